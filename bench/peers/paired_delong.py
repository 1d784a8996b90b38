"""DeLong's test of two areas by Sun and Xu's midranks, in NumPy without a loop over rows: python paired_delong.py FOLDER

X. Sun and W. Xu, IEEE Signal Processing Letters 21(11), 2014. Importing and reading are not counted.
Prints {"seconds", "difference", "low", "high", "p"}; the median of five runs.
"""

import json
import sys
import time
from pathlib import Path

import numpy as np
from scipy.stats import norm

folder = Path(sys.argv[1])
label = np.fromfile(folder / "label.bin", dtype=np.uint8)
scores = [np.fromfile(folder / f"{name}.bin") for name in ("challenger", "champion")]


def midranks(values: np.ndarray) -> np.ndarray:
    order = np.argsort(values)
    ordered = values[order]
    starts = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1])))
    counts = np.diff(np.append(starts, len(values)))
    ranks = np.empty(len(values))
    ranks[order] = np.repeat(starts + (counts + 1) / 2, counts)
    return ranks


def components(score: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    positives, negatives = score[label == 1], score[label == 0]
    m, n = len(positives), len(negatives)
    together = midranks(np.concatenate((positives, negatives)))
    v10 = (together[:m] - midranks(positives)) / n
    v01 = 1 - (together[m:] - midranks(negatives)) / m
    return v10, v01


def compare() -> dict[str, float]:
    (a10, a01), (b10, b01) = (components(score) for score in scores)
    difference = a10.mean() - b10.mean()
    variance = np.cov(np.vstack((a10, b10))) / len(a10) + np.cov(np.vstack((a01, b01))) / len(a01)
    error = np.sqrt(variance[0, 0] + variance[1, 1] - 2 * variance[0, 1])
    half = norm.ppf(0.975) * error
    return {
        "difference": difference,
        "low": difference - half,
        "high": difference + half,
        "p": 2 * norm.sf(abs(difference / error)),
    }


seconds = []
for _ in range(5):
    started = time.perf_counter()
    found = compare()
    seconds.append(time.perf_counter() - started)
print(json.dumps({"seconds": sorted(seconds)[2], **found}))
