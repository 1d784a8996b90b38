"""Reference values for test/unit/metrics, from scikit-learn, SciPy, statsmodels and NumPy.

Run: python test/reference/metrics.py > test/reference/metrics.json
The data are seeded and written beside the values, so that the tests need no Python.
"""

import json
import warnings

import numpy as np
import sklearn
import scipy
import statsmodels
import statsmodels.api as sm
from scipy import special, stats
from sklearn import metrics as m

warnings.filterwarnings("ignore")
random = np.random.default_rng(20240607)


def finite(value):
    value = float(value)
    return value if np.isfinite(value) else None


def binary(y, d, s, w):
    kw = {"sample_weight": w}
    (tn, fp), (fn, tp) = m.confusion_matrix(y, d, labels=[0, 1], **kw)
    weight = np.ones(len(y)) if w is None else w
    out = {
        "tp": tp, "fp": fp, "fn": fn, "tn": tn,
        "prevalence": np.average(y, weights=weight),
        "predicted_positive_rate": np.average(d, weights=weight),
        "accuracy": m.accuracy_score(y, d, **kw),
        "error_rate": m.zero_one_loss(y, d, **kw),
        "balanced_accuracy": m.balanced_accuracy_score(y, d, **kw),
        "precision": m.precision_score(y, d, zero_division=np.nan, **kw),
        "recall": m.recall_score(y, d, zero_division=np.nan, **kw),
        "specificity": m.recall_score(y, d, pos_label=0, zero_division=np.nan, **kw),
        "npv": m.precision_score(y, d, pos_label=0, zero_division=np.nan, **kw),
        "f1": m.f1_score(y, d, zero_division=np.nan, **kw),
        "f1(macro)": m.f1_score(y, d, average="macro", zero_division=0, **kw),
        "f1(weighted)": m.f1_score(y, d, average="weighted", zero_division=0, **kw),
        "fbeta(2)": m.fbeta_score(y, d, beta=2, zero_division=np.nan, **kw),
        "jaccard": m.jaccard_score(y, d, zero_division=0, **kw),
        "mcc": m.matthews_corrcoef(y, d, **kw),
        "cohen_kappa": m.cohen_kappa_score(y, d, **kw),
        "cost(fp=1,fn=5)": (fp + 5 * fn) / weight.sum(),
    }
    if tp + fn > 0 and tn + fp > 0:
        plus, minus = m.class_likelihood_ratios(y, d, labels=[0, 1], replace_undefined_by=np.nan, **kw)
        out |= {
            "fpr": fp / (fp + tn), "fnr": fn / (fn + tp), "lr_plus": plus, "lr_minus": minus,
            "g_mean": np.sqrt(tp / (tp + fn) * tn / (tn + fp)),
            "informedness": m.balanced_accuracy_score(y, d, adjusted=True, **kw),
            "roc_auc": m.roc_auc_score(y, s, **kw),
            "roc_auc(max_fpr=0.3)": m.roc_auc_score(y, s, max_fpr=0.3, **kw),
            "gini": 2 * m.roc_auc_score(y, s, **kw) - 1,
        }
        fprs, tprs, _ = m.roc_curve(y, s, drop_intermediate=False, **kw)
        precisions, recalls, _ = m.precision_recall_curve(y, s, **kw)
        precisions, recalls = precisions[:-1], recalls[:-1]
        out |= {
            "ks": np.max(np.abs(tprs - fprs)),
            "tpr_at_fpr(0.2)": np.max(tprs[fprs <= 0.2 + 1e-12]),
            "recall_at_precision(0.6)": np.max(recalls[precisions >= 0.6 - 1e-12], initial=0),
            "precision_at_recall(0.5)": np.max(precisions[recalls >= 0.5 - 1e-12]),
        }
        if w is None:
            assert abs(out["ks"] - stats.ks_2samp(s[y == 1], s[y == 0]).statistic) < 1e-12
    if tp + fp > 0 and tn + fn > 0:
        out |= {"fdr": fp / (fp + tp), "false_omission_rate": fn / (fn + tn), "markedness": tp / (tp + fp) + tn / (tn + fn) - 1}
    if fp > 0 and fn > 0:
        out["dor"] = tp * tn / (fp * fn)
    if y.sum() > 0:
        out["average_precision"] = m.average_precision_score(y, s, **kw)
    out |= {"log_loss": m.log_loss(y, s, labels=[0, 1], **kw), "brier": m.brier_score_loss(y, s, pos_label=1, **kw)}
    bins = np.minimum((s * 10).astype(int), 9)
    gaps, shares, rel, res = [], [], 0.0, 0.0
    base = np.average(y, weights=weight)
    for b in range(10):
        rows = bins == b
        if weight[rows].sum() == 0:
            continue
        share = weight[rows].sum() / weight.sum()
        hit, mean = np.average(y[rows], weights=weight[rows]), np.average(s[rows], weights=weight[rows])
        gaps.append(abs(hit - mean))
        shares.append(share)
        rel += share * (mean - hit) ** 2
        res += share * (hit - base) ** 2
    out |= {"ece": np.dot(gaps, shares), "mce": np.max(gaps), "brier_reliability": rel, "brier_resolution": res, "brier_uncertainty": base * (1 - base)}
    if 0 < y.sum() < len(y) and len(set(s)) > 1 and len(y) > 50:
        odds = special.logit(np.clip(s, np.finfo(float).eps, 1 - np.finfo(float).eps))
        fit = sm.GLM(y, sm.add_constant(odds), family=sm.families.Binomial(), freq_weights=weight).fit(tol=1e-14, maxiter=200)
        large = sm.GLM(y, np.ones(len(y)), family=sm.families.Binomial(), freq_weights=weight, offset=odds).fit(tol=1e-14, maxiter=200)
        out |= {"calibration_slope": fit.params[1], "calibration_intercept": large.params[0]}
    return {key: finite(value) for key, value in out.items()}


