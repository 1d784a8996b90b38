"""Writes seeded binary predictions: python data.py ROWS PATH.csv|PATH.parquet …

Columns: label (0 or 1, a third positive) and score (a probability with six decimals, so that there are ties).
"""

import sys

import numpy as np
import polars as pl

rows = int(sys.argv[1])
random = np.random.default_rng(1)
label = (random.random(rows) < 1 / 3).astype(np.int64)
score = 1 / (1 + np.exp(-(random.standard_normal(rows) + 1.5 * label - 1)))
frame = pl.DataFrame({"label": label, "score": np.round(score, 6)})
for path in sys.argv[2:]:
    if path.endswith(".csv"):
        frame.write_csv(path)
    else:
        frame.write_parquet(path, compression="snappy")
