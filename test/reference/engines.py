"""Figures of the table of test/integration/engines/shared-table.ts by numpy, pandas and scipy.

Run: python test/reference/engines.py
"""

import json
import math
import pathlib

import numpy as np
import pandas as pd
from scipy import stats

ROWS = 3000
PROBABILITIES = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1]
EDGES = [-40, -10, 0, 12.5, 30, 60]
CITIES = ["Aachen", "Zürich", "", "O'Fallon", 'say "no"', "東京", "a\\b", "100%", "x;y -- z", "😀 smile", "tab\there", "line\nfeed"]


def row(i):
    draw = (i * 7919 + 17) % 10007
    return {
        "id": i + 1,
        "amount": None if i % 29 == 3 else draw / 97 - 40,
        "ratio": math.nan if i % 41 == 5 else (None if i % 43 == 6 else (draw % 8) / 4),
        "price": None if i % 31 == 7 else (draw % 5000) / 100,
        "quantity": None if i % 17 == 1 else draw % 23 - 5,
        "flag": None if i % 13 == 2 else draw % 3 == 0,
        "city": None if i % 19 == 4 else CITIES[draw % len(CITIES)],
        "day": None if i % 37 == 9 else draw % 4000,
        "moment": None if i % 53 == 8 else draw * 86_399_123 + i,
    }


def exact(value):
    return None if value is None or (isinstance(value, float) and math.isnan(value)) else value


def numbers(values):
    x = np.array([v for v in values if exact(v) is not None], dtype=float)
    counts, _ = np.histogram(x, bins=EDGES)
    return {
        "count": len(x),
        "missing": ROWS - len(x),
        "minimum": x.min(),
        "maximum": x.max(),
        "zeros": int((x == 0).sum()),
        "negatives": int((x < 0).sum()),
        "sum": math.fsum(x),
        "mean": x.mean(),
        "deviation": x.std(ddof=1),
        "skewness": stats.skew(x),
        "excessKurtosis": stats.kurtosis(x),
        "distinct": len(np.unique(x)),
        "nearest": [np.quantile(x, p, method="nearest") for p in PROBABILITIES],
        "linear": [np.quantile(x, p) for p in PROBABILITIES],
        "histogram": counts.tolist(),
        "below": int((x < EDGES[0]).sum()),
        "above": int((x > EDGES[-1]).sum()),
    }


rows = [row(i) for i in range(ROWS)]
column = {name: [r[name] for r in rows] for name in rows[0]}
cities = pd.Series([c for c in column["city"] if c is not None])
lengths = cities.map(len)
counts = sorted(cities.value_counts().items(), key=lambda item: (-item[1], item[0]))
flags = [f for f in column["flag"] if f is not None]
both = [r for r in rows if r["quantity"] is not None]
reference = {
    "versions": {"numpy": np.__version__, "pandas": pd.__version__},
    "rows": ROWS,
    "probabilities": PROBABILITIES,
    "edges": EDGES,
    "numbers": {name: numbers(column[name]) for name in ["id", "amount", "ratio", "price", "quantity"]},
    "nan": sum(1 for v in column["ratio"] if v is not None and math.isnan(v)),
    "days": numbers([None if d is None else d * 86_400_000 for d in column["day"]]),
    "moments": numbers(column["moment"]),
    "city": {
        "missing": ROWS - len(cities),
        "distinct": int(cities.nunique()),
        "least": min(cities),
        "greatest": max(cities),
        "shortest": int(lengths.min()),
        "longest": int(lengths.max()),
        "mean": lengths.mean(),
        "empty": int((lengths == 0).sum()),
        "values": [[value, int(count)] for value, count in counts],
    },
    "flag": {"true": sum(flags), "false": len(flags) - sum(flags)},
    "quantity above 10": sum(1 for r in both if r["quantity"] > 10),
    "quantity above 10 where flag": sum(1 for r in both if r["flag"] and r["quantity"] > 10),
    "flag and city equal": int(
        pd.DataFrame({"flag": column["flag"], "city": column["city"]}).astype(str).duplicated(keep=False).sum()
    ),
}
target = pathlib.Path(__file__).with_suffix(".json")
target.write_text(json.dumps(reference, indent=1, ensure_ascii=False) + "\n")
