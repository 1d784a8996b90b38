"""Writes rollout.json: what SciPy, statsmodels and NumPy give for the sequential statistics of a rollout.

Run: python test/reference/rollout.py   (SciPy 1.17, statsmodels 0.14, NumPy 2)
"""

import json
from pathlib import Path

import numpy as np
from scipy import optimize, signal, special, stats
from statsmodels.stats.contingency_tables import StratifiedTable
from statsmodels.stats.proportion import proportions_ztest
from statsmodels.stats.proportion import test_proportions_2indep as score_test

rng = np.random.default_rng(20260107)
GRID = 0.004


class Paths:
    """Score-scale density of the paths below all bounds so far, on a uniform grid; independent of Simpson's rule."""

    def __init__(self, drift):
        self.drift = drift
        self.information = 0.0
        self.density = None
        self.grid = None

    def step(self, increment):
        """Density before the next look's bound is applied."""
        sd = np.sqrt(increment)
        if self.density is None:
            low = self.drift * increment - 9 * sd
            high = self.drift * increment + 9 * sd
            grid = np.arange(np.floor(low / GRID), np.ceil(high / GRID) + 1) * GRID
            density = stats.norm.pdf(grid, self.drift * increment, sd)
        else:
            reach = int(np.ceil(9 * sd / GRID)) + int(np.ceil(abs(self.drift) * increment / GRID))
            steps = np.arange(-reach, reach + 1) * GRID
            kernel = stats.norm.pdf(steps, self.drift * increment, sd)
            density = signal.fftconvolve(self.density, kernel) * GRID
            grid = (np.arange(len(density)) - reach) * GRID + self.grid[0]
        self.information += increment
        return grid, density

    def above(self, grid, density, bound):
        """Trapezoid over the tail, with the cell of the bound in part."""
        edge = bound * np.sqrt(self.information)
        if edge >= grid[-1]:
            return 0.0
        inside = grid > edge
        value = np.interp(edge, grid, density)
        xs = np.concatenate([[edge], grid[inside]])
        ys = np.concatenate([[value], density[inside]])
        return float(np.trapezoid(ys, xs))

    def keep(self, grid, density, bound):
        edge = bound * np.sqrt(self.information)
        kept = np.where(grid <= edge, density, 0.0)
        # The cell that the edge cuts counts in part.
        last = np.searchsorted(grid, edge) - 1
        if 0 <= last < len(grid) - 1:
            kept[last] *= 0.5 + (edge - grid[last]) / GRID
        self.grid, self.density = grid, kept


def bounds(alpha, information):
    paths, found, looks = Paths(0.0), [], len(information)
    for k, increment in enumerate(information, 1):
        spend = alpha * ((k / looks) ** 2 - ((k - 1) / looks) ** 2)
        grid, density = paths.step(increment)
        bound = optimize.brentq(lambda c: paths.above(grid, density, c) - spend, -2, 8, xtol=1e-10)
        found.append(bound)
        paths.keep(grid, density, bound)
    return found


def crossing(limits, information, drift):
    paths, crossed = Paths(drift), 0.0
    for bound, increment in zip(limits, information):
        grid, density = paths.step(increment)
        crossed += paths.above(grid, density, bound)
        paths.keep(grid, density, bound)
    return crossed


def sequential():
    rows = []
    plans = [
        (0.05, [1.0] * 20),
        (0.025, [1.0] * 5),
        (0.0005, [1.0] * 10),
        (0.05, [0.0475] * 10 + [0.1875] * 10 + [0.25] * 20),
        (0.05, [0.25] * 6 + [0.0475] * 6),
    ]
    for alpha, information in plans:
        scale = sum(information) / len(information)
        scaled = [i / scale for i in information]
        found = bounds(alpha, scaled)
        looks = len(information)
        drifts = [0.5 / np.sqrt(looks), 2.5 / np.sqrt(looks)]
        rows.append(
            {
                "alpha": alpha,
                "information": information,
                "bounds": found,
                "crossing": [[d * np.sqrt(looks), crossing(found, scaled, d)] for d in drifts],
            }
        )
    return rows


def two_arms(x, n, y, m):
    return [[x, n - x], [y, m - y]]


