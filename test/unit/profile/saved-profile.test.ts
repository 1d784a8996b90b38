import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors/user-error.ts";
import { mergeProfiles } from "../../../src/profile/merge-profiles.ts";
import { columnProfile, type Profile } from "../../../src/profile/profile.ts";
import { emptyRequest, summaryMeasures, wholeTable } from "../../../src/profile/request.ts";
import { readProfile, writeProfile } from "../../../src/profile/saved-profile.ts";
import { profileTable, type TestTable } from "../../support/profile-table.ts";

const summary = { ...emptyRequest, every: { ...summaryMeasures, histograms: [[0, 1, 2]] } };
const hash = (text: string): string => createHmac("sha256", "k").update(text).digest("hex").slice(0, 16);
const hashed = { kind: "hashed", key: "k", hash } as const;

const people: TestTable = {
  age: [31, 40, null, Number.POSITIVE_INFINITY, 31, 0.5],
  name: ["Ada", "Grace", null, "Ada", "", "Alan"],
  born: ["1990-01-01", "1980-05-05", null, "1970-01-01T10:00:00Z", "1990-01-01", "1999-12-31"],
  active: [true, false, null, true, true, true],
  nothing: [null, null, null, null, null, null],
};

function damaged(change: (saved: Record<string, unknown>) => void): string {
  const saved: Record<string, unknown> = JSON.parse(writeProfile(profileTable(people, summary), { kind: "shown" }));
  change(saved);
  return JSON.stringify(saved);
}

