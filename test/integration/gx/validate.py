"""Runs Great Expectations on cases read from standard input and prints what it says.

Each line of the input is one case: {"csv": path, "suite": {...}}; each line of the output one list, in the suite's
order: {"success", "result", "exception"}, or {"dropped": reason} for an expectation that the library does not build.
"""

import json
import logging
import os
import sys
import uuid
import warnings

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)
os.environ["GX_ANALYTICS_ENABLED"] = "false"
os.environ["TQDM_DISABLE"] = "1"

import great_expectations as gx  # noqa: E402
from great_expectations.core.expectation_suite import ExpectationSuite  # noqa: E402


def built(entry, number):
    """The expectation, or why the library does not build it."""
    try:
        entry = {**entry, "id": str(uuid.UUID(int=number + 1))}
        made = ExpectationSuite(name="one", expectations=[entry]).expectations
        return (made[0], None) if made else (None, "not known")
    except Exception as error:
        return (None, str(error).replace("\n", " | "))


def exception_of(info):
    if "raised_exception" in info:
        return info["exception_message"] if info["raised_exception"] else None
    return "; ".join(str(part["exception_message"]) for part in info.values())


def simple(value):
    """numpy's scalars as Python's."""
    return value.item() if hasattr(value, "item") else str(value)


def main():
    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = {"globally": False}
    source = context.data_sources.add_pandas("files")
    for number, line in enumerate(sys.stdin):
        case = json.loads(line)
        asset = source.add_csv_asset(f"asset{number}", filepath_or_buffer=case["csv"])
        batch = asset.add_batch_definition_whole_dataframe("all").get_batch()
        entries = [built(entry, at) for at, entry in enumerate(case["suite"]["expectations"])]
        suite = ExpectationSuite(name="suite")
        suite.expectations = [made for made, _ in entries if made is not None]
        document = batch.validate(suite, result_format="SUMMARY").to_json_dict()
        by_id = {result["expectation_config"]["id"]: result for result in document["results"]}
        answers = []
        for at, (made, reason) in enumerate(entries):
            if made is None:
                answers.append({"dropped": reason})
                continue
            result = by_id[str(uuid.UUID(int=at + 1))]
            answers.append(
                {
                    "success": bool(result["success"]),
                    "result": result["result"],
                    "exception": exception_of(result["exception_info"]),
                }
            )
        print(json.dumps(answers, default=simple), flush=True)


main()
