import { describe, expect, test } from "vitest";
import { type Drift, type DriftSettings, defaultDriftRule, driftOfTables } from "../../../src/drift/drift-of-tables.ts";
import { readDriftRule } from "../../../src/drift/drift-rule.ts";
import type { DriftFinding } from "../../../src/drift/finding.ts";
import type { ColumnProfile, Profile } from "../../../src/profile/profile.ts";
import { thinDistribution } from "../../../src/profile/thin-distribution.ts";
import { parseRules } from "../../../src/rules/parse.ts";
import { createRandom, type Random } from "../../../src/stats/random.ts";
import { figuresOf, type HandColumn, profileOf } from "./profiles.ts";

const settings: DriftSettings = {
  confidence: 0.95,
  seed: 1,
  draws: 199,
  prediction: [],
  label: null,
  passOver: [],
  hash: null,
};

function drift(
  reference: Profile | Record<string, HandColumn>,
  current: Profile | Record<string, HandColumn>,
  rules = defaultDriftRule,
  given: Partial<DriftSettings> = {},
): Drift {
  const isProfile = (table: Profile | Record<string, HandColumn>): table is Profile => "layout" in table;
  return driftOfTables(
    isProfile(reference) ? reference : profileOf(reference),
    isProfile(current) ? current : profileOf(current),
    parseRules(rules).map(readDriftRule),
    { ...settings, ...given },
  );
}

function finding({ findings }: Drift, column: string | null, metric: string): DriftFinding {
  const found = findings.find((entry) => entry.column === column && entry.metric === metric);
  if (found === undefined) throw new Error(`no ${metric} of ${column}`);
  return found;
}

const normals = (seed: string, rows: number, shift = 0): Float64Array => {
  const random = createRandom(seed);
  return Float64Array.from({ length: rows }, () => random.normal() + shift);
};

const categories = (counts: Record<string, number>): string[] =>
  Object.entries(counts).flatMap(([name, count]) => new Array<string>(count).fill(name));

describe("a column", () => {
  test("that moved by more than its bound and its noise has drifted", () => {
    const found = finding(drift({ x: normals("a", 5000) }, { x: normals("b", 5000, 0.8) }), "x", "psi");
    expect(found).toMatchObject({ outcome: "fail", drifted: true, verdict: "drifted", severity: "critical" });
    expect(found.value).toBeGreaterThan(0.2);
    expect(found.noise).toBeLessThan(0.02);
    expect(found.message).toContain("is over 0.2");
  });

  test("that moved by less than its bound passes, however sure the movement is", () => {
    const found = finding(drift({ x: normals("a", 100_000) }, { x: normals("b", 100_000, 0.05) }), "x", "psi");
    expect(found).toMatchObject({ outcome: "pass", drifted: false, verdict: "no drift", message: null });
    expect(found.p).toBeLessThan(0.001);
  });

  test("of few rows is undecided, with the rows that would settle it", () => {
    const within = finding(drift({ x: normals("a", 60) }, { x: normals("c", 60) }), "x", "psi");
    expect(within).toMatchObject({ outcome: "inconclusive", drifted: null, verdict: "undecided" });
    expect(within.rowsNeeded?.rows).toBeGreaterThan(60);
    expect(within.message).toContain("without drift");
    const reference = { x: normals("a", 50_000) };
    const few = finding(drift(reference, { x: normals("b", 90, 0.05) }), "x", "psi");
    expect(few).toMatchObject({ outcome: "inconclusive", rowsNeeded: { of: "current" } });
    // "About" so many: with a quarter more it is settled.
    const rows = Math.ceil((few.rowsNeeded?.rows ?? 0) * 1.25);
    const enough = finding(drift(reference, { x: normals("b", rows, 0.05) }), "x", "psi");
    expect(enough.outcome).toBe("pass");
  });

  test("that did not move at all passes", () => {
    const same = { x: normals("a", 2000), plan: categories({ a: 1500, b: 500 }) };
    for (const { outcome } of drift(same, same).findings) expect(outcome).toBe("pass");
  });

  test("that held one value and holds another has drifted", () => {
    for (const value of [3, 7]) {
      const constant = (of: number): Float64Array => new Float64Array(1000).fill(of);
      expect(finding(drift({ x: constant(5) }, { x: constant(value) }), "x", "psi").outcome).toBe("fail");
    }
  });

  test("that held numbers and holds text has drifted, whatever the measure", () => {
    const found = finding(drift({ x: normals("a", 100) }, { x: categories({ a: 100 }) }, "ks <= 0.1 on x"), "x", "ks");
    expect(found).toMatchObject({ outcome: "fail", drifted: true, value: null });
    expect(found.message).toBe("it held numbers in the reference and holds text now");
  });

  test("of dates is compared as numbers", () => {
    const dates = (shift: number): Profile => {
      const profile = profileOf({ day: categories({ "2026-01-01": 500, "2026-01-02": 500 }) });
      const [column] = profile.columns;
      const points = Float64Array.from({ length: 1000 }, (_, i) => (i + shift) * 1000);
      return { ...profile, columns: [{ ...column, instants: figuresOf(points, new Float64Array(1000).fill(1)) }] };
    };
    const found = finding(drift(dates(0), dates(500), "wasserstein <= 1000 on day"), "day", "wasserstein");
    expect(found).toMatchObject({ outcome: "fail", value: 500_000 });
  });
});

