"""Writes comparison.json: what SciPy, statsmodels and scikit-learn give for the comparisons of src/comparison.

Run: python test/reference/comparison.py   (SciPy 1.17, statsmodels 0.14, scikit-learn 1.9, NumPy 2)
"""

import json
from pathlib import Path

import numpy as np
import scipy
import sklearn
import statsmodels
from scipy import stats
from sklearn.metrics import average_precision_score, f1_score, log_loss, mean_absolute_error, roc_auc_score
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

rng = np.random.default_rng(20250117)


def mcnemar_values():
    rows = []
    for b, c in [(121, 59), (70, 59), (80, 59), (30, 60), (10, 10), (1, 7), (0, 5), (0, 0), (1000, 1100)]:
        if b + c == 0:
            rows.append([b, c, 1.0, 1.0, 1.0, 1.0])
            continue
        table = [[50, b], [c, 40]]
        exact = mcnemar(table, exact=True).pvalue
        # Half of the probability of the observed outcome in each tail; Fagerland, Lydersen and Laake (2013).
        point = stats.binom.pmf(b, b + c, 0.5)
        mid = 1 - point / 2 if b == c else 2 * stats.binom.cdf(min(b, c), b + c, 0.5) - point
        rows.append([
            b,
            c,
            min(1.0, exact),
            mid,
            mcnemar(table, exact=False, correction=False).pvalue,
            2 * stats.norm.sf(max(0, abs(b - c) - 1) / np.sqrt(b + c)),
        ])
    return rows


def independent_values():
    rows = []
    for x1, n1, x2, n2 in [(56, 70, 48, 80), (9, 10, 3, 10), (10, 10, 0, 20), (0, 10, 0, 20), (5000, 9000, 4900, 9100)]:
        for level in [0.9, 0.95, 0.99]:
            low, high = confint_proportions_2indep(x1, n1, x2, n2, compare="diff", method="newcomb", alpha=1 - level)
            rows.append([x1, n1, x2, n2, level, low, high])
    return rows


def paired_values():
    """Newcombe's method 10 from statsmodels' Wilson intervals."""
    rows = []
    for a, b, c, d in [(1, 1, 7, 12), (36, 12, 2, 0), (53, 20, 8, 19), (0, 3, 5, 0), (20, 0, 0, 10), (7400, 640, 600, 1360)]:
        n = a + b + c + d
        p, q = (a + b) / n, (a + c) / n
        margins = (a + b) * (c + d) * (a + c) * (b + d)
        top = a * d - b * c
        if top > 0:
            top = max(0, top - n / 2)
        phi = 0.0 if margins == 0 else top / np.sqrt(margins)
        for level in [0.9, 0.95, 0.99]:
            pl, pu = proportion_confint(a + b, n, alpha=1 - level, method="wilson")
            ql, qu = proportion_confint(a + c, n, alpha=1 - level, method="wilson")
            low = p - q - np.sqrt((p - pl) ** 2 - 2 * phi * (p - pl) * (qu - q) + (qu - q) ** 2)
            high = p - q + np.sqrt((pu - p) ** 2 - 2 * phi * (pu - p) * (q - ql) + (q - ql) ** 2)
            rows.append([a, b, c, d, level, low, high])
    return rows


def components(positives, negatives):
    wins = (positives[:, None] > negatives[None, :]) + 0.5 * (positives[:, None] == negatives[None, :])
    return wins.mean(axis=1), wins.mean(axis=0)


