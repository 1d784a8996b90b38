"""Writes two models' seeded predictions of the same rows: python pair.py ROWS FOLDER

challenger.csv and champion.csv have the columns id (text), label and score, the champion's rows in another order. The
same columns without the key, in the challenger's order, are label.bin (bytes), challenger.bin and champion.bin
(float64), for what is timed without reading.
"""

import sys
from pathlib import Path

import numpy as np
import polars as pl

rows, folder = int(sys.argv[1]), Path(sys.argv[2])
random = np.random.default_rng(1)
label = (random.random(rows) < 1 / 3).astype(np.uint8)
shared = random.standard_normal(rows) + 1.5 * label - 1


def scores(separation: float) -> np.ndarray:
    own = 0.4 * random.standard_normal(rows) + separation * label
    return np.round(1 / (1 + np.exp(-(shared + own))), 6)


order = random.permutation(rows)
key = np.char.add("customer-", random.permutation(rows).astype(np.str_))
label.tofile(folder / "label.bin")
for name, separation in (("challenger", 0.05), ("champion", 0.0)):
    score = scores(separation)
    score.tofile(folder / f"{name}.bin")
    frame = pl.DataFrame({"id": key, "label": label.astype(np.int64), "score": score})
    (frame if name == "challenger" else frame[order]).write_csv(folder / f"{name}.csv")