describe("missing values and new categories are drift of their own", () => {
  const withMissing = (rows: number, missing: number): (number | null)[] => {
    const values = normals("m", rows);
    return Array.from(values, (value, i) => (i < missing ? null : value));
  };

  test("missingness is held to the rule's own bound, apart from the values", () => {
    const moved = drift({ x: withMissing(1000, 20) }, { x: withMissing(1000, 300) });
    expect(finding(moved, "x", "psi").outcome).toBe("pass");
    // Σ (p − q) ln(p/q) of 2 % and 30 %.
    const value = (0.3 - 0.02) * Math.log(0.3 / 0.02) + (0.7 - 0.98) * Math.log(0.7 / 0.98);
    const found = finding(moved, "x", "psi(missing)");
    expect(found.value).toBeCloseTo(value, 12);
    expect(found).toMatchObject({ outcome: "fail", severity: "critical", kind: "missing", implied: true });
  });

  test("a column that has no value any more is seen", () => {
    const gone = drift({ x: withMissing(1000, 0) }, { x: new Array<null>(1000).fill(null) });
    expect(finding(gone, "x", "psi(missing)").outcome).toBe("fail");
    expect(gone.leftOut).toContainEqual({ column: "x", metric: "psi", reason: "it has no value any more" });
  });

  test("a rule of its own replaces the one that stands beside", () => {
    const given = drift(
      { x: withMissing(1000, 20) },
      { x: withMissing(1000, 300) },
      `${defaultDriftRule}\npsi(missing) <= 2 on x`,
    );
    expect(given.findings.filter(({ metric }) => metric === "psi(missing)")).toHaveLength(1);
    expect(finding(given, "x", "psi(missing)")).toMatchObject({ outcome: "pass", threshold: 2, implied: false });
  });

  test("new categories are named with their rows, and warned of", () => {
    const found = drift(
      { plan: categories({ a: 500, b: 500 }) },
      { plan: categories({ a: 470, b: 490, c: 30, d: 10 }) },
    );
    expect(found.newCategories).toEqual([
      {
        column: "plan",
        rows: 40,
        categories: [
          { name: "c", count: 30 },
          { name: "d", count: 10 },
        ],
      },
    ]);
    expect(finding(found, "plan", "new_categories")).toMatchObject({
      value: 0.04,
      threshold: 0.01,
      outcome: "fail",
      severity: "warning",
      kind: "new-categories",
    });
  });

  test("rare categories that chance brings are not called new", () => {
    const names = (random: Random, rows: number): string[] =>
      Array.from({ length: rows }, () => `c${Math.floor(400 * random.next() ** 2)}`);
    const found = drift({ c: names(createRandom("r1"), 900) }, { c: names(createRandom("r2"), 900) });
    expect(finding(found, "c", "new_categories").value).toBeGreaterThan(0.01);
    expect(finding(found, "c", "new_categories").outcome).toBe("pass");
  });
});

