"""Reference values of A/B tests: python test/reference/ab-test.py > test/reference/ab-test.json

Ratios over users by weighted least squares with heteroscedasticity-robust errors, means by Welch's statistic, sizes by
statsmodels' power of a z-test, sample ratios by scipy, assignments by hashlib.
"""

import hashlib
import json
import math
import sys

import numpy
import statsmodels.api as statsmodels
from scipy import stats
from statsmodels.stats.power import NormalIndPower

random = numpy.random.default_rng(7)


def arm(users: int, rate: float) -> dict[str, list[float]]:
    views = random.poisson(6, users) + 1
    own = numpy.clip(random.beta(2, 2 / rate - 2, users), 0, 1)
    clicks = random.binomial(views, own)
    spent = numpy.round(random.gamma(2, 3, users), 2)
    return {"views": views.tolist(), "clicks": clicks.tolist(), "spent": spent.tolist()}


def ratio(above: list[float], below: list[float]) -> dict[str, float]:
    x = numpy.asarray(below, float)
    y = numpy.asarray(above, float)
    fitted = statsmodels.WLS(y / x, numpy.ones(len(x)), weights=x).fit(cov_type="HC1")
    return {"value": float(fitted.params[0]), "variance": float(fitted.cov_params()[0, 0])}


def needed(effect: float, deviation: float, share: float, alpha: float, power: float) -> dict[str, float]:
    stable_by_canary = (1 - share) / share
    canary = NormalIndPower().solve_power(
        abs(effect) / deviation, alpha=alpha, power=power, ratio=stable_by_canary, alternative="larger"
    )
    plan = {"effect": effect, "deviation": deviation, "share": share, "alpha": alpha, "power": power}
    return {**plan, "canary": canary, "stable": canary * stable_by_canary}


def share_test(canary: int, stable: int, weight: float) -> dict[str, float]:
    total = canary + stable
    found = stats.chisquare([canary, stable], [total * weight / 100, total * (1 - weight / 100)])
    return {"canary": canary, "stable": stable, "weight": weight, "statistic": found.statistic, "p": found.pvalue}


def half_width(observations: int, alpha: float, tightest: int) -> dict[str, float]:
    rho = math.sqrt((-2 * math.log(alpha) + math.log(1 - 2 * math.log(alpha))) / tightest)
    grown = observations * rho**2 + 1
    factor = math.sqrt(2 * grown / (observations * rho**2) * math.log(math.sqrt(grown) / alpha))
    return {"observations": observations, "alpha": alpha, "tightest": tightest, "factor": factor}


def place(user: str, salt: str) -> dict[str, object]:
    digest = hashlib.sha256(f"{salt}:{user}".encode()).hexdigest()
    return {"user": user, "salt": salt, "place": int(digest[:8], 16) / 2**32}


stable, canary = arm(400, 0.1), arm(350, 0.13)
welch = stats.ttest_ind(canary["spent"], stable["spent"], equal_var=False)
json.dump(
    {
        "stable": stable,
        "canary": canary,
        "ratios": {
            "stable": ratio(stable["clicks"], stable["views"]),
            "canary": ratio(canary["clicks"], canary["views"]),
        },
        "welch": float(welch.statistic),
        "needed": [
            needed(0.01, math.sqrt(0.1 * 0.9), 0.5, 0.05, 0.8),
            needed(-0.3, 4.2, 0.1, 0.025, 0.9),
            needed(0.005, 0.2, 0.9, 0.05, 0.5),
        ],
        "shares": [share_test(510, 490, 50), share_test(1200, 9000, 10), share_test(5300, 4700, 50)],
        "threshold": float(stats.chi2.isf(0.001, 1)),
        "sequences": [half_width(750, 0.05, 750), half_width(750, 0.025, 10_000), half_width(50, 0.05, 750)],
        "places": [place("u1", "checkout"), place("42", "checkout"), place("Zoë", "s2"), place("u1", "s2")],
    },
    sys.stdout,
    indent=1,
)
print()
