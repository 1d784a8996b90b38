"""Writes the Parquet and Arrow files of test/reference/table, and what they hold as table.json.

Run: /path/to/python test/reference/table.py   (pyarrow 25 or later)
"""

import datetime as dt
import decimal
import json
import pathlib

import pyarrow as pa
import pyarrow.feather as feather
import pyarrow.ipc as ipc
import pyarrow.parquet as pq

folder = pathlib.Path(__file__).parent / "table"
folder.mkdir(exist_ok=True)
utc = dt.timezone.utc

rows = 30
nulls = lambda values: [None if i % 7 == 3 else v for i, v in enumerate(values)]
table = pa.table(
    {
        "id": pa.array(range(rows), pa.int64()),
        "label": pa.array(nulls([i % 2 for i in range(rows)]), pa.int32()),
        "score": pa.array(nulls([i / 7 for i in range(rows)]), pa.float64()),
        "half": pa.array([i / 4 for i in range(rows)], pa.float32()),
        "small": pa.array([i for i in range(rows)], pa.uint8()),
        "big": pa.array([2**60 + i for i in range(rows)], pa.int64()),
        "unsigned": pa.array([2**64 - 1 - i for i in range(rows)], pa.uint64()),
        "nan": pa.array([float("nan") if i % 5 == 0 else float(i) for i in range(rows)]),
        "region": pa.array(nulls([["nörth", "south", ""][i % 3] for i in range(rows)])),
        "category": pa.array(nulls([["x", "y"][i % 2] for i in range(rows)])).dictionary_encode(),
        "flag": pa.array(nulls([i % 3 == 0 for i in range(rows)])),
        "price": pa.array([decimal.Decimal(i * 123 - 700).scaleb(-2) for i in range(rows)], pa.decimal128(9, 2)),
        "wide": pa.array([decimal.Decimal(i).scaleb(-3) - 5 for i in range(rows)], pa.decimal128(30, 3)),
        "day": pa.array(nulls([dt.date(1969, 12, 20) + dt.timedelta(i) for i in range(rows)])),
        "at": pa.array([dt.datetime(2026, 1, 1, 0, 0, 0, i * 1000, tzinfo=utc) for i in range(rows)], pa.timestamp("us", "UTC")),
        "local": pa.array([dt.datetime(1960, 1, 1) + dt.timedelta(days=i) for i in range(rows)], pa.timestamp("ms")),
        "time": pa.array([dt.time(i % 24, 30, 5) for i in range(rows)], pa.time64("us")),
        "none": pa.array([None] * rows, pa.string()),
        "list": pa.array(nulls([list(range(i % 3)) for i in range(rows)]), pa.list_(pa.int32())),
        "struct": pa.array(nulls([{"x": i, "y": str(i)} for i in range(rows)])),
    }
)


def text(value):
    if value is None or value != value:
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, dict)):
        return json.dumps(value, separators=(",", ":"))
    if isinstance(value, dt.datetime):
        shown = value.replace(tzinfo=None).isoformat(timespec="seconds" if value.microsecond == 0 else "milliseconds" if value.microsecond % 1000 == 0 else "microseconds")
        return shown + ("Z" if value.tzinfo else "")
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    if isinstance(value, (float, decimal.Decimal)):
        number = float(value)
        return str(int(number)) if number.is_integer() else repr(number)
    return str(value)


for codec in ["snappy", "gzip", "zstd", "brotli", "lz4", "none"]:
    pq.write_table(table, folder / f"{codec}.parquet", compression=codec, row_group_size=13)
pq.write_table(table, folder / "plain.parquet", use_dictionary=False, compression="none", data_page_size=64)
pq.write_table(table, folder / "pages-2.parquet", data_page_version="2.0", row_group_size=11)
flat = table.select(["id", "score", "half", "region", "label"])
pq.write_table(
    flat,
    folder / "delta.parquet",
    use_dictionary=False,
    column_encoding={"id": "DELTA_BINARY_PACKED", "score": "BYTE_STREAM_SPLIT", "half": "BYTE_STREAM_SPLIT", "region": "DELTA_BYTE_ARRAY", "label": "DELTA_BINARY_PACKED"},
)
pq.write_table(table.select(["at", "local"]), folder / "int96.parquet", use_deprecated_int96_timestamps=True)
for codec in ["lz4", "zstd", "uncompressed"]:
    feather.write_feather(table, folder / f"{codec}.feather", compression=codec, chunksize=13)
with ipc.new_stream(folder / "stream.arrows", table.schema) as writer:
    writer.write_table(table, max_chunksize=13)

expected = {name: [text(value) for value in table[name].to_pylist()] for name in table.column_names}
(folder.parent / "table.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n")
