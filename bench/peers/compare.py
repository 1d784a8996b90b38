"""What a short script would do: join two models' predictions by key with polars, compute both areas with scikit-learn.

python compare.py CHALLENGER.csv CHAMPION.csv
"""

import json
import sys

import polars as pl
from sklearn.metrics import roc_auc_score

challenger, champion = (pl.read_csv(path) for path in sys.argv[1:])
both = challenger.join(champion, on="id", suffix="_champion")
label = both["label"].to_numpy()
figures = {
    "rows": both.height,
    "challenger": roc_auc_score(label, both["score"].to_numpy()),
    "champion": roc_auc_score(label, both["score_champion"].to_numpy()),
}
print(json.dumps(figures))