def multiclass(y, d, p, w):
    kw = {"sample_weight": w}
    k = p.shape[1]
    labels = list(range(k))
    out = {
        "accuracy": m.accuracy_score(y, d, **kw),
        "balanced_accuracy": m.balanced_accuracy_score(y, d, **kw),
        "mcc": m.matthews_corrcoef(y, d, **kw),
        "log_loss": m.log_loss(y, p, labels=labels, **kw),
        "brier": m.brier_score_loss(y, p, labels=labels, **kw),
        "top_k(2)": m.top_k_accuracy_score(y, p, k=2, labels=labels, **kw),
        "roc_auc": m.roc_auc_score(y, p, multi_class="ovr", average="macro", **kw),
        "roc_auc(average=weighted)": m.roc_auc_score(y, p, multi_class="ovr", average="weighted", **kw),
    }
    if w is None:
        out["roc_auc(ovo)"] = m.roc_auc_score(y, p, multi_class="ovo", average="macro")
        out["roc_auc(ovo,average=weighted)"] = m.roc_auc_score(y, p, multi_class="ovo", average="weighted")
    for weights in [None, "linear", "quadratic"]:
        out["cohen_kappa" + (f"({weights})" if weights else "")] = m.cohen_kappa_score(y, d, weights=weights, labels=labels, **kw)
    for name, score in [("precision", m.precision_score), ("recall", m.recall_score), ("f1", m.f1_score), ("jaccard", m.jaccard_score)]:
        for average in ["macro", "micro", "weighted"]:
            out[f"{name}({average})"] = score(y, d, average=average, zero_division=0, **kw)
        for index in labels:
            out[f"{name}(class=c{index})"] = score(y, d, labels=[index], average=None, zero_division=0 if name == "jaccard" else np.nan, **kw)[0]
    confidence, hit = p.max(axis=1), p.argmax(axis=1) == y
    weight = np.ones(len(y)) if w is None else w
    bins = np.minimum((confidence * 10).astype(int), 9)
    out["ece"] = sum(
        abs(np.dot(weight[bins == b], hit[bins == b] - confidence[bins == b])) for b in range(10)
    ) / weight.sum()
    return {key: finite(value) for key, value in out.items()}


