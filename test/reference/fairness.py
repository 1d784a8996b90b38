"""Writes fairness.json: what Fairlearn, Aequitas, SciPy and statsmodels give for the figures of src/fairness.

Run: python test/reference/fairness.py   in an environment of test/reference/fairness-requirements.txt (Aequitas needs
pandas below 3).
"""

import json
import math
import warnings
from pathlib import Path

import aequitas
import fairlearn
import numpy as np
import pandas as pd
import scipy
import sklearn
import statsmodels
from aequitas.group import Group
from fairlearn import metrics as fm
from scipy import stats
from sklearn.metrics import accuracy_score, mean_absolute_error, precision_score, roc_auc_score, root_mean_squared_error
from statsmodels.stats.proportion import confint_proportions_2indep

warnings.filterwarnings("ignore")
rng = np.random.default_rng(20260117)
UNKNOWN = "(unknown)"


def plain(value):
    value = float(value)
    return None if math.isnan(value) or math.isinf(value) else value


def frame(n, missing, single_class):
    sex = rng.choice(["F", "M", "X"], n, p=[0.45, 0.45, 0.1]).astype(object)
    race = rng.choice(["A", "B", "C", "D"], n, p=[0.4, 0.3, 0.2, 0.1]).astype(object)
    label = (rng.random(n) < np.where(sex == "F", 0.35, 0.5)).astype(int)
    # Two decimals make ties.
    score = np.clip(np.round(0.35 + 0.25 * label + rng.normal(0, 0.2, n) - 0.08 * (race == "C"), 2), 0, 1)
    if single_class:
        label[sex == "X"] = 0
    prediction = (score >= 0.5).astype(int)
    if missing:
        sex[rng.random(n) < 0.07] = None
    return pd.DataFrame({"label": label, "prediction": prediction, "score": score, "sex": sex, "race": race})


def undefined_rate(numerator, denominator):
    def rate(y_true, y_pred):
        y_true, y_pred = np.asarray(y_true), np.asarray(y_pred)
        bottom = denominator(y_true, y_pred).sum()
        return math.nan if bottom == 0 else numerator(y_true, y_pred).sum() / bottom

    return rate


RATES = {
    "selection_rate": fm.selection_rate,
    "accuracy": accuracy_score,
    "tpr": undefined_rate(lambda t, p: (t == 1) & (p == 1), lambda t, p: t == 1),
    "fpr": undefined_rate(lambda t, p: (t == 0) & (p == 1), lambda t, p: t == 0),
    "fnr": undefined_rate(lambda t, p: (t == 1) & (p == 0), lambda t, p: t == 1),
    "tnr": undefined_rate(lambda t, p: (t == 0) & (p == 0), lambda t, p: t == 0),
    "precision": undefined_rate(lambda t, p: (t == 1) & (p == 1), lambda t, p: p == 1),
}


def by_fairlearn(data, columns):
    sensitive = data[columns].fillna(UNKNOWN)
    arguments = dict(y_true=data.label, y_pred=data.prediction, sensitive_features=sensitive)
    measured = fm.MetricFrame(metrics=RATES, **arguments)
    groups = []
    for name, row in measured.by_group.iterrows():
        group = "*".join(name) if isinstance(name, tuple) else name
        if row.isna().all():
            continue
        groups.append({"group": group, **{key: plain(row[key]) for key in RATES}})
    found = {
        "demographic_parity_difference": fm.demographic_parity_difference(**arguments),
        "demographic_parity_ratio": fm.demographic_parity_ratio(**arguments),
        **{f"{key}_difference": measured.difference(method="between_groups", errors="coerce")[key] for key in RATES},
        **{f"{key}_ratio": measured.ratio(method="between_groups", errors="coerce")[key] for key in RATES},
    }
    whole = measured.by_group.dropna(how="all")
    if not whole[["tpr", "fpr"]].isna().any().any():
        # Where a group has no positives Fairlearn counts its rate as 0, which is not what we say.
        found |= {
            "equalized_odds_difference": fm.equalized_odds_difference(**arguments),
            "equalized_odds_difference(agg=mean)": fm.equalized_odds_difference(**arguments, agg="mean"),
            "equalized_odds_ratio": fm.equalized_odds_ratio(**arguments),
            "equalized_odds_ratio(agg=mean)": fm.equalized_odds_ratio(**arguments, agg="mean"),
            "equal_opportunity_difference": fm.equal_opportunity_difference(**arguments),
            "equal_opportunity_ratio": fm.equal_opportunity_ratio(**arguments),
        }
    del found["selection_rate_difference"], found["selection_rate_ratio"]
    return {"groups": groups, "disparities": {key: plain(value) for key, value in found.items()}}