def rates():
    rows = []
    cases = [
        [(30, 2000, 180, 18000)],
        [(4, 300, 11, 2700)],
        [(40, 400, 30, 400)],
        [(12, 100, 160, 1900), (55, 500, 140, 1500), (120, 1000, 90, 1000)],
        [(0, 40, 3, 360), (2, 90, 5, 300)],
    ]
    for strata in cases:
        if len(strata) == 1:
            (x, n, y, m) = strata[0]
            z = float(proportions_ztest([x, y], [n, m])[0])
        else:
            table = StratifiedTable([np.asarray(two_arms(*s), dtype=float).T for s in strata])
            z = float(np.sqrt(table.test_null_odds(correction=False).statistic))
            over = sum(x - n * (x + y) / (n + m) for x, n, y, m in strata)
            z = z if over > 0 else -z
        shares = np.asarray([1.0])
        lowest = 0
        for x, n, y, m in strata:
            low, high = max(0, x + y - m), min(x + y, n)
            pmf = stats.hypergeom(n + m, x + y, n).pmf(np.arange(low, high + 1))
            shares = np.convolve(shares, pmf)
            lowest += low
        seen = sum(s[0] for s in strata)
        rows.append(
            {
                "strata": strata,
                "z": z,
                "more": float(shares[seen - lowest :].sum()),
                "fewer": float(shares[: seen - lowest + 1].sum()),
            }
        )
    return rows


def difference_score(x, n, y, m, margin):
    """Farrington and Manning's score with the likelihood maximised by number: statsmodels' own root is not at its top."""

    def against(p):
        q = p - margin
        return -(special.xlogy(x, p) + special.xlogy(n - x, 1 - p) + special.xlogy(y, q) + special.xlogy(m - y, 1 - q))

    ends = (max(0.0, margin), min(1.0, 1.0 + margin))
    p = optimize.minimize_scalar(against, bounds=ends, method="bounded", options={"xatol": 1e-13}).x
    q = p - margin
    return float((x / n - y / m - margin) / np.sqrt(p * (1 - p) / n + q * (1 - q) / m))


def margins():
    rows = []
    for x, n, y, m in [(30, 2000, 180, 18000), (0, 200, 1, 1800), (21, 300, 30, 400), (390, 400, 780, 800), (7, 90, 3, 100)]:
        for kind, value in [("diff", 0.005), ("diff", -0.01), ("diff", 0.05), ("ratio", 1.5), ("ratio", 0.9), ("ratio", 1.0)]:
            if kind == "diff":
                rows.append([kind, [x, n, y, m], value, difference_score(x, n, y, m, value)])
                continue
            test = score_test(x, n, y, m, value=value, compare=kind, method="score", correction=False)
            rows.append([kind, [x, n, y, m], value, float(test.statistic)])
    return rows


def ranks():
    rows = []
    for n, m, shift, rounded in [(40, 200, 0.3, False), (12, 30, -0.5, True), (1, 9, 0.0, False), (60, 61, 0.0, True)]:
        first = rng.normal(shift, 1, n)
        second = rng.normal(0, 1, m)
        if rounded:
            first, second = np.round(first, 1), np.round(second, 1)
        u = float(stats.mannwhitneyu(first, second, method="asymptotic", use_continuity=False, alternative="greater").statistic)
        p = float(stats.mannwhitneyu(first, second, method="asymptotic", use_continuity=False, alternative="greater").pvalue)
        rows.append(
            {
                "first": first.tolist(),
                "second": second.tolist(),
                "u": u,
                "z": float(-stats.norm.ppf(p)),
                "shift": float(np.median(np.subtract.outer(first, second))),
            }
        )
    return rows


def deviations():
    rows = []
    for seen, counts in [
        (130, [(1000, 0.1)]),
        (0, [(50, 0.05)]),
        (9, [(20, 0.05)]),
        (700, [(1000, 0.05), (1000, 0.25), (1000, 0.5)]),
        (840, [(1000, 0.05), (1000, 0.25), (1000, 0.5)]),
    ]:
        def exponent(theta):
            return -(theta * seen - sum(n * np.log1p(p * np.expm1(theta)) for n, p in counts))

        best = optimize.minimize_scalar(exponent, bounds=(-40, 40), method="bounded", options={"xatol": 1e-12})
        mean = sum(n * p for n, p in counts)
        rows.append([seen, counts, float(np.sign(seen - mean) * np.sqrt(max(0.0, -2 * best.fun)))])
    return rows


reference = {
    "sequential": sequential(),
    "rates": rates(),
    "margins": margins(),
    "ranks": ranks(),
    "deviations": deviations(),
}
Path(__file__).with_suffix(".json").write_text(json.dumps(reference, indent=1) + "\n")
