"""Writes a seeded table of eight columns: python wide.py ROWS PATH.csv|PATH.parquet …

Two integers, two decimals (one with missing values), a timestamp, a category, a text that needs quotes in some rows and
a text with missing values: about 78 bytes a row as CSV. Rows are made by the million, so that memory stays bounded;
the same ROWS give the same bytes.
"""

import sys

import numpy as np
import polars as pl
import pyarrow.parquet as pq

rows = int(sys.argv[1])
million = 1_000_000
cities = np.array(["Amsterdam", "Berlin", "Copenhagen", "Dublin", "Edinburgh", "Florence", "Geneva", "Helsinki"])
notes = np.array(['paid in full', 'called, no answer', 'asked for "express"', 'returned', 'two parcels, one late', 'ok'])


def part(index: int, size: int) -> pl.DataFrame:
    random = np.random.default_rng([1, index])
    seconds = 1_700_000_000 + random.integers(0, 365 * 86_400, size)
    return pl.DataFrame(
        {
            "id": np.arange(index * million, index * million + size),
            "age": random.integers(18, 90, size),
            "amount": pl.Series(np.round(random.lognormal(4, 1, size), 2)).set(
                pl.Series(random.random(size) < 0.05), None
            ),
            "score": random.random(size),
            "created": pl.from_epoch(pl.Series(seconds), time_unit="s"),
            "city": cities[random.integers(0, len(cities), size)],
            "note": pl.Series(notes[random.integers(0, len(notes), size)]),
            "code": pl.Series(np.char.add("k", random.integers(0, 100_000, size).astype(str))).set(
                pl.Series(random.random(size) < 0.1), None
            ),
        }
    )


for path in sys.argv[2:]:
    parts = [(index, min(million, rows - index * million)) for index in range((rows + million - 1) // million)]
    if path.endswith(".csv"):
        with open(path, "wb") as file:
            for index, size in parts:
                part(index, size).write_csv(
                    file, include_header=index == 0, datetime_format="%Y-%m-%d %H:%M:%S"
                )
    else:
        writer = None
        for index, size in parts:
            table = part(index, size).to_arrow()
            if writer is None:
                writer = pq.ParquetWriter(path, table.schema, compression="snappy")
            writer.write_table(table, row_group_size=122_880)
        writer.close()