describe("rules", () => {
  const reference = { age: normals("a", 3000), plan: categories({ a: 2000, b: 1000 }), id: normals("i", 3000) };
  const current = { age: normals("b", 3000, 1), plan: categories({ a: 1900, b: 1100 }), id: normals("j", 3000, 50) };

  test("about each column pass over keys, and over columns that they cannot speak of", () => {
    const found = drift(reference, current, "ks <= 0.1 on each column", { passOver: ["id"] });
    expect(found.findings.filter(({ kind }) => kind === "values").map(({ column }) => column)).toEqual(["age"]);
    expect(found.leftOut).toEqual([{ column: "plan", metric: "ks", reason: "ks is for numbers" }]);
  });

  test("that name a column they cannot speak of are errors", () => {
    expect(finding(drift(reference, current, "ks <= 0.1 on plan"), "plan", "ks")).toMatchObject({
      outcome: "error",
      verdict: "undefined",
      message: "ks is undefined: ks is for numbers",
    });
    const absent = finding(drift(reference, current, "psi <= 0.1 on gone"), "gone", "psi");
    expect(absent.message).toContain("the reference has no such column");
  });

  test("about text that hardly repeats say nothing of it", () => {
    const names = (from: number): string[] => Array.from({ length: 200 }, (_, i) => `name ${from + i}`);
    const found = drift({ name: names(0) }, { name: names(1000) });
    expect(found.findings.filter(({ column }) => column === "name")).toEqual([]);
    expect(found.leftOut[0].reason).toContain("hardly repeat");
  });

  test("put predictions first, then the label, then what moved furthest", () => {
    const table = (shift: number): Record<string, HandColumn> => ({
      still: normals(`s${shift}`, 4000),
      moved: normals(`m${shift}`, 4000, shift),
      label: normals(`l${shift}`, 4000),
      score: normals(`p${shift}`, 4000),
    });
    const found = drift(table(0), table(1), defaultDriftRule, { prediction: ["score"], label: "label" });
    const order = found.findings.filter(({ kind }) => kind === "values").map(({ column }) => column);
    expect(order).toEqual(["score", "label", "moved", "still"]);
  });

  test("hold a p-value corrected over the columns", () => {
    const table = (seed: string, shift: number): Record<string, HandColumn> =>
      Object.fromEntries(
        Array.from({ length: 20 }, (_, i) => [`c${i}`, normals(`${seed}${i}`, 500, i === 0 ? shift : 0)]),
      );
    const found = drift(table("a", 0), table("b", 0.5), "ks >= 0.05 on each column");
    const first = finding(found, "c0", "ks(p)");
    expect(first).toMatchObject({ outcome: "fail", noise: null });
    expect(first.adjustedP).toBeGreaterThan(first.p ?? 1);
    for (const { column, p, adjustedP, outcome } of found.findings) {
      if (column === "c0" || p === null || adjustedP === null || p >= 0.05) continue;
      expect(outcome).toBe(adjustedP < 0.05 ? "fail" : "inconclusive");
    }
  });

  test("hold the share of drifted columns beside what noise would give", () => {
    const found = drift(reference, current, `${defaultDriftRule}\ndrifted_columns <= 50%`);
    expect(found.share).toMatchObject({ columns: 3, drifted: 2, overBound: 2 });
    expect(found.share.byNoise).toBeLessThan(0.001);
    expect(found.findings[0]).toMatchObject({ column: null, metric: "drifted_columns", value: 2 / 3, outcome: "fail" });
    expect(drift(reference, reference, "psi <= 0.2\ndrifted_columns <= 50%").findings[0].outcome).toBe("pass");
  });

  test("give the same findings whatever else is asked", () => {
    const small = { age: normals("a", 80), plan: categories({ a: 60, b: 30, c: 10 }) };
    const other = { age: normals("b", 70), plan: categories({ a: 50, b: 30, c: 4 }) };
    const alone = finding(drift(small, other, "hellinger <= 0.3 on plan"), "plan", "hellinger");
    const among = finding(drift(small, other, "js <= 0.3\nhellinger <= 0.3 on plan"), "plan", "hellinger");
    expect({ ...among, rule: null }).toEqual({ ...alone, rule: null });
  });
});

