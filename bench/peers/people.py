"""Writes ROWS people with a label, a decision and three attributes to FOLDER/people.csv."""

import sys
from pathlib import Path

import numpy as np
import polars as pl

rows, folder = int(sys.argv[1]), Path(sys.argv[2])
rng = np.random.default_rng(6)
sex = rng.choice(["F", "M"], rows)
race = rng.choice(["A", "B", "C", "D", "E"], rows, p=[0.5, 0.2, 0.15, 0.1, 0.05])
age = rng.choice(["<25", "25-40", "40-65", ">65"], rows)
label = (rng.random(rows) < 0.4).astype(int)
prediction = (rng.random(rows) < 0.3 + 0.3 * label - 0.03 * (sex == "F")).astype(int)
pl.DataFrame({"label": label, "prediction": prediction, "sex": sex, "race": race, "age_band": age}).write_csv(folder / "people.csv")
