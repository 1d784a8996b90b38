"""Writes drift.json: what SciPy, statsmodels and Evidently give for two-sample tests and distances.

Run: python test/reference/drift.py   in an environment of test/reference/drift-requirements.txt (Evidently needs
pandas below 3). NannyML's distance is computed here by the formula of its documentation, TFDV's by its definition.
"""

import json
import math
import warnings
from pathlib import Path

import evidently
import numpy as np
import pandas as pd
import scipy
import statsmodels
from evidently.legacy.calculations.stattests import (
    anderson_darling_test,
    chi_stat_test,
    cramer_von_mises,
    energy_dist_test,
    fisher_exact_test,
    g_test,
    hellinger_stat_test,
    jensenshannon_stat_test,
    kl_div_stat_test,
    ks_stat_test,
    mann_whitney_u_stat_test,
    psi_stat_test,
    t_test,
    wasserstein_stat_test,
    z_stat_test,
)
from evidently.legacy.core import ColumnType
from scipy import stats
from scipy.spatial import distance
from statsmodels.stats.proportion import proportions_ztest
from statsmodels.stats.weightstats import ztest

warnings.filterwarnings("ignore")
rng = np.random.default_rng(20240701)


def listed(values):
    return [v if math.isfinite(v) else None for v in np.asarray(values, dtype=float).tolist()]


def number(value):
    value = float(value)
    return value if math.isfinite(value) else None


def rounded(values, digits=4):
    return np.round(values, digits)


def numeric_pairs():
    """Samples short enough to be committed; ties, integers, constants and shifts among them."""
    return {
        "equal sizes": (rounded(rng.normal(size=40)), rounded(rng.normal(0.5, size=40))),
        "unequal sizes": (rounded(rng.normal(size=90)), rounded(rng.normal(0.3, 1.4, size=37))),
        "tiny": (rounded(rng.normal(size=7)), rounded(rng.normal(1, size=5))),
        "tiny with ties": (np.array([1.0, 2, 2, 3, 5]), np.array([2.0, 3, 3, 4, 5, 6])),
        "integers": (rng.poisson(40, 120).astype(float), rng.poisson(43, 95).astype(float)),
        "few values": (rng.integers(0, 4, 60).astype(float), rng.integers(0, 5, 80).astype(float)),
        "binary": (rng.binomial(1, 0.3, 50).astype(float), rng.binomial(1, 0.5, 70).astype(float)),
        "skewed": (rounded(rng.lognormal(size=150)), rounded(rng.lognormal(0.4, 1, size=150))),
        "apart": (rounded(rng.normal(size=30)), rounded(rng.normal(9, size=30))),
        "same": (np.arange(25.0), np.arange(25.0)),
        "tiny spread": (rounded(rng.normal(5, 1e-4, size=40), 7), rounded(rng.normal(5, 1e-4, size=30), 7)),
        "constant reference": (np.full(20, 3.0), rounded(rng.normal(3, 1, size=25))),
    }


def categorical_pairs():
    return {
        "three": ({"a": 50, "b": 30, "c": 20}, {"a": 40, "b": 35, "c": 15}),
        "two": ({"no": 60, "yes": 40}, {"no": 45, "yes": 55}),
        "two, small": ({"no": 3, "yes": 7}, {"no": 8, "yes": 2}),
        "new and gone": ({"a": 500, "b": 20, "gone": 5}, {"a": 410, "b": 60, "new": 9}),
        "rare": ({"a": 29990, "b": 9, "c": 1}, {"a": 11980, "b": 19, "d": 1}),
        "many": ({f"k{i:02d}": int(n) for i, n in enumerate(rng.integers(5, 90, 30))}, {f"k{i:02d}": int(n) for i, n in enumerate(rng.integers(5, 90, 30))}),
    }


def series(counts):
    return pd.Series([key for key, count in counts.items() for _ in range(count)], dtype=object)


def attempt(function, *arguments):
    try:
        return number(function(*arguments))
    except Exception:
        return None


def evidently_score(test, reference, current, kind):
    return attempt(lambda: test.func(reference.copy(), current.copy(), kind, test.default_threshold)[0] if hasattr(test, "func") else run_stattest(test, reference, current, kind))


def run_stattest(test, reference, current, kind):
    return test(reference.copy(), current.copy(), kind, None).drift_score


numeric_tests = {
    "evidently:psi": psi_stat_test,
    "evidently:js": jensenshannon_stat_test,
    "evidently:kl": kl_div_stat_test,
    "evidently:hellinger": hellinger_stat_test,
    "evidently:wasserstein": wasserstein_stat_test,
    "evidently:energy": energy_dist_test,
    "evidently:ks": ks_stat_test,
    "evidently:t": t_test,
    "evidently:mann_whitney": mann_whitney_u_stat_test,
    "evidently:cvm": cramer_von_mises,
    "evidently:anderson": anderson_darling_test,
}
categorical_tests = {
    "evidently:psi": psi_stat_test,
    "evidently:js": jensenshannon_stat_test,
    "evidently:kl": kl_div_stat_test,
    "evidently:hellinger": hellinger_stat_test,
    "evidently:chi2": chi_stat_test,
    "evidently:z": z_stat_test,
    "evidently:fisher": fisher_exact_test,
    "evidently:g": g_test,
}


