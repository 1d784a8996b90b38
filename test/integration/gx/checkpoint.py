"""Runs a checkpoint of the project in the folder given first, its name given second, and prints what it says.

One object for each validation: the suite's name and its results. With 0.18 and 1.x.
"""

import json
import logging
import os
import sys
import warnings

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)
os.environ["GX_ANALYTICS_ENABLED"] = "false"
os.environ["TQDM_DISABLE"] = "1"

import great_expectations as gx  # noqa: E402
from answers import exception_of, say  # noqa: E402

folder, name = sys.argv[1:]
os.chdir(folder)
if gx.__version__.startswith("0."):
    context = gx.get_context(context_root_dir="gx")
    outcome = context.run_checkpoint(checkpoint_name=name, result_format="SUMMARY")
    validations = [(run["validation_result"], "expectation_type") for run in outcome.run_results.values()]
else:
    context = gx.get_context(mode="file", project_root_dir=".")
    checkpoint = context.checkpoints.get(name)
    checkpoint.result_format = "SUMMARY"
    outcome = checkpoint.run(expectation_parameters={"least": 0})
    validations = [(run, "type") for run in outcome.run_results.values()]
say(
    [
        {
            "success": bool(document["success"]),
            "results": [
                {
                    "type": result["expectation_config"][type_key],
                    "success": bool(result["success"]),
                    "result": result["result"],
                    "exception": exception_of(result["exception_info"]),
                }
                for result in document["results"]
            ],
        }
        for document, type_key in [(run.to_json_dict(), type_key) for run, type_key in validations]
    ]
)