def regression(y, z, w):
    kw = {"sample_weight": w}
    weight = np.ones(len(y)) if w is None else w
    mean = lambda values: np.average(values, weights=weight)
    e = np.abs(y - z)
    naive = np.abs(y[1:] - y[:-1])
    out = {
        "mae": m.mean_absolute_error(y, z, **kw), "mse": m.mean_squared_error(y, z, **kw),
        "rmse": m.root_mean_squared_error(y, z, **kw), "medae": m.median_absolute_error(y, z, **kw),
        # Rows of weight 0 are not there; scikit-learn takes no weights here.
        "max_error": m.max_error(y[weight > 0], z[weight > 0]), "mape": m.mean_absolute_percentage_error(y, z, **kw),
        "smape": mean(2 * e / np.where((y == 0) & (z == 0), 1, np.abs(y) + np.abs(z))),
        "wape": np.dot(weight, e) / np.dot(weight, np.abs(y)) if np.any(y) else np.nan,
        "bias": mean(z - y), "pinball(0.9)": m.mean_pinball_loss(y, z, alpha=0.9, **kw),
        "huber": mean(special.huber(1, y - z)), "huber(0.3)": mean(special.huber(0.3, y - z)),
        "r2": m.r2_score(y, z, **kw), "explained_variance": m.explained_variance_score(y, z, **kw),
        "d2_absolute_error": m.d2_absolute_error_score(y, z, **kw),
        "tweedie_deviance(0)": m.mean_tweedie_deviance(y, z, power=0, **kw),
    }
    if np.all(y > -1) and np.all(z > -1):
        out |= {"msle": m.mean_squared_log_error(y, z, **kw), "rmsle": m.root_mean_squared_log_error(y, z, **kw)}
    if np.all(y > 0) and np.all(z > 0):
        out |= {
            "poisson_deviance": m.mean_poisson_deviance(y, z, **kw), "gamma_deviance": m.mean_gamma_deviance(y, z, **kw),
            "tweedie_deviance(1.5)": m.mean_tweedie_deviance(y, z, power=1.5, **kw),
            "tweedie_deviance(3)": m.mean_tweedie_deviance(y, z, power=3, **kw),
        }
        if np.max(y) < 1e3:  # its formula cancels all digits far from 0, here and there
            out["tweedie_deviance(-1)"] = m.mean_tweedie_deviance(y, z, power=-1, **kw)
    if w is None:
        out |= {"spearman": stats.spearmanr(y, z).statistic, "kendall": stats.kendalltau(y, z).statistic}
        if len(y) > 1 and naive.any():
            out["mase"] = e.mean() / naive.mean()
    elif np.all(w == np.round(w)):
        times = w.astype(int)
        out["spearman"] = stats.spearmanr(np.repeat(y, times), np.repeat(z, times)).statistic
    return {key: finite(value) for key, value in out.items()}


def columns(x, w):
    present = ~np.isnan(x)
    v = x[present]
    if w is None:
        return {
            "mean(x)": finite(v.mean()), "sum(x)": finite(v.sum()), "min(x)": finite(v.min()), "max(x)": finite(v.max()),
            "std(x)": finite(v.std(ddof=1)) if len(v) > 1 else None,
            **{f"p{q}(x)": finite(np.percentile(v, q)) for q in [1, 25, 50, 90, 95, 99]},
        }
    weight = w[present]
    out = {"mean(x)": finite(np.average(v, weights=weight)), "sum(x)": finite(np.dot(v, weight))}
    if np.all(weight == np.round(weight)):
        out["std(x)"] = finite(np.sqrt(np.cov(v, fweights=weight.astype(int), ddof=1)))
    return out


def listed(values):
    return [None if isinstance(v, float) and np.isnan(v) else v for v in np.asarray(values).tolist()]


