"""The decisions of a replay, written with SciPy: python replay.py FOLDER STEPS_MINUTES

Reads every FOLDER/*.jsonl, looks at each once a minute, and prints the decisions as JSON, one list of
[name, decision, look]: a one-sided group sequential test of "error_rate no worse than 0" at alpha 0.05 (spending
alpha t^2), an exact test under 10 events an arm, seen or expected, and a chi-square check of the sample ratio at 0.001 with the same
spending. The bounds are computed once by numerical integration on a grid.
"""

import json
import sys
from pathlib import Path

import numpy as np
from scipy import optimize, stats


def sequential_bounds(alpha, looks):
    """Bounds at equal information: densities of the score on a grid, one convolution a look."""
    step = 0.02
    found, density, grid = [], None, None
    kernel_grid = np.arange(-9, 9 + step / 2, step)
    kernel = stats.norm.pdf(kernel_grid) * step
    for k in range(1, looks + 1):
        spend = alpha * ((k / looks) ** 2 - ((k - 1) / looks) ** 2)
        if density is None:
            grid, density = kernel_grid, stats.norm.pdf(kernel_grid)
        else:
            density = np.convolve(density, kernel)
            grid = grid[0] - 9 + step * np.arange(len(density))

        def above(c):
            edge = c * np.sqrt(k)
            inside = grid > edge
            xs = np.concatenate([[edge], grid[inside]])
            ys = np.concatenate([[np.interp(edge, grid, density)], density[inside]])
            return np.trapezoid(ys, xs) - spend

        bound = optimize.brentq(above, -2, 9)
        found.append(bound)
        density = np.where(grid <= bound * np.sqrt(k), density, 0)
    return found


def decide(windows, looks, bounds, ratio_bounds):
    totals = {"stable": [0, 0], "canary": [0, 0]}
    expected = 0.0
    for k, window in enumerate(windows[:looks], 1):
        for arm in ("stable", "canary"):
            totals[arm][0] += window[arm]["errors"]
            totals[arm][1] += window[arm]["requests"]
        x, n = totals["canary"]
        y, m = totals["stable"]
        expected += window["canary"]["weight"] / 100 * (window["canary"]["requests"] + window["stable"]["requests"])
        fair = (x + y) * n / (n + m)
        rest = x + y - fair
        if min(x, n - x, y, m - y, fair, n - fair, rest, m - rest) < 10:
            p = stats.hypergeom.sf(x - 1, n + m, x + y, n)
        else:
            pooled = (x + y) / (n + m)
            z = (x / n - y / m) / np.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
            p = stats.norm.sf(z)
        if p <= stats.norm.sf(bounds[k - 1]) and x / n > y / m:
            return "rollback", k
        ratio = stats.chisquare([n, m], [expected, n + m - expected])
        if ratio.pvalue <= 2 * stats.norm.sf(ratio_bounds[k - 1]):
            return "hold", k
    excluded = stats.norm.sf(-z) <= stats.norm.sf(bounds[looks - 1])
    return ("promote" if excluded else "hold"), min(looks, len(windows))


folder, looks = Path(sys.argv[1]), int(sys.argv[2])
bounds = sequential_bounds(0.05, looks)
ratio_bounds = sequential_bounds(0.0005, looks)
decisions = []
for path in sorted(folder.glob("*.jsonl")):
    by_time = {}
    with open(path) as lines:
        for line in lines:
            row = json.loads(line)
            by_time.setdefault(row["time"], {})[row["arm"]] = row
    windows = [by_time[time] for time in sorted(by_time)]
    decisions.append([path.name, *decide(windows, looks, bounds, ratio_bounds)])
print(json.dumps(decisions))
