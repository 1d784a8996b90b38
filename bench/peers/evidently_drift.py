"""Evidently's drift preset: python evidently_drift.py reference.csv current.csv

Prints, as JSON, the columns it found drifted and how long it took once everything was imported and read.
"""

import json
import sys
import time

import pandas as pd
from evidently import Dataset, Report
from evidently.presets import DataDriftPreset

reference, current = (pd.read_csv(path) for path in sys.argv[1:3])
started = time.perf_counter()
result = Report([DataDriftPreset()]).run(Dataset.from_pandas(current), Dataset.from_pandas(reference))
summary = result.dict()
seconds = time.perf_counter() - started
count = next(metric["value"] for metric in summary["metrics"] if metric["metric_name"].startswith("DriftedColumnsCount"))
print(json.dumps({"seconds": seconds, "drifted": int(count["count"])}))
