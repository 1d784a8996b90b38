"""Writes profile.json: what Python, dateutil, NumPy and SciPy say of texts and numbers that src/profile also judges.

Run: python test/reference/profile.py   (Python 3, python-dateutil 2.9.0, NumPy 2, SciPy 1.17)
"""

import datetime
import json
import math
import random
import warnings
from fractions import Fraction
from pathlib import Path

import dateutil
import numpy as np
import scipy
from dateutil.parser import parse
from scipy import stats

draw = random.Random(20260101)
warnings.simplefilter("ignore")
# In this month an open day or month is as free as it can be: it has 31 days, and the year is a leap year.
today = datetime.datetime(2024, 1, 1)


def is_date(text):
    try:
        parse(text, default=today)
        return True
    except (ValueError, OverflowError):
        return False


def mutated(text):
    for _ in range(draw.randint(0, 2)):
        at = draw.randrange(len(text) + 1)
        what = draw.random()
        letter = draw.choice("0123456789 -/.:,TZ+apmhsJan()'")
        if what < 0.4:
            text = text[:at] + letter + text[at:]
        elif what < 0.7:
            text = text[:at] + text[at + 1:]
        else:
            text = text[:at] + letter + text[at + 1:]
    return text


def date_texts():
    known = [
        "", " ", "today", "2020", "20", "31", "32", "99", "1", "12.5", "0000-01-01", "2020-02-30", "2021-02-29",
        "29 Feb", "30 Feb", "31 April", "Feb 29 2023", "Feb 29 00", "Monday", "Mon, 3 Jan 2020", "tues", "Sept 5",
        "20200101", "20200101T10", "20200101T1030", "20200101T103045", "20200101T103045.5", "200101", "202001011030",
        "20200101103045", "2020-01-01T10:20:30.123456Z", "2020-01-01T10:20:30,5+01:00", "2020-01-01 10:20 GMT+3",
        "2020-01-01 10:20 -0300 (BRST)", "10:20", "25:00", "10:61", "10:20:61", "10h", "10h30", "10h 30m 5s", "10 h 30",
        "5 am", "13 pm", "12am", "am", "10:20 PM", "10:20 PM EST", "10:20 PM ESTXYZ", "Jan of 01", "Jan of 2001",
        "January 5th, 2020", "5th of January 2020", "1st and 2nd", "01/02/03", "13/13/2000", "13/12/2000", "2000/13/12",
        "1.2.2000", "Sep.20.2009", "Jan-01-99", "Jan/01", "Jan-", "99-Jan-01", "01-99-Jan", "1-1-1-1", "1 2 3 4",
        "2020-W01", "2020-001", "nan", "inf", "Infinity 10", "10:20 INF", "1e5", "12345", "123456", "1234567", "12345678",
        "123456789", "1234.567", "123456.789", "10:", ":10", "10:20:", "2020-01-01T", "T10:20", "'20", "a", "p", "5 p",
        "10:20 +", "10:20 +1", "10:20 +123", "10:20 +12345", "2020 10:20+0100", "0", "00", "000", "0:0", "24:00",
        "hello world", "price 5", "id-2020", "Jan 2020 Feb", "1.a", "a.1", "1..2", "10,5", "1,5",
    ]
    bases = []
    for _ in range(900):
        year, month, day = draw.randint(1, 2100), draw.randint(1, 12), draw.randint(1, 31)
        hour, minute, second = draw.randint(0, 24), draw.randint(0, 61), draw.randint(0, 61)
        name = draw.choice("Jan Feb mar APR may June jul August Sept sep oct November dec".split())
        bases.append(draw.choice([
            f"{year:04}-{month:02}-{day:02}", f"{day}/{month}/{year % 100:02}", f"{month}.{day}.{year}",
            f"{day} {name} {year}", f"{name} {day}, {year}", f"{name} {day}", f"{year}{month:02}{day:02}",
            f"{day}-{name}-{year % 100}", f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}",
            f"{year:04}-{month:02}-{day:02} {hour}:{minute:02}:{second:02}.{draw.randint(0, 999999)} +0{draw.randint(0, 9)}00",
            f"{name} {day} {hour}:{minute:02} {draw.choice(['am', 'PM', 'p', 'GMT', 'utc', 'EST'])}",
            f"{hour}h{minute}", f"{hour} hours {minute} minutes", f"{minute}m {second}s", f"{draw.choice(['Mon', 'friday'])} {hour}:{minute}",
            f"{draw.randint(0, 10 ** draw.randint(1, 15))}",
        ]))
    return known + [mutated(base) for base in bases]


