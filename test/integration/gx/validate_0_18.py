"""Runs Great Expectations 0.18 on cases read from standard input; input and output are those of validate.py.

The suite is in the format of 0.18. Expectations that this version lacks, or has in SQL only, are dropped.
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
from great_expectations.core import ExpectationConfiguration, ExpectationSuite  # noqa: E402


def answer_of(validator, entry):
    if "like_pattern" in entry["expectation_type"]:
        return {"dropped": "SQL only"}
    try:
        suite = ExpectationSuite("one")
        suite.add_expectation(ExpectationConfiguration(entry["expectation_type"], entry["kwargs"]))
    except Exception as error:
        return {"dropped": str(error).replace("\n", " | ")}
    document = validator.validate(expectation_suite=suite, result_format="SUMMARY").to_json_dict()
    result = document["results"][0]
    return {
        "success": bool(result["success"]),
        "result": result["result"],
        "exception": exception_of(result["exception_info"]),
    }


def main():
    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = {"globally": False}
    source = context.sources.add_pandas("files")
    for number, line in enumerate(sys.stdin):
        case = json.loads(line)
        if case["format"] == "parquet":
            asset = source.add_parquet_asset(f"asset{number}", path=case["path"])
        else:
            asset = source.add_csv_asset(f"asset{number}", filepath_or_buffer=case["path"])
        validator = context.get_validator(
            batch_request=asset.build_batch_request(),
            expectation_suite=ExpectationSuite("empty"),
        )
        answers = [answer_of(validator, entry) for entry in case["suite"]["expectations"]]
        say(answers)


main()