def weightings(n):
    return [("unweighted", None), ("whole weights", random.integers(0, 5, n).astype(float)), ("real weights", random.gamma(1.0, 1.0, n))]


cases = []


def add(task, name, data, compute, n):
    for weighting, w in weightings(n):
        if w is not None and name.startswith("edge"):
            continue
        entry = {"task": task, "name": f"{name}, {weighting}", **{key: listed(value) for key, value in data.items()}}
        if w is not None:
            entry["weight"] = listed(w)
        entry["expected"] = compute(*data.values(), w)
        cases.append(entry)


n = 240
z = random.normal(size=n)
y = (random.random(n) < special.expit(1.5 * z - 0.6)).astype(int)
s = special.expit(z)
add("binary", "smooth scores", {"label": y, "decision": (s >= 0.5).astype(int), "score": s}, binary, n)
s = np.round(special.expit(z), 1)
add("binary", "tied scores", {"label": y, "decision": (s >= 0.6).astype(int), "score": s}, binary, n)
s = np.full(n, 0.25)
add("binary", "edge: constant score", {"label": y, "decision": np.zeros(n, int), "score": s}, binary, n)
s = np.array([0.0, 1.0, 0.5, 0.2, 1.0])
add("binary", "edge: scores of 0 and 1", {"label": np.array([1, 0, 1, 0, 1]), "decision": (s >= 0.5).astype(int), "score": s}, binary, 5)
add("binary", "edge: positives only", {"label": np.ones(6, int), "decision": np.array([1, 1, 0, 1, 1, 0]), "score": np.linspace(0.2, 0.9, 6)}, binary, 6)
add("binary", "edge: negatives only", {"label": np.zeros(6, int), "decision": np.array([1, 0, 0, 0, 0, 0]), "score": np.linspace(0.2, 0.9, 6)}, binary, 6)

n, k = 300, 4
logits = random.normal(size=(n, k)) + np.eye(k)[random.integers(0, k, n)]
p = special.softmax(logits, axis=1)
y = np.array([random.choice(k, p=row) for row in special.softmax(1.3 * logits, axis=1)])
add("multiclass", "smooth scores", {"label": y, "decision": p.argmax(axis=1), "scores": p}, multiclass, n)
tied = np.array([[0.5, 0.25, 0.25, 0.0], [0.25, 0.25, 0.25, 0.25], [0.0, 0.0, 0.5, 0.5], [0.1, 0.2, 0.3, 0.4]])[random.integers(0, 4, n)]
add("multiclass", "tied scores", {"label": y, "decision": np.where(tied.argmax(axis=1) == 3, 0, tied.argmax(axis=1)), "scores": tied}, multiclass, n)

n = 200
y = random.gamma(2.0, 2.0, n) + 0.1
z = y * np.exp(random.normal(0, 0.4, n))
add("regression", "positive values", {"label": y, "prediction": z}, regression, n)
add("regression", "ties and signs", {"label": np.round(y - 4), "prediction": np.round(z - 4)}, regression, n)
add("regression", "far from 0", {"label": y + 1e6, "prediction": z + 1e6}, regression, n)
add("regression", "edge: constant label, perfect", {"label": np.full(5, 0.1), "prediction": np.full(5, 0.1)}, regression, 5)
add("regression", "edge: constant label", {"label": np.full(5, 0.1), "prediction": np.arange(5) / 7}, regression, 5)
add("regression", "edge: one row", {"label": np.array([2.0]), "prediction": np.array([2.5])}, regression, 1)

x = random.lognormal(3, 1, 151)
x[random.random(151) < 0.1] = np.nan
add("columns", "with missing values", {"x": x}, columns, 151)
add("columns", "edge: far from 0", {"x": 1e8 + random.normal(size=50)}, columns, 50)
add("columns", "edge: one value", {"x": np.array([3.5])}, columns, 1)

versions = {"scikit-learn": sklearn.__version__, "scipy": scipy.__version__, "statsmodels": statsmodels.__version__, "numpy": np.__version__}
print(json.dumps({"versions": versions, "cases": cases}))
