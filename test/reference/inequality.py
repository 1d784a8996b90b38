"""Writes inequality.json: generalized entropy, Theil's index, what of them lies between groups, and conditional
demographic disparity, by the formulas of their sources (and of AIF360 and SageMaker Clarify, which use the same).

Run: python test/reference/inequality.py   in an environment of test/reference/requirements.txt
"""

import json
from pathlib import Path

import numpy as np
import pandas as pd

rng = np.random.default_rng(20261122)


def generalized_entropy(benefit, alpha):
    share = benefit / benefit.mean()
    if alpha == 1:
        # 0 · log 0 is 0.
        return float(np.mean(np.where(share > 0, share * np.log(np.where(share > 0, share, 1)), 0)))
    return float(np.mean(share**alpha - 1) / (alpha * (alpha - 1)))


def conditional_disparity(data):
    rows = 0
    sums = dict.fromkeys(sorted(data["group"].unique()), 0.0)
    for _, stratum in data.groupby("stratum"):
        denied = stratum[stratum["decision"] == 0]
        selected = stratum[stratum["decision"] == 1]
        if denied.empty or selected.empty:
            continue
        rows += len(stratum)
        for group in sums:
            apart = (denied["group"] == group).mean() - (selected["group"] == group).mean()
            sums[group] += len(stratum) * apart
    return {group: value / rows for group, value in sums.items()}


def case(n, shift):
    group = rng.choice(["F", "M", "X"], size=n, p=[0.5, 0.4, 0.1])
    stratum = rng.choice(["east", "west"], size=n)
    label = (rng.random(n) < 0.5).astype(int)
    likely = 0.3 + 0.4 * label - shift * (group == "F") + 0.1 * (stratum == "west")
    data = pd.DataFrame({"label": label, "decision": (rng.random(n) < likely).astype(int)})
    data["group"] = group
    data["stratum"] = stratum
    benefit = (data["decision"] - data["label"] + 1).to_numpy(dtype=float)
    mean = pd.Series(benefit).groupby(group).transform("mean").to_numpy()
    return {
        "rows": data.to_dict(orient="list"),
        "generalized_entropy_index": generalized_entropy(benefit, 2),
        "theil_index": generalized_entropy(benefit, 1),
        "between_group_generalized_entropy_index": generalized_entropy(mean, 2),
        "between_group_theil_index": generalized_entropy(mean, 1),
        "conditional_demographic_disparity": conditional_disparity(data),
    }


reference = {
    "versions": {"numpy": np.__version__, "pandas": pd.__version__},
    "cases": {"unequal": case(240, 0.25), "equal": case(240, 0.0)},
}
Path(__file__).with_suffix(".json").write_text(json.dumps(reference) + "\n", encoding="utf-8")
