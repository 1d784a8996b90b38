"""Summarises a file with DuckDB on two threads: python summarize.py FILE [PROFILE]

With a profile that validate-data wrote of the same file, its figures are compared with DuckDB's: counts, missing values,
minimum, maximum, mean and deviation must be the same, quartiles and distinct counts, which both estimate, near each
other. Prints how many were compared.
"""

import json
import sys

import duckdb

duckdb.sql("set threads = 2")
summary = duckdb.sql(f"summarize select * from '{sys.argv[1]}'")
names = summary.columns
rows = [dict(zip(names, row)) for row in summary.fetchall()]


def quantile(distribution, share):
    points, weights = distribution["points"], distribution["weights"]
    total = sum(weights)
    seen = 0
    for point, weight in zip(points, weights):
        seen += weight
        if seen >= share * total:
            return point
    return points[-1]


def compare(theirs, ours):
    """The figures of one column as (name, ours, theirs, relative tolerance)."""
    kind = theirs["column_type"]
    missing = float(theirs["null_percentage"]) / 100 * theirs["count"]
    yield "count", ours["rows"], theirs["count"], 0
    # DuckDB rounds the percentage to two digits.
    yield "missing", ours["missing"] / ours["rows"], missing / theirs["count"], 1e-2
    yield "distinct", ours["distinct"]["count"], theirs["approx_unique"], 0.15
    if kind == "VARCHAR":
        yield "minimum", ours["least"], theirs["min"], 0
        yield "maximum", ours["greatest"], theirs["max"], 0
    elif kind in ("BIGINT", "DOUBLE"):
        figures = ours["numbers"]
        yield "minimum", figures["minimum"], float(theirs["min"]), 0
        yield "maximum", figures["maximum"], float(theirs["max"]), 0
        yield "mean", figures["moments"]["mean"]["value"], float(theirs["avg"]), 1e-9
        yield "deviation", figures["moments"]["deviation"]["value"], float(theirs["std"]), 1e-9
        low, high = float(theirs["q25"]), float(theirs["q75"])
        for name, share in (("q25", 0.25), ("q50", 0.5), ("q75", 0.75)):
            value = quantile(figures["distribution"], share)
            yield name, (value - low) / (high - low), (float(theirs[name]) - low) / (high - low), None
    else:
        yield "minimum", ours["least"].replace("T", " "), theirs["min"], 0
        yield "maximum", ours["greatest"].replace("T", " "), theirs["max"], 0


def same(ours, theirs, tolerance):
    if tolerance == 0:
        return ours == theirs
    if tolerance is None:
        return abs(ours - theirs) <= 0.05
    return abs(ours - theirs) <= tolerance * max(abs(ours), abs(theirs))


if len(sys.argv) > 2:
    with open(sys.argv[2]) as file:
        columns = {column["column"]: column for column in json.load(file)["columns"]}
    compared = 0
    for theirs in rows:
        for figure, ours, other, tolerance in compare(theirs, columns[theirs["column_name"]]):
            if not same(ours, other, tolerance):
                sys.exit(f"{theirs['column_name']}: {figure} is {ours} here and {other} in DuckDB")
            compared += 1
    print(compared)
else:
    for row in rows:
        print(row["column_name"], row["min"], row["max"], row["approx_unique"])
