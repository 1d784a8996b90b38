"""Runs Great Expectations 1.x on cases read from standard input and prints what it says.

Each line of the input is one case: {"path": path, "format": "csv" | "parquet", "suite": {...}}; each line of the output
one list, in the suite's order: {"success", "result", "exception", "severity"}, or {"dropped": reason} for an expectation
that the library does not build. LIKE patterns and conditions such as col("x") > 3 run on SQLite, since the library has
them in SQL only; the tests by chi-square and Kolmogorov-Smirnov, which it names and no longer has, are SciPy's.
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
from answers import exception_of, say  # noqa: E402
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
                "severity": result["expectation_config"]["severity"],
            }
        )
    return answers


def in_sql(entry):
    return "like_pattern" in entry["type"] or entry["kwargs"].get("condition_parser") == "great_expectations"


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
        if case["format"] == "parquet":
            asset = source.add_parquet_asset(f"asset{number}", path=case["path"])
            frame = pd.read_parquet(case["path"])
        else:
            asset = source.add_csv_asset(f"asset{number}", filepath_or_buffer=case["path"])
            frame = pd.read_csv(case["path"])
        answers = answers_of(asset.add_batch_definition_whole_dataframe("all").get_batch(), entries)
        by_sql = [at for at, entry in enumerate(entries) if in_sql(entry)]
        if by_sql:
            with sqlite3.connect(database) as connection:
                frame.to_sql(f"table{number}", connection, index=False)
            table = sqlite.add_table_asset(f"table{number}", table_name=f"table{number}")
            batch = table.add_batch_definition_whole_table("all").get_batch()
            for at, answer in zip(by_sql, answers_of(batch, [entries[at] for at in by_sql])):
                # SQL sums nothing to NULL.
                if answer.get("result", {}).get("unexpected_count", 0) is None:
                    answer["result"]["unexpected_count"] = 0
                answers[at] = answer
        for at, entry in enumerate(entries):
            if entry["type"] in BY_SCIPY:
                answers[at] = BY_SCIPY[entry["type"]](frame[entry["kwargs"]["column"]], entry["kwargs"])
        say(answers)
    folder.cleanup()


main()
