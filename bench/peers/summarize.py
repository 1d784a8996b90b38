"""Summarises a file with DuckDB on two threads: python summarize.py FILE."""

import sys

import duckdb

duckdb.sql("set threads = 2")
for row in duckdb.sql(f"summarize select * from '{sys.argv[1]}'").fetchall():
    print(row[0], row[2], row[3], row[4])