def by_control(data):
    arguments = dict(y_true=data.label, y_pred=data.prediction)
    measured = fm.MetricFrame(
        metrics=fm.selection_rate, sensitive_features=data.sex.fillna(UNKNOWN), control_features=data.race, **arguments
    )
    return {str(stratum): plain(value) for stratum, value in measured.difference().items()}


def by_aequitas(data):
    table = pd.DataFrame({
        "label_value": data.label, "score": data.prediction.astype(float), "sex": data.sex.fillna(UNKNOWN)
    })
    counted, _ = Group().get_crosstabs(table, attr_cols=["sex"])
    names = {"tpr": "tpr", "tnr": "tnr", "for": "for", "fdr": "fdr", "fpr": "fpr", "fnr": "fnr", "npv": "npv",
             "precision": "precision", "prevalence": "prev", "selection_rate": "pprev"}
    return [
        {"group": row["attribute_value"], "n": int(row["group_size"]), "tp": int(row["tp"]), "fp": int(row["fp"]),
         "fn": int(row["fn"]), "tn": int(row["tn"]), **{ours: plain(row[theirs]) for ours, theirs in names.items()}}
        for _, row in counted.iterrows()
    ]


def scores(data):
    rows = []
    for name, part in data.groupby(data.sex.fillna(UNKNOWN)):
        both = part.label.nunique() == 2
        rows.append({
            "group": name,
            "auc": plain(roc_auc_score(part.label, part.score)) if both else None,
            "mean_score": plain(part.score.mean()),
            "calibration": plain((part.score - part.label).mean()),
        })
    return rows


def weighted(data):
    weight = rng.integers(1, 5, len(data)).astype(float)
    sensitive = data.race
    arguments = dict(y_true=data.label, y_pred=data.prediction, sensitive_features=sensitive, sample_weight=weight)
    return {
        "weight": weight.tolist(),
        "demographic_parity_difference": fm.demographic_parity_difference(**arguments),
        "equalized_odds_difference": fm.equalized_odds_difference(**arguments),
    }


def regression():
    n = 300
    group = rng.choice(["a", "b", "c"], n)
    label = np.round(rng.normal(50, 10, n), 3)
    prediction = np.round(label + rng.normal(0, 4, n) + 2 * (group == "b"), 3)
    measured = fm.MetricFrame(
        metrics={"mae": mean_absolute_error, "rmse": root_mean_squared_error, "bias": lambda t, p: np.mean(p - t)},
        y_true=label, y_pred=prediction, sensitive_features=group,
    )
    return {
        "data": {"label": label.tolist(), "prediction": prediction.tolist(), "group": group.tolist()},
        "mae_difference": measured.difference()["mae"], "mae_ratio": measured.ratio()["mae"],
        "rmse_ratio": measured.ratio()["rmse"], "bias_difference": measured.difference()["bias"],
        "mae_group_max": measured.group_max()["mae"],
    }


def pairs():
    rows = []
    for a, n, b, m in [(60, 100, 45, 100), (9, 10, 3, 10), (5, 80, 20, 75), (500, 900, 480, 910), (1, 40, 12, 35)]:
        low, high = confint_proportions_2indep(a, n, b, m, compare="diff", method="newcomb")
        bottom, top = confint_proportions_2indep(a, n, b, m, compare="ratio", method="log")
        # statsmodels' log method adds nothing where both groups have successes and failures.
        rows.append({
            "counts": [a, n, b, m], "difference": [low, high], "ratio": [bottom, top],
            "fisher": stats.fisher_exact([[a, n - a], [b, m - b]]).pvalue,
        })
    return rows


sets = {}
for key, arguments in {"plain": (400, False, False), "missing": (300, True, False), "single": (250, True, True)}.items():
    data = frame(*arguments)
    sets[key] = {
        "data": {column: data[column].where(data[column].notna(), None).tolist() for column in data.columns},
        "sex": by_fairlearn(data, ["sex"]),
        "sex*race": by_fairlearn(data, ["sex", "race"]),
        "control": by_control(data),
        "aequitas": by_aequitas(data),
        "scores": scores(data),
        "weighted": weighted(data),
    }

written = {
    "versions": {
        "fairlearn": fairlearn.__version__, "aequitas": getattr(aequitas, "__version__", "1.1.0"), "numpy": np.__version__,
        "pandas": pd.__version__, "scikit-learn": sklearn.__version__, "scipy": scipy.__version__,
        "statsmodels": statsmodels.__version__,
    },
    "sets": sets,
    "regression": regression(),
    "pairs": pairs(),
}
Path(__file__).with_name("fairness.json").write_text(json.dumps(written, indent=None) + "\n")
