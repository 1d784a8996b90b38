"""Writes stats.json: what SciPy, statsmodels, scikit-learn and NumPy give for the functions of src/stats.

Run: python test/reference/stats.py   (SciPy 1.17, statsmodels 0.14, scikit-learn 1.9, NumPy 2)
"""

import json
import math
from pathlib import Path

import numpy as np
import scipy
import sklearn
import statsmodels
from scipy import optimize, stats
from sklearn.metrics import roc_auc_score
from sklearn.utils.stats import _weighted_percentile
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint
from statsmodels.stats.weightstats import DescrStatsW

rng = np.random.default_rng(20240613)


def listed(values):
    return [None if isinstance(v, float) and not math.isfinite(v) else v for v in np.asarray(values).tolist()]


def distributions():
    rows = []
    for p in [1e-200, 1e-10, 1e-4, 0.025, 0.3, 0.5, 0.9, 0.975, 1 - 1e-8]:
        rows.append(["normalQuantile", [p], stats.norm.ppf(p)])
        if p < 1e-100:
            continue
        for df in [1, 2.5, 10, 300]:
            rows.append(["tQuantile", [p, df], stats.t.ppf(p, df)])
            rows.append(["chiSquareQuantile", [p, df], stats.chi2.ppf(p, df)])
        for a, b in [(1, 20), (0.5, 0.5), (9, 3), (8000, 2001)]:
            rows.append(["betaQuantile", [p, a, b], stats.beta.ppf(p, a, b)])
    for z in [-6, -1.96, -0.1, 0, 1, 3.5]:
        rows.append(["normalCdf", [z], stats.norm.cdf(z)])
        rows.append(["tCdf", [z, 7], stats.t.cdf(z, 7)])
    for x in [0.01, 0.2, 0.5, 0.93]:
        rows.append(["betaCdf", [x, 3, 7], stats.beta.cdf(x, 3, 7)])
        rows.append(["chiSquareCdf", [x * 20, 5], stats.chi2.cdf(x * 20, 5)])
    for k in [0, 3, 20, 59]:
        rows.append(["binomialCdf", [k, 60, 0.31], stats.binom.cdf(k, 60, 0.31)])
    return rows


def proportions():
    rows = []
    for successes, n in [(81, 263), (15, 148), (0, 20), (1, 29), (8, 10), (0, 10), (29, 29), (1, 1), (5000, 10000), (9_999_000, 10_000_000)]:
        for level in [0.5, 0.9, 0.95, 0.99, 0.9999]:
            wilson = proportion_confint(successes, n, alpha=1 - level, method="wilson")
            exact = proportion_confint(successes, n, alpha=1 - level, method="beta")
            rows.append([successes, n, level, listed(wilson), listed(exact)])
    return rows


def delong_by_definition(positives, negatives):
    wins = (positives[:, None] > negatives[None, :]) + 0.5 * (positives[:, None] == negatives[None, :])
    v10, v01 = wins.mean(axis=1), wins.mean(axis=0)
    auc = roc_auc_score(np.r_[np.ones(len(positives)), np.zeros(len(negatives))], np.r_[positives, negatives])
    return auc, v10.var(ddof=1) / len(v10) + v01.var(ddof=1) / len(v01), v10, v01


def newcombe(auc, m, n, level):
    z = stats.norm.ppf((1 + level) / 2)
    star = (m + n) / 2 - 1

    def excess(t):
        variance = t * (1 - t) * (1 + star * (1 - t) / (2 - t) + star * t / (1 + t)) / (m * n)
        return (t - auc) ** 2 - z * z * variance

    low = 0 if auc == 0 else optimize.brentq(excess, 1e-12, auc - 1e-9, xtol=1e-15)
    high = 1 if auc == 1 else optimize.brentq(excess, auc + 1e-9, 1 - 1e-12, xtol=1e-15)
    return [low, high]


def curves():
    rows = []
    for m, n, shift, decimals in [(5, 7, 1.0, 1), (40, 90, 0.7, 1), (150, 60, 1.6, 3), (30, 30, 0.2, 8), (25, 400, 1.0, 0)]:
        positives = np.round(rng.normal(shift, 1, m), decimals)
        negatives = np.round(rng.normal(0, 1, n), decimals)
        auc, variance, v10, v01 = delong_by_definition(positives, negatives)
        half = stats.norm.ppf(0.975) * math.sqrt(variance)
        rows.append({
            "positives": listed(positives), "negatives": listed(negatives), "auc": auc, "variance": variance,
            "v10": listed(v10), "v01": listed(v01), "interval": [max(0, auc - half), min(1, auc + half)],
        })
    return rows