describe("a saved profile", () => {
  const hash = (text: string): string => `h${text.length}${text}`;
  const hashed = (profile: Profile): Profile => ({
    ...profile,
    columns: profile.columns.map(
      (column): ColumnProfile => ({
        ...column,
        values:
          column.values === null
            ? null
            : {
                ...column.values,
                list: column.values.list.map(({ value, count }) => ({
                  value: typeof value === "string" ? { hash: hash(value) } : value,
                  count,
                })),
              },
      }),
    ),
  });
  const before = profileOf({ plan: categories({ a: 700, b: 300 }) });
  const now = profileOf({ plan: categories({ a: 400, b: 590, c: 10 }) });

  test("with hashed texts compares with clear ones as the clear one would", () => {
    const clear = finding(drift(before, now), "plan", "psi");
    expect(finding(drift(hashed(before), now, defaultDriftRule, { hash }), "plan", "psi").value).toBe(clear.value);
    expect(finding(drift(hashed(before), hashed(now)), "plan", "psi").value).toBe(clear.value);
    expect(drift(hashed(before), now, defaultDriftRule, { hash }).newCategories[0].categories).toEqual([
      { name: null, count: 10 },
    ]);
  });

  test("whose key is not known is not compared with clear texts", () => {
    expect(drift(hashed(before), now).leftOut[0].reason).toContain("their key is not known");
  });

  test("of a sketch counts for as many rows as its error says, and uses the counts of all rows where it has them", () => {
    const sketch = (values: Float64Array, rankError: number): Profile => {
      const profile = profileOf({ x: values });
      const [column] = profile.columns;
      const points = values.slice().sort();
      return {
        ...profile,
        columns: [
          {
            ...column,
            numbers: figuresOf(
              points,
              points.map(() => 1),
              rankError,
            ),
          },
        ],
      };
    };
    const [a, b] = [normals("a", 20_000), normals("b", 20_000)];
    const exact = finding(drift(sketch(a, 0), sketch(b, 0), "psi <= 0.0001 on x"), "x", "psi");
    const sampled = finding(drift(sketch(a, 0.02), sketch(b, 0.02), "psi <= 0.0001 on x"), "x", "psi");
    // ln(2000) / (2 · 0.02²) rows stand behind such an error.
    expect(sampled.noise).toBeGreaterThan((exact.noise ?? 0) * 1.9);
    expect(sampled.value).toBeCloseTo(exact.value ?? 0, 3);
    expect(exact.notes).toEqual([]);
    expect(sampled.notes).toEqual(["from a sketch of its numbers, whose shares are known to within 2 %"]);
  });

  test("thinned to few points has not drifted by what lies between its points", () => {
    const thinned = (values: Float64Array): Profile => {
      const profile = profileOf({ x: values });
      const [column] = profile.columns;
      const distribution = column.numbers?.distribution ?? null;
      const numbers = column.numbers === null || distribution === null ? null : column.numbers;
      if (numbers === null || distribution === null) throw new Error("no numbers");
      return {
        ...profile,
        columns: [{ ...column, numbers: { ...numbers, distribution: thinDistribution(distribution, 256) } }],
      };
    };
    const heavy = (seed: string, shift = 0): Float64Array => normals(seed, 20_000, shift).map((x) => Math.exp(2 * x));
    for (const rule of [
      "wasserstein <= 0.5 on x",
      "wasserstein(sigma) <= 0.01 on x",
      "evidently:wasserstein <= 0.01 on x",
    ]) {
      const [metric] = rule.split(" ");
      const same = finding(drift(thinned(heavy("a")), { x: heavy("b") }, rule), "x", metric);
      expect(same.drifted).not.toBe(true);
      const moved = finding(drift(thinned(heavy("a")), { x: heavy("b", 3) }, rule), "x", metric);
      expect(moved.drifted).toBe(true);
    }
  });
});

