"""Writes the measurements that the models of train.py were trained on and are applied to.

    python measurements.py     # writes training.csv and data.csv into the folders beside this file

`training.csv` are the rows that a model knows, `data.csv` the rows of the pull request: the same halves of the same
public data sets as in train.py, with a few measurements each. The digits of `data.csv` were spoilt on purpose, as a
scanner with a new setting would: darker strokes everywhere, and a few sums beyond what eight pixels can hold.
Written with scikit-learn 1.9.1.
"""

from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.datasets import load_breast_cancer, load_diabetes, load_digits
from sklearn.model_selection import train_test_split
from train import SEED, thirds

HERE = Path(__file__).parent


def write(folder: str, frame: pd.DataFrame, train: np.ndarray, test: np.ndarray) -> None:
    for name, rows in (("training", train), ("data", test)):
        frame.iloc[rows].round(6).to_csv(HERE / folder / f"{name}.csv", index_label="id", lineterminator="\n")


def breast_cancer() -> None:
    data = load_breast_cancer()
    malignant = (data.target == 0).astype(int)
    rows = np.arange(len(malignant))
    train, test = train_test_split(rows, test_size=0.5, random_state=SEED, stratify=malignant)
    names = [name for name in data.feature_names if name.startswith("mean ")][:6]
    frame = pd.DataFrame({name.replace(" ", "_"): data.data[:, list(data.feature_names).index(name)] for name in names})
    frame["size"] = thirds(frame["mean_area"].to_numpy(), ("small", "medium", "large"))
    write("breast-cancer", frame, train, test)


def digits() -> None:
    data = load_digits()
    rows = np.arange(len(data.target))
    train, test = train_test_split(rows, test_size=0.5, random_state=SEED, stratify=data.target)
    sums = data.images.sum(axis=2).astype(int)
    frame = pd.DataFrame({f"row_{row}": sums[:, row] for row in range(8)})
    frame["label"] = data.target
    darker = frame.copy()
    darker.iloc[test, 3:5] = np.minimum(128, np.rint(darker.iloc[test, 3:5] * 1.4)).astype(int)
    darker.iloc[test[[17, 300, 811]], 0] = [131, 260, 999]
    write("digits", darker, train, test)


def diabetes() -> None:
    data = load_diabetes(scaled=False)
    rows = np.arange(len(data.target))
    train, test = train_test_split(rows, test_size=0.5, random_state=SEED)
    frame = pd.DataFrame(data.data, columns=data.feature_names)[["age", "sex", "bmi", "bp", "s5"]]
    frame["sex"] = frame["sex"].astype(int).astype(str)
    write("diabetes", frame, train, test)


if __name__ == "__main__":
    breast_cancer()
    digits()
    diabetes()