def strptime_rows():
    formats = [
        "%Y-%m-%d", "%d/%m/%y", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S.%f", "%H:%M", "%I:%M %p", "%b %d %Y", "%A, %d %B %Y",
        "%j %Y", "%Y%m%d", "%d%m%y", "%Y-%m-%d %z", "%c", "%x %X", "%d  %m", "100%% %Y", "%y", "%a", "(%Y)", "%G-W%V-%u",
        "%U %Y", "%m", "%d",
    ]
    rows = []
    for form in formats:
        texts = []
        for _ in range(16):
            when = datetime.datetime(draw.randint(1, 2100), draw.randint(1, 12), draw.randint(1, 28), draw.randint(0, 23),
                                     draw.randint(0, 59), draw.randint(0, 59), draw.randint(0, 999999), datetime.timezone.utc)
            texts.append(mutated(when.strftime(form)))
        texts += ["2020-02-30", "31/04/99", "29/02/00", "2021-02-29", "", "7", "2020-1-1", "2020-01-01 ", "24:00", "12:60", "0000-01-01"]
        for text in texts:
            try:
                datetime.datetime.strptime(text, form)
                rows.append([form, text, True])
            except ValueError:
                rows.append([form, text, False])
    return rows


def moments():
    rng = np.random.default_rng(7)
    cases = {
        "normal": rng.normal(50, 12, 1500),
        "large offset": 1e9 + rng.normal(0, 1, 1200),
        "skew": rng.lognormal(0, 1.5, 1200),
        "few": np.array([1.0, 2.0, 4.0]),
        "two": np.array([1.0, 2.5]),
    }
    rows = []
    for name, values in cases.items():
        # In exact fractions: SciPy's own doubles lose digits at a large offset, and agree as far as they go.
        exact = [Fraction(value) for value in values.tolist()]
        n = len(exact)
        mean = sum(exact) / n
        second, third, fourth = (sum((value - mean) ** power for value in exact) / n for power in (2, 3, 4))
        row = {
            "name": name,
            "values": values.tolist(),
            "sum": float(sum(exact)),
            "mean": float(mean),
            "variance": float(second * n / (n - 1)),
            "skewness": float(third) / float(second) ** 1.5,
            "excessKurtosis": float(fourth / second**2 - 3),
        }
        assert math.isclose(row["skewness"], stats.skew(values), rel_tol=1e-5, abs_tol=1e-9)
        assert math.isclose(row["excessKurtosis"], stats.kurtosis(values), rel_tol=1e-5, abs_tol=1e-9)
        rows.append(row)
    return rows


def quantiles():
    rng = np.random.default_rng(8)
    rows = []
    for values in [np.array([3.0]), np.array([1.0, 2.0]), rng.integers(0, 6, 37).astype(float), rng.normal(0, 1, 101)]:
        for p in [0, 0.1, 0.25, 0.5, 0.625, 0.75, 0.9, 1]:
            rows.append({
                "values": values.tolist(), "p": p,
                "nearest": float(np.quantile(values, p, method="nearest")),
                "linear": float(np.quantile(values, p, method="linear")),
            })
    return rows


def histograms():
    rng = np.random.default_rng(9)
    values = np.round(rng.normal(0, 2, 300), 1)
    edges = [-2.0, -0.5, 0.0, 1.5, 3.0]
    return [{"values": values.tolist(), "edges": edges, "counts": np.histogram(values, bins=edges)[0].tolist()}]


def reprs():
    rng = random.Random(3)
    values = [1.0, 0.1, 1e-7, 1e-5, 0.0001, 1.5e16, 1e16, 123456789012345.0, 1e22, -2.5e-10, 5e-324, 1.7976931348623157e308]
    values += [rng.uniform(-1, 1) * 10 ** rng.randint(-12, 22) for _ in range(150)]
    return [[value, repr(value)] for value in values]


out = {
    "versions": {"dateutil": dateutil.__version__, "numpy": np.__version__, "scipy": scipy.__version__},
    "dates": [[text, is_date(text)] for text in dict.fromkeys(date_texts())],
    "strptime": strptime_rows(),
    "moments": moments(),
    "quantiles": quantiles(),
    "histograms": histograms(),
    "floats": reprs(),
}
Path(__file__).with_name("profile.json").write_text(json.dumps(out, ensure_ascii=False, separators=(",", ":")) + "\n")