def bca():
    rows = []

    def add(name, data, statistic, paired=False):
        for level in [0.5, 0.9, 0.95, 0.99]:
            result = stats.bootstrap(
                data, statistic, n_resamples=400, method="BCa", confidence_level=level, vectorized=False,
                paired=paired, rng=np.random.default_rng(7),
            )
            plain = stats.bootstrap(
                data, statistic, n_resamples=400, method="percentile", confidence_level=level, vectorized=False,
                paired=paired, rng=np.random.default_rng(7),
            )
            if level == 0.5:
                jackknife = []
                for j, sample in enumerate(data):
                    groups = []
                    for i in range(len(sample)):
                        kept = [np.delete(s, i) if (paired or k == j) else s for k, s in enumerate(data)]
                        groups.append(float(statistic(*kept)))
                    jackknife.append(groups)
                    if paired:
                        break
                rows.append({
                    "name": name, "data": [listed(s) for s in data], "estimate": float(statistic(*data)),
                    "replicates": listed(result.bootstrap_distribution), "jackknife": jackknife, "intervals": [],
                })
            rows[-1]["intervals"].append({
                "level": level, "bca": listed(result.confidence_interval), "percentile": listed(plain.confidence_interval),
            })

    skewed = rng.lognormal(0, 1, 40)
    add("mean of skewed", (skewed,), np.mean)
    add("median with ties", (np.round(rng.normal(0, 2, 31)),), np.median)
    add("difference of means, two samples", (rng.exponential(1, 25), rng.exponential(2, 35)), lambda a, b: np.mean(a) - np.mean(b))
    truth = rng.integers(0, 2, 60).astype(float)
    guess = np.where(rng.random(60) < 0.8, truth, 1 - truth)

    def f1(y, p):
        return 2 * np.sum(y * p) / (np.sum(y) + np.sum(p))

    add("f1, paired", (truth, guess), f1, paired=True)
    return rows


def corrections():
    rows = []
    cases = [
        [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
        listed(rng.random(20) ** 3), [0.04, 0.01, 0.04, 0.01, 0.5], [0.2], [0.9, 1, 0.95],
    ]
    for p in cases:
        rows.append({
            "p": p, "holm": listed(multipletests(p, method="holm")[1]), "benjaminiHochberg": listed(multipletests(p, method="fdr_bh")[1]),
        })
    return rows


def samples():
    rows = []
    for n, decimals in [(2, 3), (7, 0), (50, 1), (201, 6)]:
        x = np.round(rng.normal(3, 10, n), decimals)
        y = np.round(0.4 * x + rng.normal(0, 5, n), decimals)
        weights = np.round(rng.random(n) * 4, 2) + 0.01
        times = rng.integers(0, 4, n)
        times[0] = 2
        times[-1] = 1
        tx, ty = np.repeat(x, times), np.repeat(y, times)
        levels = [0, 0.05, 0.25, 0.5, 0.77, 0.95, 1]
        weighted = DescrStatsW(x, weights=weights, ddof=1)
        cov = np.cov(x, y, aweights=weights)
        rows.append({
            "x": listed(x), "y": listed(y), "weights": listed(weights), "times": listed(times),
            "sum": math.fsum(x), "mean": float(np.mean(x)), "weightedMean": float(np.average(x, weights=weights)),
            "variance": float(np.var(x, ddof=1)), "populationVariance": float(np.var(x)), "weightedVariance": float(weighted.var),
            "levels": levels, "quantiles": listed(np.quantile(x, levels)),
            "repeatedQuantiles": listed(np.quantile(tx, levels)),
            "weightedQuantiles": [float(_weighted_percentile(x, weights, 100 * p, average=True)) for p in levels],
            "timesQuantiles": [float(_weighted_percentile(x, times.astype(float), 100 * p, average=True)) for p in levels],
            "midranks": listed(stats.rankdata(x)), "repeatedMidranks": listed(stats.rankdata(tx)),
            "pearson": float(stats.pearsonr(x, y)[0]), "spearman": float(stats.spearmanr(x, y)[0]), "kendall": float(stats.kendalltau(x, y)[0]),
            "weightedPearson": float(cov[0, 1] / math.sqrt(cov[0, 0] * cov[1, 1])),
            "repeatedSpearman": float(stats.spearmanr(tx, ty)[0]), "repeatedKendall": float(stats.kendalltau(tx, ty)[0]),
        })
    return rows


def main():
    content = {
        "versions": {"scipy": scipy.__version__, "statsmodels": statsmodels.__version__, "scikit-learn": sklearn.__version__, "numpy": np.__version__},
        "distributions": distributions(), "proportions": proportions(), "curves": curves(),
        "newcombe": [[auc, m, n, level, newcombe(auc, m, n, level)] for auc in [0, 0.5, 1] for m, n in [(1, 9), (20, 20), (50, 1000)] for level in [0.9, 0.95]],
        "bca": bca(), "corrections": corrections(), "samples": samples(),
    }
    target = Path(__file__).with_name("stats.json")
    target.write_text(json.dumps(content, separators=(",", ":"), allow_nan=False) + "\n")


main()
