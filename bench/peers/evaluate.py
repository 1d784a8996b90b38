"""What a short script would do: read predictions with polars, compute with scikit-learn. python evaluate.py PATH all|four"""

import json
import sys

import polars as pl
from sklearn import metrics

path, what = sys.argv[1:]
frame = pl.read_csv(path) if path.endswith(".csv") else pl.read_parquet(path)
label = frame["label"].to_numpy()
score = frame["score"].to_numpy()
prediction = (score >= 0.5).astype(label.dtype)
figures = {
    "roc_auc": metrics.roc_auc_score(label, score),
    "average_precision": metrics.average_precision_score(label, score),
    "log_loss": metrics.log_loss(label, score),
    "confusion": metrics.confusion_matrix(label, prediction).tolist(),
}
if what == "all":
    figures |= {
        "accuracy": metrics.accuracy_score(label, prediction),
        "balanced_accuracy": metrics.balanced_accuracy_score(label, prediction),
        "precision": metrics.precision_score(label, prediction),
        "recall": metrics.recall_score(label, prediction),
        "f1": metrics.f1_score(label, prediction),
        "mcc": metrics.matthews_corrcoef(label, prediction),
        "brier": metrics.brier_score_loss(label, score),
    }
print(json.dumps(figures))
