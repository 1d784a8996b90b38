"""Trains a champion and a challenger on three public data sets and writes what they predict for held-out rows.

The data sets ship inside scikit-learn's wheel, so nothing is downloaded:

    python train.py            # writes breast-cancer/, digits/ and diabetes/ beside this file

Written with scikit-learn 1.9.1. Every split and model is seeded; scores are rounded to seven decimals, so another
machine's last bits do not change the files.
"""

from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.datasets import load_breast_cancer, load_diabetes, load_digits
from sklearn.ensemble import RandomForestClassifier, RandomForestRegressor
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

HERE = Path(__file__).parent
SEED = 7


def thirds(values: np.ndarray, names: tuple[str, str, str]) -> np.ndarray:
    """Names the third of the distribution that each value lies in."""
    low, high = np.quantile(values, [1 / 3, 2 / 3])
    return np.where(values <= low, names[0], np.where(values <= high, names[1], names[2]))


def write(folder: str, champion: pd.DataFrame, challenger: pd.DataFrame) -> None:
    target = HERE / folder
    target.mkdir(exist_ok=True)
    for name, frame in (("champion", champion), ("predictions", challenger)):
        frame.round(7).to_csv(target / f"{name}.csv", index=False, lineterminator="\n")


def breast_cancer() -> None:
    """Binary: is the tumour malignant? The challenger sees all 30 measurements, the champion three."""
    data = load_breast_cancer()
    malignant = (data.target == 0).astype(int)
    rows = np.arange(len(malignant))
    train, test = train_test_split(rows, test_size=0.5, random_state=SEED, stratify=malignant)
    size = thirds(data.data[:, list(data.feature_names).index("mean area")], ("small", "medium", "large"))
    three = [list(data.feature_names).index(f"mean {name}") for name in ("texture", "smoothness", "symmetry")]

    def predicted(features: np.ndarray) -> pd.DataFrame:
        model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000, random_state=SEED))
        model.fit(features[train], malignant[train])
        score = model.predict_proba(features[test])[:, 1]
        return pd.DataFrame({"id": test, "label": malignant[test], "score": score, "size": size[test]})

    write("breast-cancer", predicted(data.data[:, three]), predicted(data.data))


def digits() -> None:
    """Ten classes: which digit was written? The challenger is the worse model, and worst on the digit 1."""
    data = load_digits()
    rows = np.arange(len(data.target))
    train, test = train_test_split(rows, test_size=0.5, random_state=SEED, stratify=data.target)

    def predicted(model) -> pd.DataFrame:
        model.fit(data.data[train], data.target[train])
        probabilities = model.predict_proba(data.data[test])
        columns = {f"p_{digit}": probabilities[:, digit] for digit in range(10)}
        return pd.DataFrame(
            {"id": test, "label": data.target[test], "prediction": model.predict(data.data[test]), **columns}
        )

    write(
        "digits",
        predicted(RandomForestClassifier(n_estimators=100, random_state=SEED)),
        predicted(GaussianNB(var_smoothing=1e-3)),
    )


def diabetes() -> None:
    """Regression: the disease's progression after a year. Few rows, so much stays undecided."""
    data = load_diabetes(scaled=False)
    rows = np.arange(len(data.target))
    train, test = train_test_split(rows, test_size=0.5, random_state=SEED)
    sex = np.where(data.data[:, 1] == 1, "1", "2")
    age = np.where(data.data[:, 0] < 40, "below 40", np.where(data.data[:, 0] < 60, "40 to 59", "60 and above"))

    def predicted(model) -> pd.DataFrame:
        model.fit(data.data[train], data.target[train])
        return pd.DataFrame(
            {
                "id": test,
                "label": data.target[test],
                "prediction": model.predict(data.data[test]),
                "sex": sex[test],
                "age_band": age[test],
            }
        )

    write(
        "diabetes",
        predicted(RandomForestRegressor(n_estimators=100, min_samples_leaf=5, random_state=SEED)),
        predicted(make_pipeline(StandardScaler(), Ridge(alpha=1.0))),
    )


if __name__ == "__main__":
    breast_cancer()
    digits()
    diabetes()
