"""Runs Great Expectations on cases read from standard input and prints what it says.

Each line of the input is one case: {"csv": path, "suite": {...}}; each line of the output one list, in the suite's
order: {"success", "result", "exception"}, or {"dropped": reason} for an expectation that the library does not build.
LIKE patterns run on SQLite, since the library has them in SQL only; the tests by chi-square and Kolmogorov-Smirnov,
which it names and no longer has, are SciPy's.
"""

import json
import logging
import os
import sqlite3
import sys
import tempfile
import uuid
import warnings

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)
os.environ["GX_ANALYTICS_ENABLED"] = "false"
os.environ["TQDM_DISABLE"] = "1"

import great_expectations as gx  # noqa: E402
import pandas as pd  # noqa: E402
from scipy import stats  # noqa: E402
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


def chi_square(column, kwargs):
    """The form that the library had before 0.14."""
    if column.count() == 0:
        return {"success": False, "result": {"observed_value": None}, "exception": None}
    partition = kwargs["partition_object"]
    holdout = kwargs.get("tail_weight_holdout", 0)
    counts = column.value_counts()
    expected = pd.Series(partition["weights"], index=partition["values"], name="expected") * column.count()
    both = pd.concat([expected, counts.rename("observed")], axis=1)
    unknown = both["expected"].isna().sum()
    if unknown > 0:
        both["expected"] = (both["expected"] * (1 - holdout)).fillna(column.count() * holdout / unknown)
    observed = both["observed"].fillna(0)
    statistic = (((observed - both["expected"]) ** 2) / both["expected"])[observed != both["expected"]].sum()
    p = float(stats.chi2.sf(statistic, len(both) - 1))
    return {"success": p > kwargs.get("p", 0.05), "result": {"observed_value": p}, "exception": None}


def kolmogorov_smirnov(column, kwargs):
    p = float(stats.kstest(column.dropna(), kwargs["distribution"], args=tuple(kwargs["params"]))[1])
    return {"success": p > kwargs.get("p_value", 0.05), "result": {"observed_value": p}, "exception": None}


BY_SCIPY = {
    "expect_column_chisquare_test_p_value_to_be_greater_than": chi_square,
    "expect_column_parameterized_distribution_ks_test_p_value_to_be_greater_than": kolmogorov_smirnov,
}


def answers_of(batch, entries):
    """What the library says of each expectation of a batch."""
    made = [built(entry, at) for at, entry in enumerate(entries)]
    suite = ExpectationSuite(name="suite")
    suite.expectations = [expectation for expectation, _ in made if expectation is not None]
    document = batch.validate(suite, result_format="SUMMARY").to_json_dict()
    by_id = {result["expectation_config"]["id"]: result for result in document["results"]}
    answers = []
    for at, (expectation, reason) in enumerate(made):
        if expectation is None:
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
    return answers


def main():
    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = {"globally": False}
    source = context.data_sources.add_pandas("files")
    folder = tempfile.TemporaryDirectory()
    database = os.path.join(folder.name, "tables.db")
    sqlite = context.data_sources.add_sqlite("sql", connection_string=f"sqlite:///{database}")
    for number, line in enumerate(sys.stdin):
        case = json.loads(line)
        entries = case["suite"]["expectations"]
        asset = source.add_csv_asset(f"asset{number}", filepath_or_buffer=case["csv"])
        answers = answers_of(asset.add_batch_definition_whole_dataframe("all").get_batch(), entries)
        frame = pd.read_csv(case["csv"])
        likes = [at for at, entry in enumerate(entries) if "like_pattern" in entry["type"]]
        if likes:
            with sqlite3.connect(database) as connection:
                frame.to_sql(f"table{number}", connection, index=False)
            table = sqlite.add_table_asset(f"table{number}", table_name=f"table{number}")
            batch = table.add_batch_definition_whole_table("all").get_batch()
            for at, answer in zip(likes, answers_of(batch, [entries[at] for at in likes])):
                answers[at] = answer
        for at, entry in enumerate(entries):
            if entry["type"] in BY_SCIPY:
                answers[at] = BY_SCIPY[entry["type"]](frame[entry["kwargs"]["column"]], entry["kwargs"])
        print(json.dumps(answers, default=simple), flush=True)
    folder.cleanup()


main()