function messageOf(text: string): string {
  try {
    readProfile(text, "data/profile.json");
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const columnsOf = (saved: Record<string, unknown>): Record<string, unknown>[] => {
  if (!Array.isArray(saved["columns"])) throw new Error("no columns");
  return saved["columns"];
};

describe("a saved profile", () => {
  it("is read back as it was, but for what shows single rows", () => {
    const profile = profileTable(people, summary);
    expect(readProfile(writeProfile(profile, { kind: "shown" }), "p.json")).toEqual({ profile, textKey: null });
  });

  it("writes what it reads again as the same bytes", () => {
    const value = fc.oneof(fc.constant(null), fc.double({ noNaN: true }), fc.integer());
    const text = fc.oneof(fc.constant(null), fc.string({ unit: "grapheme" }));
    const table = fc.integer({ min: 0, max: 600 }).chain((rows) =>
      fc.record({
        x: fc.array(value, { minLength: rows, maxLength: rows }),
        s: fc.array(text, { minLength: rows, maxLength: rows }),
      }),
    );
    fc.assert(
      fc.property(table, (columns) => {
        const once = writeProfile(profileTable(columns, summary), { kind: "shown" });
        const again = writeProfile(readProfile(once, "p.json").profile, { kind: "shown" });
        expect(again).toBe(once);
      }),
      { numRuns: 60 },
    );
  });

  it("holds no text of the table under keyed hashes, and the hashes compare", () => {
    const saved = writeProfile(profileTable(people, summary), hashed);
    for (const secret of ["Ada", "Grace", "Alan", "1980-05-05"]) expect(saved).not.toContain(secret);
    const { profile, textKey } = readProfile(saved, "p.json");
    expect(textKey).toBe("k");
    expect(columnProfile(profile, "name", wholeTable)?.values?.list[0]).toEqual({
      value: { hash: hash("Ada") },
      count: 2,
    });
  });

  it("takes a few kB for a column of a hundred thousand different numbers", () => {
    const x = Array.from({ length: 100_000 }, (_, i) => Math.sqrt(i));
    const saved = writeProfile(profileTable({ x }, summary), { kind: "shown" });
    expect(saved.length).toBeLessThan(16_000);
  });

  it("tells the share of the values at each point it keeps as it was, and its error in between", () => {
    const x = Array.from({ length: 5000 }, (_, i) => (i % 7 === 0 ? 3 : Math.sqrt(i)));
    const { profile } = readProfile(writeProfile(profileTable({ x }, summary), { kind: "shown" }), "p.json");
    const distribution = columnProfile(profile, "x", wholeTable)?.numbers?.distribution;
    const { points, weights, rankError } = distribution ?? { points: [], weights: [], rankError: 0 };
    expect(points.length).toBeLessThanOrEqual(258);
    expect(rankError).toBeLessThanOrEqual(1 / 256);
    const share = (value: number): number => x.filter((entry) => entry <= value).length / x.length;
    let passed = 0;
    for (const [i, point] of points.entries()) {
      const before = passed;
      passed += weights[i] / x.length;
      expect(passed).toBeCloseTo(share(point), 12);
      if (i > 0) expect(share((point + points[i - 1]) / 2) - before).toBeLessThanOrEqual(rankError);
    }
  });

  it("is refused in one sentence that says what is wrong and where", () => {
    const good = writeProfile(profileTable(people, summary), { kind: "shown" });
    expect(messageOf(good.slice(0, 500))).toBe(
      "data/profile.json is no saved profile: it is not JSON, or was cut short.",
    );
    expect(messageOf("[1]")).toBe(
      "data/profile.json is no saved profile: it lacks the field modelgateProfile, which says the form.",
    );
    expect(messageOf(damaged((saved) => (saved["modelgateProfile"] = 7)))).toBe(
      "data/profile.json was saved by a later version of Modelgate (form 7); this one reads up to form 1.",
    );
    expect(messageOf(damaged((saved) => delete saved["rows"]))).toBe(
      "data/profile.json is damaged: rows must be a whole number of 0 or more, but it is missing.",
    );
    expect(messageOf(damaged((saved) => (columnsOf(saved)[0]["missing"] = 5)))).toBe(
      "data/profile.json is damaged: columns[0].kinds must be counts that add up to the rows with the missing ones, but it is an object.",
    );
    expect(messageOf(damaged((saved) => (columnsOf(saved)[1]["least"] = 5)))).toBe(
      "data/profile.json is damaged: columns[1].least must be a text, but it is another number.",
    );
  });

  it("is refused and never crashes whatever field is put out of place", () => {
    const good: unknown = JSON.parse(writeProfile(profileTable(people, summary), { kind: "shown" }));
    const paths = leaves(good, []);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.constantFrom(null, -1, 1.5, "x", true, [], {}, Number.MAX_VALUE),
        (path, value) => {
          const saved = JSON.stringify(replaced(good, path, value));
          try {
            readProfile(saved, "p.json");
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

function leaves(value: unknown, path: readonly string[]): (readonly string[])[] {
  if (value === null || typeof value !== "object") return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]))];
}

function replaced(value: unknown, path: readonly string[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((part, i) => (String(i) === key ? replaced(part, rest, by) : part));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([own, part]) => [own, own === key ? replaced(part, rest, by) : part]),
  );
}

describe("profiles of shards", () => {
  it("merge into the profile of the whole", () => {
    const number = fc.oneof(fc.constantFrom(null, 0, 1.5), fc.integer({ min: -50, max: 50 }));
    const text = fc.oneof(fc.constantFrom(null, "a", ""), fc.string({ maxLength: 2 }));
    const rowsOf = fc.array(
      fc.record({ x: number, s: text, when: fc.constantFrom(null, "2020-01-01", "2021-01-01") }),
      {
        maxLength: 60,
      },
    );
    const tableOf = (rows: readonly { x: number | null; s: string | null; when: string | null }[]): TestTable => ({
      x: rows.map((row) => row.x),
      s: rows.map((row) => row.s),
      when: rows.map((row) => row.when),
    });
    fc.assert(
      fc.property(fc.array(rowsOf, { minLength: 1, maxLength: 4 }), (shards) => {
        const whole = profileTable(tableOf(shards.flat()), summary);
        const saved = shards.map((rows, i) => {
          const text = writeProfile(profileTable(tableOf(rows), summary), { kind: "shown" });
          return { name: `${i}.json`, profile: readProfile(text, `${i}.json`).profile };
        });
        expectClose(mergeProfiles(saved), whole);
        expect(mergeProfiles(saved).rows).toBe(shards.flat().length);
      }),
      { numRuns: 150 },
    );
  });

  it("are refused where a column has another type", () => {
    const parts = [{ x: [1] }, { x: ["a"] }].map((table, i) => ({
      name: `${i}.json`,
      profile: profileTable(table, summary),
    }));
    expect(() => mergeProfiles(parts)).toThrow(
      'the column "x" is of type number in 0.json and of type text in 1.json.',
    );
    expect(() =>
      mergeProfiles([...parts.slice(0, 1), { name: "y.json", profile: profileTable({ y: [1] }, summary) }]),
    ).toThrow("the profiles 0.json and y.json are of tables with different columns.");
  });
});

/** Equal but for the rounding of moments and mean lengths. */
function expectClose(merged: Profile, whole: Profile): void {
  const rounded = (profile: Profile): string =>
    JSON.stringify(profile, (key, value) => {
      if ((key !== "value" && key !== "mean") || typeof value !== "number") return value;
      return Math.abs(value) < 1e-6 ? 0 : Number(value.toPrecision(7));
    });
  const [found, expected] = [rounded(merged), rounded(whole)];
  if (found !== expected) expect(JSON.parse(found)).toEqual(JSON.parse(expected));
}
