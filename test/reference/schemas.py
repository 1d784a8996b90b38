"""Writes test/reference/schemas.json: what the frictionless package says of texts against fields of a Table Schema.

Run: "$(bash bench/setup.sh schemas)" test/reference/schemas.py > test/reference/schemas.json
(an environment of test/reference/schemas-requirements.txt)

Each case is a field and texts of one column; `wrong` holds the rows (from 0) with an error.
"""

import json
import sys

from frictionless import Resource, Schema, validate, __version__

FIELDS = [
    ({"type": "integer"}, ["1", "-2", "1.5", "x", "", "+3"]),
    ({"type": "number"}, ["1", "-2.5", "1e3", "x", "", "1,000"]),
    ({"type": "string"}, ["a", "1", "", "x y"]),
    ({"type": "boolean"}, ["true", "false", "True", "0", "1", "yes", ""]),
    ({"type": "date"}, ["2026-01-31", "2026-02-30", "31.01.2026", ""]),
    ({"type": "date", "format": "%d/%m/%Y"}, ["31/01/2026", "2026-01-31", "30/02/2026"]),
    ({"type": "datetime"}, ["2026-01-31T10:00:00Z", "2026-01-31", "x", ""]),
    ({"type": "time"}, ["10:00:00", "25:00:00", "x"]),
    ({"type": "year"}, ["2026", "x", "20261"]),
    ({"type": "yearmonth"}, ["2026-01", "2026-13", "2026"]),
    ({"type": "string", "format": "email"}, ["a@b.co", "nobody", ""]),
    ({"type": "string", "format": "uuid"}, ["123e4567-e89b-42d3-a456-426614174000", "x"]),
    ({"type": "string", "constraints": {"required": True}}, ["a", "", "b"]),
    ({"type": "string", "constraints": {"unique": True}}, ["a", "b", "a", "", ""]),
    ({"type": "string", "constraints": {"enum": ["a", "b"]}}, ["a", "c", "", "B"]),
    ({"type": "integer", "constraints": {"enum": [1, 2]}}, ["1", "3", ""]),
    ({"type": "string", "constraints": {"minLength": 2, "maxLength": 3}}, ["a", "ab", "abcd", "éé", ""]),
    ({"type": "string", "constraints": {"pattern": "[A-Z]{2}"}}, ["AB", "ABC", "ab", ""]),
    ({"type": "integer", "constraints": {"minimum": 2, "maximum": 4}}, ["1", "2", "4", "5", ""]),
    ({"type": "number", "constraints": {"minimum": 0.5}}, ["0.5", "0.4", "7"]),
    ({"type": "date", "constraints": {"maximum": "2026-06-30"}}, ["2026-06-30", "2026-07-01"]),
]


def wrong_rows(field, texts, **schema):
    descriptor = {"fields": [{"name": "id", "type": "integer"}, {"name": "x", **field}], **schema}
    data = [["id", "x"], *([at, text] for at, text in enumerate(texts))]
    report = validate(Resource(data=data, schema=Schema.from_descriptor(descriptor)))
    numbers = report.flatten(["rowNumber"])
    return sorted({number - 2 for (number,) in numbers if number is not None})


def main():
    cases = [{"field": field, "texts": texts, "wrong": wrong_rows(field, texts)} for field, texts in FIELDS]
    missing = {"missingValues": ["", "-", "n/a"]}
    required = {"type": "integer", "constraints": {"required": True}}
    texts = ["1", "-", "n/a", ""]
    cases.append({"field": required, "texts": texts, **missing, "wrong": wrong_rows(required, texts, **missing)})
    json.dump({"frictionless": __version__, "cases": cases}, sys.stdout, indent=1)
    print()


main()
