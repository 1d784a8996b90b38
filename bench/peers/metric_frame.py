"""Fairlearn's MetricFrame on FILE for each attribute and intersection, without intervals."""

import sys
import warnings

import pandas as pd
from fairlearn import metrics as fm
from sklearn.metrics import accuracy_score, precision_score

warnings.filterwarnings("ignore")
data = pd.read_csv(sys.argv[1])
rates = {
    "count": fm.count,
    "selection_rate": fm.selection_rate,
    "tpr": fm.true_positive_rate,
    "fpr": fm.false_positive_rate,
    "tnr": fm.true_negative_rate,
    "fnr": fm.false_negative_rate,
    "precision": precision_score,
    "accuracy": accuracy_score,
}
attributes = ["sex", "race", "age_band"]
for chosen in [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]]:
    columns = [attributes[place] for place in chosen]
    frame = fm.MetricFrame(metrics=rates, y_true=data.label, y_pred=data.prediction, sensitive_features=data[columns])
    print(columns, frame.difference()["selection_rate"], frame.ratio()["selection_rate"], len(frame.by_group))