def delong_values():
    """By the definition of the covariances, over all pairs; the areas by scikit-learn."""
    cases = []
    for m, n, ties in [(5, 7, False), (40, 60, True), (200, 150, False), (30, 400, True)]:
        signal = np.r_[np.ones(m), np.zeros(n)]
        common = rng.normal(size=m + n)
        scores = [signal * shift + common + rng.normal(size=m + n) for shift in (1.0, 0.6)]
        if ties:
            scores = [np.round(s) for s in scores]
        parts = [components(s[:m], s[m:]) for s in scores]
        s10 = np.cov(np.vstack([p[0] for p in parts]))
        s01 = np.cov(np.vstack([p[1] for p in parts]))
        s = s10 / m + s01 / n
        variance = s[0, 0] + s[1, 1] - 2 * s[0, 1]
        areas = [roc_auc_score(signal, x) for x in scores]
        z = (areas[0] - areas[1]) / np.sqrt(variance)
        cases.append({
            "challenger": [scores[0][:m].tolist(), scores[0][m:].tolist()],
            "champion": [scores[1][:m].tolist(), scores[1][m:].tolist()],
            "areas": areas,
            "variance": variance,
            "p": 2 * stats.norm.sf(abs(z)),
        })
    return cases


def fold_values():
    """The corrected t by its formula on SciPy's t distribution; the posterior by the same t."""
    cases = []
    for k, ratio in [(10, 1 / 9), (5, 0.25), (100, 1 / 9)]:
        differences = rng.normal(0.012, 0.02, size=k)
        scale = np.sqrt((1 / k + ratio) * differences.var(ddof=1))
        posterior = stats.t(df=k - 1, loc=differences.mean(), scale=scale)
        t = differences.mean() / scale
        cases.append({
            "differences": differences.tolist(),
            "testToTraining": ratio,
            "t": t,
            "p": 2 * stats.t.sf(abs(t), k - 1),
            "interval": list(posterior.interval(0.95)),
            "rope": 0.01,
            "shares": [posterior.cdf(-0.01), posterior.cdf(0.01) - posterior.cdf(-0.01), posterior.sf(0.01)],
        })
    return cases


def metric_values():
    """Differences of both models' metrics on the same rows, by scikit-learn."""
    n = 300
    label = (rng.random(n) < 0.35).astype(int)
    scores = [1 / (1 + np.exp(-(label * s - 0.7 + rng.normal(size=n)))) for s in (1.6, 1.2)]
    truth = rng.normal(size=n)
    predictions = [truth + rng.normal(size=n) * s for s in (0.5, 0.6)]
    weight = rng.integers(1, 4, size=n).astype(float)
    of = {
        "accuracy": lambda s: float(np.mean((s >= 0.5) == label)),
        "f1": lambda s: f1_score(label, s >= 0.5),
        "roc_auc": lambda s: roc_auc_score(label, s),
        "average_precision": lambda s: average_precision_score(label, s),
        "log_loss": lambda s: log_loss(label, s),
    }
    values = {name: f(scores[0]) - f(scores[1]) for name, f in of.items()}
    values["mae"] = mean_absolute_error(truth, predictions[0]) - mean_absolute_error(truth, predictions[1])
    # A permutation test of the mean of paired differences, which the metric-based one is for mae.
    loss = [np.abs(truth - p) for p in predictions]
    permuted = stats.permutation_test(
        loss, lambda x, y, axis: np.mean(x - y, axis=axis), permutation_type="samples", n_resamples=99_999, rng=rng
    ).pvalue
    boot = stats.bootstrap(
        (loss[0] - loss[1],), np.mean, n_resamples=99_999, method="BCa", confidence_level=0.95, rng=rng
    ).confidence_interval
    return {
        "label": label.tolist(),
        "scores": [s.tolist() for s in scores],
        "truth": truth.tolist(),
        "predictions": [p.tolist() for p in predictions],
        "weight": weight.tolist(),
        "differences": values,
        "permutation": permuted,
        "bca": [boot.low, boot.high],
    }


reference = {
    "versions": {"scipy": scipy.__version__, "statsmodels": statsmodels.__version__, "sklearn": sklearn.__version__},
    "mcnemar": mcnemar_values(),
    "independent": independent_values(),
    "paired": paired_values(),
    "delong": delong_values(),
    "folds": fold_values(),
    "metrics": metric_values(),
}
Path(__file__).with_suffix(".json").write_text(json.dumps(reference, default=float) + "\n")