def evidently_of_numbers(reference, current, integers):
    kind = np.int64 if integers else np.float64
    first, second = pd.Series(reference.astype(kind)), pd.Series(current.astype(kind))
    return {name: evidently_score(test, first, second, ColumnType.Numerical) for name, test in numeric_tests.items()}


def evidently_of_categories(reference, current):
    first, second = series(reference), series(current)
    return {name: evidently_score(test, first, second, ColumnType.Categorical) for name, test in categorical_tests.items()}


def nannyml_js_of_numbers(reference, current):
    distinct = np.unique(reference)
    if len(distinct) > 50 or len(distinct) / len(reference) > 0.1:
        edges = np.histogram_bin_edges(reference, bins="doane")
        p = np.histogram(reference, bins=edges)[0] / len(reference)
        q = np.histogram(current, bins=edges)[0] / len(current)
    else:
        p = np.array([(reference == value).mean() for value in distinct])
        q = np.array([(current == value).mean() for value in distinct])
    left = 1 - q.sum()
    if left > 0:
        p, q = np.append(p, 0), np.append(q, left)
    return distance.jensenshannon(p, q, base=2)


def nannyml_js_of_categories(reference, current):
    n, m = sum(reference.values()), sum(current.values())
    p = [reference[key] / n for key in reference]
    q = [current.get(key, 0) / m for key in reference]
    left = sum(count for key, count in current.items() if key not in reference) / m
    return distance.jensenshannon(p + [0], q + [left], base=2)


def aligned(reference, current):
    keys = sorted(set(reference) | set(current))
    return np.array([reference.get(key, 0) for key in keys]), np.array([current.get(key, 0) for key in keys])


def tfdv_js_of_counts(reference, current):
    p, q = reference / reference.sum(), current / current.sum()
    return distance.jensenshannon(p, q, base=2) ** 2


def psi(p, q):
    p, q = p / p.sum(), q / q.sum()
    p, q = np.where(p == 0, 1e-4, p), np.where(q == 0, 1e-4, q)
    return float(np.sum((p - q) * np.log(p / q)))


def deciles(reference, current):
    inner = np.unique(np.quantile(reference, np.arange(1, 10) / 10))
    if len(inner) == 1:
        # A lone value is a bin of its own.
        inner = np.array([inner[0], np.nextafter(inner[0], np.inf)])
    edges = np.concatenate([[-np.inf], inner, [np.inf]])
    p, q = np.histogram(reference, edges)[0], np.histogram(current, edges)[0]
    kept = (p + q) > 0
    return inner, p[kept], q[kept]


def cell_distances(p, q):
    both = p / p.sum(), q / q.sum()
    filled = [np.where(share == 0, 1e-4, share) for share in both]
    return {
        "psi": psi(p, q),
        "js": number(distance.jensenshannon(*both)),
        "kl": number(stats.entropy(*filled)),
        "hellinger": number(math.sqrt(max(0.0, 1 - np.sum(np.sqrt(both[0] * both[1]))))),
        "tvd": number(0.5 * np.abs(both[0] - both[1]).sum()),
        "linf": number(np.abs(both[0] - both[1]).max()),
    }


def numeric_tests_of(x, y):
    result = {}
    ks = stats.ks_2samp(x, y)
    result["ks"] = [ks.statistic, ks.pvalue]
    result["wasserstein"] = [stats.wasserstein_distance(x, y), None]
    spread = np.std(x)
    result["wasserstein(sigma)"] = [stats.wasserstein_distance(x, y) / spread if spread > 0 else None, None]
    result["energy"] = [stats.energy_distance(x, y), None]
    cvm = stats.cramervonmises_2samp(x, y)
    result["cvm"] = [cvm.statistic, cvm.pvalue]
    try:
        anderson = stats.anderson_ksamp([x, y], variant="midrank")
        result["anderson"] = [anderson.statistic, anderson.pvalue]
    except ValueError:
        result["anderson"] = None
    student = stats.ttest_ind(x, y)
    result["t"] = [student.statistic, student.pvalue]
    whitney = stats.mannwhitneyu(x, y)
    result["mann_whitney"] = [whitney.statistic, whitney.pvalue]
    if set(np.unique(np.r_[x, y])) <= {0.0, 1.0}:
        result["z"] = proportions_ztest([x.sum(), y.sum()], [len(x), len(y)])
    else:
        result["z"] = ztest(x, y)
    return {name: None if value is None else listed([np.nan if v is None else v for v in value]) for name, value in result.items()}