describe("a column of more categories than are listed", () => {
  const ids = (prefix: string, rows: number, different: number): string[] => {
    const random = createRandom(`${prefix}${rows}`);
    return Array.from({ length: rows }, () => `${prefix}${Math.floor(random.next() * different)}`);
  };
  /** As a profile that keeps only the most frequent values holds it. */
  const listing = (profile: Profile, kept: number): Profile => ({
    ...profile,
    columns: profile.columns.map((column): ColumnProfile => {
      const list = [...(column.values?.list ?? [])].sort((a, b) => b.count - a.count).slice(0, kept);
      return { ...column, values: { kind: "top", list, countError: 0 } };
    }),
  });
  const few = profileOf({ c: categories({ a: 500, b: 500 }) });
  const of = (prefix: string, kept: number, seed = ""): Profile =>
    listing(profileOf({ c: ids(prefix, 1000, 400).map((id) => (seed === "" ? id : id.replace(prefix, seed))) }), kept);
  const rule = "psi <= 0.2 on c";

  test("has drifted where it held two before, and the other way round", () => {
    expect(finding(drift(few, of("id", 20), rule), "c", "psi")).toMatchObject({ outcome: "fail", drifted: true });
    expect(finding(drift(of("id", 20), few, rule), "c", "psi")).toMatchObject({ outcome: "fail", drifted: true });
  });

  test("has drifted where all of them were replaced and the lists are whole", () => {
    const found = finding(drift(of("id", 1000), of("id", 1000, "new"), rule), "c", "psi");
    expect(found).toMatchObject({ outcome: "fail", drifted: true });
    expect(found.value).toBeGreaterThan(1);
  });

  test("is undecided where most rows lie in what neither lists, and never without drift", () => {
    for (const current of [of("id", 20, "new"), of("id", 20)]) {
      const found = finding(drift(of("id", 20), current, rule), "c", "psi");
      expect(found).toMatchObject({ outcome: "inconclusive", drifted: null, value: null });
      expect(found.message).toContain("most of its rows lie in values that are not listed");
    }
  });

  test("is compared over what either lists where that is most of its rows", () => {
    const heavy = (prefix: string, name: string): Profile =>
      listing(profileOf({ c: [...categories({ [name]: 400, y: 400 }), ...ids(prefix, 200, 150)] }), 5);
    expect(finding(drift(heavy("p", "x"), heavy("q", "x"), rule), "c", "psi")).toMatchObject({ drifted: false });
    expect(finding(drift(heavy("p", "x"), heavy("q", "z"), rule), "c", "psi")).toMatchObject({ drifted: true });
  });

  test("is undecided where hardly any value comes twice", () => {
    const unique = (prefix: string): Profile =>
      listing(profileOf({ c: Array.from({ length: 1000 }, (_, i) => `${prefix}${i}`) }), 1000);
    const found = finding(drift(unique("a"), unique("b"), "psi <= 0.2 on c"), "c", "psi");
    expect(found).toMatchObject({ outcome: "inconclusive", value: null });
  });

  test("has new categories where the reference lists all that it has", () => {
    const found = finding(drift(few, of("id", 20), "new_categories <= 1% on c"), "c", "new_categories");
    expect(found.outcome).toBe("fail");
    expect(found.value).toBeGreaterThan(0.98);
  });
});

describe("a rule about each column", () => {
  test("that could be held to none is undecided, and does not pass for one that holds", () => {
    const found = finding(drift({ x: normals("a", 100) }, { y: normals("b", 100) }), null, "psi");
    expect(found).toMatchObject({ outcome: "inconclusive", drifted: null, verdict: "undefined" });
    expect(found.message).toContain("no column could be compared");
    const text = { c: categories({ a: 500, b: 500 }) };
    expect(finding(drift(text, text, "ks >= 0.05 on each column"), null, "ks(p)").outcome).toBe("inconclusive");
  });

  test("that some column can be held to says nothing of the others", () => {
    const { findings } = drift({ x: normals("a", 5000), c: ["a"] }, { x: normals("b", 5000), d: ["b"] });
    expect(findings.filter(({ column }) => column === null)).toEqual([]);
  });
});

test("rows are named that bring the noise below the bound, more than there are", () => {
  const found = finding(drift({ x: normals("a", 3000) }, { x: normals("b", 1) }), "x", "psi");
  expect(found.outcome).toBe("inconclusive");
  expect(found.rowsNeeded?.rows).toBeGreaterThan(20);
});

test("of a column of one value noise puts nothing over the bound", () => {
  const constant = { x: new Float64Array(3000).fill(5) };
  expect(drift(constant, constant).share).toMatchObject({ byNoise: 0 });
});
