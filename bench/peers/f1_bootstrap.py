"""A BCa bootstrap of F1 by scipy.stats.bootstrap over scikit-learn's f1_score: python f1_bootstrap.py PATH RESAMPLES

SciPy's BCa also takes a jackknife of one evaluation a row, which at 100,000 rows is far more work than the resamples.
It is therefore timed with method="percentile", which favours the peer, and the jackknife is not counted.
Prints {"seconds", "resamples", "low", "high"}; importing and reading are not counted.
"""

import json
import sys
import time

import polars as pl
from scipy.stats import bootstrap
from sklearn.metrics import f1_score

path, resamples = sys.argv[1], int(sys.argv[2])
frame = pl.read_csv(path)
label = frame["label"].to_numpy()
prediction = (frame["score"].to_numpy() >= 0.5).astype(label.dtype)

started = time.perf_counter()
result = bootstrap(
    (label, prediction),
    f1_score,
    paired=True,
    vectorized=False,
    n_resamples=resamples,
    method="percentile",
    rng=1,
)
seconds = time.perf_counter() - started
interval = result.confidence_interval
print(json.dumps({"seconds": seconds, "resamples": resamples, "low": interval.low, "high": interval.high}))
