"""Writes attributions.json: what the shap package says of two small models, a model and its champion.

Run: python test/reference/attributions.py   in an environment of test/reference/fairness-requirements.txt

Attributions are rounded before shap takes its means of them, so that what is committed is what was measured.
"""

import json
import sys
from pathlib import Path

# profile.py beside this script must not stand in for the one of the standard library, which numba imports.
sys.path = [folder for folder in sys.path if Path(folder).resolve() != Path(__file__).resolve().parent]

import numpy as np
import scipy
import shap
import sklearn
from scipy import stats
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

rng = np.random.default_rng(20261121)
FEATURES = ["income", "debt", "age", "tenure", "noise"]
ROWS = 160


def people():
    values = rng.normal(size=(ROWS, len(FEATURES)))
    values[:, 1] += 0.6 * values[:, 0]
    group = rng.choice(["F", "M", "X"], size=ROWS, p=[0.45, 0.45, 0.1])
    values[:, 3] += np.where(group == "F", -0.8, 0.4)
    logit = 1.4 * values[:, 0] - 0.9 * values[:, 1] + 0.7 * values[:, 3] + 0.2 * values[:, 2]
    label = (rng.random(ROWS) < 1 / (1 + np.exp(-logit))).astype(int)
    return values, group, label


def explained(explainer, values):
    found = explainer(values)
    return shap.Explanation(
        values=np.round(found.values, 6),
        base_values=np.asarray(found.base_values),
        data=values,
        feature_names=FEATURES,
    )


def described(explanation, group):
    overall = explanation.abs.mean(0).values
    cohorts = explanation.cohorts(list(group)).cohorts
    return {
        "values": explanation.values.tolist(),
        "mean": overall.tolist(),
        # The order of shap's own bar plot.
        "order": [FEATURES[at] for at in np.argsort(-overall)],
        "by_group": {name: cohorts[name].abs.mean(0).values.tolist() for name in sorted(cohorts)},
    }


values, group, label = people()
linear = LogisticRegression().fit(values, label)
trees = GradientBoostingClassifier(n_estimators=20, max_depth=2, random_state=0).fit(values, label)
own = explained(shap.TreeExplainer(trees), values)
champion = explained(shap.LinearExplainer(linear, values), values)
weight = np.round(rng.uniform(0.2, 3, size=ROWS), 3)
absolute = np.abs(own.values)

reference = {
    "versions": {
        "numpy": np.__version__,
        "scipy": scipy.__version__,
        "scikit-learn": sklearn.__version__,
        "shap": shap.__version__,
    },
    "features": FEATURES,
    "group": group.tolist(),
    "weight": weight.tolist(),
    "model": described(own, group),
    "champion": described(champion, group),
    "weighted_mean": np.average(absolute, axis=0, weights=weight).tolist(),
    # A bootstrap of the same kind, whose draws differ: compared with room for that.
    "interval": [
        [float(end) for end in stats.bootstrap((absolute[:, at],), np.mean, n_resamples=20000, rng=1).confidence_interval]
        for at in range(len(FEATURES))
    ],
}
Path(__file__).with_suffix(".json").write_text(json.dumps(reference) + "\n", encoding="utf-8")
