"""Writes ranking.json: exposure, top places and NDKL of groups in lists, by plain NumPy after their definitions, ties as
the mean over many random orders' closed form. Lists without ties are held to FairRankTune's EXP and NDKL as well.

Run: python test/reference/ranking.py   in an environment of test/reference/ranking-requirements.txt
"""

import json
from pathlib import Path

import numpy as np
import pandas as pd
from FairRankTune.Metrics.EXP import EXP
from FairRankTune.Metrics.NDKL import NDKL

rng = np.random.default_rng(20261123)


def ordered(rows):
    """Rows of one list from its top, in blocks of one score."""
    rows = rows.sort_values("score", ascending=False, kind="stable")
    return [block for _, block in sorted(rows.groupby("score"), key=lambda pair: -pair[0])]


def places(rows, first):
    """Of each row the mean exposure, chance to be among the first and side of the median, over its tie's positions."""
    exposure, among, above = {}, {}, {}
    median = np.median(rows["score"])
    position = 0
    for block in ordered(rows):
        positions = np.arange(position + 1, position + len(block) + 1)
        for row, score in zip(block.index, block["score"]):
            exposure[row] = float(np.mean(1 / np.log2(1 + positions)))
            among[row] = float(np.mean(positions <= first))
            above[row] = float(score > median)
        position += len(block)
    return exposure, among, above


def ndkl_of_list(rows):
    groups = sorted(rows["group"].unique())
    whole = np.array([(rows["group"] == group).mean() for group in groups])
    counts = np.zeros(len(groups))
    total, weight, position = 0.0, 0.0, 0
    for block in ordered(rows):
        share = np.array([(block["group"] == group).mean() for group in groups])
        for _ in range(len(block)):
            counts = counts + share
            position += 1
            top = counts / position
            divergence = sum(p * np.log(p / q) for p, q in zip(top, whole) if p > 0)
            total += divergence / np.log2(1 + position)
            weight += 1 / np.log2(1 + position)
    return total / weight


def figures(data, first):
    exposure, among, above = {}, {}, {}
    for _, rows in data.groupby("query"):
        for into, found in zip((exposure, among, above), places(rows, first)):
            into.update(found)
    data = data.assign(exposure=pd.Series(exposure), among=pd.Series(among), above=pd.Series(above))
    groups = {}
    for group, rows in data.groupby("group"):
        groups[group] = {
            "exposure": rows["exposure"].mean(),
            "exposure_per_merit": rows["exposure"].sum() / rows["label"].sum(),
            "top_k_rate": rows["among"].mean(),
            "top_k_share": rows["among"].sum() / data["among"].sum(),
            "selection_rate": rows["above"].mean(),
        }
    ndkl = float(np.mean([ndkl_of_list(rows) for _, rows in data.groupby("query")]))
    return {"groups": groups, "ndkl": ndkl}


def case(lists, size, ties):
    n = lists * size
    group = rng.choice(["A", "B", "C"], size=n, p=[0.5, 0.35, 0.15])
    label = rng.integers(0, 4, n)
    score = rng.normal(size=n) + 0.3 * label - 0.5 * (group == "B")
    score = np.round(score) if ties else score
    data = pd.DataFrame({"query": np.repeat(np.arange(lists), size), "group": group, "label": label, "score": score})
    return data, {"rows": {name: data[name].tolist() for name in data}, "first": 5, **figures(data, 5)}


def check_against_peer(data, found):
    """FairRankTune takes one list without ties; it adds 1e-7 to every share."""
    order = data.sort_values("score", ascending=False)
    ranking = pd.DataFrame({"list": order.index.to_numpy()})
    group_of = data["group"].to_dict()
    ratio, means = EXP(ranking, group_of, "MinMaxRatio")
    for group, own in found["groups"].items():
        assert abs(means[group] - own["exposure"]) < 1e-12, (group, means[group], own["exposure"])
    assert abs(NDKL(ranking, group_of) - found["ndkl"]) < 1e-5
    return {"exposure_ratio": float(ratio), "ndkl": float(NDKL(ranking, group_of))}


one, one_found = case(1, 60, False)
tied, tied_found = case(1, 60, True)
many, many_found = case(12, 15, True)
document = {
    "source": "NumPy after Singh and Joachims 2018 and Geyik et al. 2019; FairRankTune 0.0.7",
    "cases": {
        "one list": {**one_found, "fairranktune": check_against_peer(one, one_found)},
        "one list with ties": tied_found,
        "several lists with ties": many_found,
    },
}
Path(__file__).with_suffix(".json").write_text(json.dumps(document, indent=1) + "\n")
