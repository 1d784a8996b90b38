"""Writes two seeded tables of 50 columns: python drift_data.py ROWS FOLDER

reference.csv and current.csv: 25 normal, 10 lognormal and 5 whole-number columns, 10 categories. Three columns of
current.csv are moved. The same ROWS give the same bytes.
"""

import sys
from pathlib import Path

import numpy as np
import polars as pl

rows = int(sys.argv[1])
folder = Path(sys.argv[2])
plans = np.array(["basic", "family", "team", "business", "enterprise"])


def table(name: str, shift: float) -> None:
    random = np.random.default_rng([7, len(name)])
    columns: dict[str, np.ndarray] = {}
    for i in range(25):
        columns[f"normal_{i}"] = np.round(random.normal(shift if i == 0 else 0, 1, rows), 5)
    for i in range(10):
        columns[f"amount_{i}"] = np.round(random.lognormal(4 + (shift if i == 0 else 0), 1, rows), 2)
    for i in range(5):
        columns[f"count_{i}"] = random.poisson(20, rows)
    for i in range(10):
        weights = np.array([5, 4, 3, 2, 1 + (8 * shift if i == 0 else 0)])
        columns[f"plan_{i}"] = plans[random.choice(len(plans), rows, p=weights / weights.sum())]
    pl.DataFrame(columns).write_csv(folder / f"{name}.csv")


table("reference", 0)
table("current", 0.6)
