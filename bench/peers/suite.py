"""Holds a CSV of wide.py to the twenty expectations of bench/suite.ts with a library of validation.

python suite.py great-expectations|pandera-pandas|pandera-polars FILE SUITE

Great Expectations runs SUITE itself; the schemas of pandera say the same in its own terms. Prints how many are met.
"""

import json
import os
import sys

library, path, suite_path = sys.argv[1:4]
TIMESTAMP = r"^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$"
CITIES = ["Amsterdam", "Berlin", "Copenhagen", "Dublin", "Edinburgh", "Florence", "Geneva", "Helsinki"]
COLUMNS = ["id", "age", "amount", "score", "created", "city", "note", "code"]
ROWS = 1_000_000


def great_expectations() -> int:
    os.environ["GX_ANALYTICS_ENABLED"] = "false"
    os.environ["TQDM_DISABLE"] = "1"
    import great_expectations as gx
    from great_expectations.core.expectation_suite import ExpectationSuite

    context = gx.get_context(mode="ephemeral")
    batch = context.data_sources.add_pandas("pandas").add_csv_asset("table", filepath_or_buffer=path)
    batch = batch.add_batch_definition_whole_dataframe("whole").get_batch()
    with open(suite_path) as file:
        suite = ExpectationSuite(**json.load(file))
    return sum(result.success for result in batch.validate(suite).results)


def pandera_pandas() -> int:
    import pandas as pd
    import pandera.pandas as pa

    frame = pd.read_csv(path)
    one = {"ignore_na": False}
    schema = pa.DataFrameSchema(
        {
            "id": pa.Column(nullable=False, unique=True),
            "age": pa.Column(
                nullable=False,
                checks=[pa.Check.in_range(18, 90), pa.Check(lambda column: 50 <= column.mean() <= 57)],
            ),
            "amount": pa.Column(
                nullable=True,
                checks=[
                    pa.Check(lambda column: column.notna().mean() >= 0.9, **one),
                    pa.Check.in_range(0, 100_000),
                    pa.Check(lambda column: 50 <= column.median() <= 60),
                ],
            ),
            "score": pa.Column(
                nullable=True,
                checks=[pa.Check.in_range(0, 1), pa.Check(lambda column: 0.28 <= column.std() <= 0.3)],
            ),
            "created": pa.Column(nullable=False, checks=pa.Check.str_matches(TIMESTAMP)),
            "city": pa.Column(nullable=True, checks=[pa.Check.isin(CITIES), pa.Check.str_length(3, 20)]),
            "note": pa.Column(nullable=False, checks=pa.Check.str_length(1, 40)),
            "code": pa.Column(
                nullable=True,
                checks=[
                    pa.Check.str_matches(r"^k\d+$"),
                    pa.Check(lambda column: column.notna().mean() >= 0.85, **one),
                ],
            ),
        },
        strict=True,
        ordered=True,
        checks=pa.Check(lambda table: len(table) == ROWS),
    )
    schema.validate(frame, lazy=True)
    return 20


def pandera_polars() -> int:
    import pandera.polars as pa
    import polars as pl

    frame = pl.read_csv(path)

    def holds(expression):
        """A check of one expression of the whole column."""
        return pa.Check(lambda data: data.lazyframe.select(expression(pl.col(data.key))), ignore_na=False)

    schema = pa.DataFrameSchema(
        {
            "id": pa.Column(pl.Int64, nullable=False, unique=True),
            "age": pa.Column(
                pl.Int64,
                nullable=False,
                checks=[pa.Check.in_range(18, 90), holds(lambda column: column.mean().is_between(50, 57))],
            ),
            "amount": pa.Column(
                pl.Float64,
                nullable=True,
                checks=[
                    holds(lambda column: column.is_not_null().mean() >= 0.9),
                    pa.Check.in_range(0, 100_000),
                    holds(lambda column: column.median().is_between(50, 60)),
                ],
            ),
            "score": pa.Column(
                pl.Float64,
                nullable=True,
                checks=[pa.Check.in_range(0, 1), holds(lambda column: column.std().is_between(0.28, 0.3))],
            ),
            "created": pa.Column(pl.String, nullable=False, checks=pa.Check.str_matches(TIMESTAMP)),
            "city": pa.Column(pl.String, nullable=True, checks=[pa.Check.isin(CITIES), pa.Check.str_length(3, 20)]),
            "note": pa.Column(pl.String, nullable=False, checks=pa.Check.str_length(1, 40)),
            "code": pa.Column(
                pl.String,
                nullable=True,
                checks=[
                    pa.Check.str_matches(r"^k\d+$"),
                    holds(lambda column: column.is_not_null().mean() >= 0.85),
                ],
            ),
        },
        strict=True,
        ordered=True,
        checks=pa.Check(lambda data: data.lazyframe.select(pl.len() == ROWS)),
    )
    schema.validate(frame, lazy=True)
    return 20


runs = {
    "great-expectations": great_expectations,
    "pandera-pandas": pandera_pandas,
    "pandera-polars": pandera_polars,
}
print(runs[library]())