def contingency_tests(p, q):
    table = np.array([p, q])
    chi = stats.chi2_contingency(table)
    g = stats.chi2_contingency(table, lambda_="log-likelihood")
    result = {
        "chi2": [chi.statistic, chi.pvalue],
        "g": [g.statistic, g.pvalue],
        "cramers_v": [stats.contingency.association(table, method="cramer"), stats.chi2_contingency(table, correction=False).pvalue],
    }
    if table.shape[1] == 2:
        result["fisher"] = [None, stats.fisher_exact(table).pvalue]
        result["z"] = list(proportions_ztest(table[:, 1], table.sum(axis=1)))
    return {name: [None if v is None else number(v) for v in value] for name, value in result.items()}


def kolmogorov():
    rows = []
    for n in [1, 2, 5, 10, 33, 100, 140, 141, 500, 3000, 10_000, 99_999, 100_001, 2_000_000]:
        for z in [0.2, 0.4, 0.56, 0.7, 0.9, 1.2, 1.5, 1.9, 2.5, 4]:
            d = z / math.sqrt(n)
            if d < 1:
                rows.append([n, d, number(stats.kstwo.sf(d, n))])
    return rows


def ks_sizes():
    rows = []
    for n, m in [(1, 1), (3, 8), (50, 50), (120, 80), (1000, 999), (1000, 1000), (4000, 250), (9000, 9000), (12000, 30), (50000, 20000), (100000, 100000)]:
        for steps in [0.3, 0.8, 1.2, 1.8, 3]:
            # A pair of samples with about this distance: the second is cut off from below.
            cut = min(m, max(0, round(m * steps * math.sqrt((n + m) / (n * m)))))
            first = np.arange(n) / n
            second = np.sort(np.concatenate([np.full(cut, -1.0), np.arange(m - cut) / max(1, m - cut) * 0.999 + 0.0005]))
            result = stats.ks_2samp(first, second)
            rows.append([n, m, cut, number(result.statistic), number(result.pvalue)])
    return rows


def fisher_tables():
    rows = []
    for table in [(3, 1, 1, 3), (8, 2, 1, 5), (10, 10, 10, 10), (0, 5, 5, 0), (1, 99, 7, 93), (200, 300, 260, 240), (5, 9995, 25, 9975), (2, 0, 3, 0), (100000, 200000, 101000, 199000)]:
        rows.append([list(table), number(stats.fisher_exact(np.array(table).reshape(2, 2)).pvalue)])
    return rows


def fisher_wide():
    rows = []
    for first, second in [([5, 3, 2], [1, 4, 6]), ([20, 15, 30, 9], [14, 22, 25, 19])]:
        method = stats.MonteCarloMethod(n_resamples=200_000, rng=np.random.default_rng(1))
        del method
        sampler = stats.random_table(row=[sum(first), sum(second)], col=(np.array(first) + np.array(second)).tolist())
        observed = sampler.logpmf(np.array([first, second]))
        draws = sampler.rvs(200_000, random_state=np.random.default_rng(1))
        logs = sampler.logpmf(draws)
        rows.append([first, second, float(np.mean(logs <= observed + 1e-7))])
    return rows


pairs = []
for name, (x, y) in numeric_pairs().items():
    integers = bool(np.all(x == np.round(x)) and np.all(y == np.round(y)))
    inner, p, q = deciles(x, y)
    pairs.append(
        {
            "name": name,
            "reference": listed(x),
            "current": listed(y),
            "integers": integers,
            "edges": listed(inner),
            "tests": numeric_tests_of(x, y),
            "cells": cell_distances(p, q),
            "evidently": evidently_of_numbers(x, y, integers),
            "evidentlyAsFloats": evidently_of_numbers(x, y, False) if integers else None,
            "nannyml:js": number(nannyml_js_of_numbers(x, y)),
        }
    )

categories = []
for name, (reference, current) in categorical_pairs().items():
    p, q = aligned(reference, current)
    categories.append(
        {
            "name": name,
            "reference": reference,
            "current": current,
            "tests": contingency_tests(p, q),
            "cells": cell_distances(p, q),
            "evidently": evidently_of_categories(reference, current),
            "nannyml:js": number(nannyml_js_of_categories(reference, current)),
            "tfdv:jsd": number(tfdv_js_of_counts(p, q)),
            "tfdv:linf": number(np.abs(p / p.sum() - q / q.sum()).max()),
        }
    )

document = {
    "source": f"Evidently {evidently.__version__}, SciPy {scipy.__version__}, statsmodels {statsmodels.__version__}, NumPy {np.__version__}, pandas {pd.__version__}",
    "kolmogorov": kolmogorov(),
    "ksSizes": ks_sizes(),
    "fisher": fisher_tables(),
    "fisherWide": fisher_wide(),
    "numbers": pairs,
    "categories": categories,
}
Path(__file__).with_suffix(".json").write_text(json.dumps(document, indent=1) + "\n")
