import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors/user-error.ts";
import { limitOf } from "../../../src/rules/grammar.ts";
import { parseLine, parseRules, parseSubject } from "../../../src/rules/parse.ts";
import { expandPreset } from "../../../src/rules/presets.ts";
import type { Rule } from "../../../src/rules/rule.ts";

function one(text: string): Rule {
  const rules = parseRules(text);
  expect(rules).toHaveLength(1);
  return rules[0];
}

function failure(text: string, where?: Parameters<typeof parseRules>[1]): UserError {
  try {
    parseRules(text, where);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error(`"${text}" was read as a rule`);
}

const plain: Rule = {
  subject: { namespace: null, name: "roc_auc", args: [] },
  test: { comparator: ">=", bound: { value: 0.85, unit: "number", of: null } },
  scope: null,
  persistence: null,
  confidence: null,
  severity: "critical",
  line: 1,
};

describe("a rule", () => {
  it.each([
    "roc_auc >= 0.85",
    "roc_auc>=0.85",
    "  roc_auc\t>=  .85  # why",
    "roc_auc ≥ 8.5e-1",
    '"roc_auc" >= +0.85',
    "roc_auc >= 0.85 as critical",
  ])("reads %j as one and the same", (text) => {
    expect(one(text)).toEqual(plain);
  });

  it("reads every comparator", () => {
    const comparators = [
      "x >= 1",
      "x <= 1",
      "x > 1",
      "x < 1",
      "x == 1",
      "x no worse than 1",
      "x better by 1",
      "x ≤ 1",
    ].map((text) => one(text).test?.comparator);
    expect(comparators).toEqual([">=", "<=", ">", "<", "==", "no worse than", "better by", "<="]);
  });

  it.each([
    ["x >= 70%", { value: 70, unit: "percent", of: null }],
    ["x >= 70 %", { value: 70, unit: "percent", of: null }],
    ["x no worse than 1pp", { value: 1, unit: "pp", of: null }],
    ["x <= 150% of stable", { value: 150, unit: "percent", of: "stable" }],
    ["x <= 1.5 of champion", { value: 1.5, unit: "number", of: "champion" }],
    ["x >= -1e-3", { value: -0.001, unit: "number", of: null }],
    ["x >= −2", { value: -2, unit: "number", of: null }],
  ])("reads the bound of %j", (text, bound) => {
    expect(one(text).test?.bound).toEqual(bound);
  });

  it("never reads a bound of −0", () => {
    expect(Object.is(one("x >= -0").test?.bound.value, 0)).toBe(true);
  });

  it.each([
    ["x >= 1 on each segment", { kind: "each", columns: ["segment"] }],
    ["x >= 1 on each a*b * c", { kind: "each", columns: ["a", "b", "c"] }],
    ["x >= 1 on each age:bins(18, 25)", { kind: "each", columns: ["age:bins(18,25)"] }],
    ["x >= 1 on sex*age_band", { kind: "columns", columns: ["sex", "age_band"] }],
    ["x >= 1 on a=1.0", { kind: "slice", values: [{ column: "a", value: "1.0" }] }],
    [
      'x >= 1 on a=(missing), "b c" = "d\\"#e"',
      {
        kind: "slice",
        values: [
          { column: "a", value: "(missing)" },
          { column: "b c", value: 'd"#e' },
        ],
      },
    ],
    ["x >= 1 on größe=über-2", { kind: "slice", values: [{ column: "größe", value: "über-2" }] }],
  ])("reads the scope of %j", (text, scope) => {
    expect(one(text).scope).toEqual(scope);
  });

  it.each([
    ["x >= 1 for 3 of 5 looks", { kind: "looks", breaches: 3, looks: 5 }],
    ["x >= 1 for 5m", { kind: "duration", milliseconds: 300_000 }],
    ["x >= 1 for 1.5 h", { kind: "duration", milliseconds: 5_400_000 }],
    ["x >= 1 for 30s", { kind: "duration", milliseconds: 30_000 }],
    ["x >= 1 for 2d", { kind: "duration", milliseconds: 172_800_000 }],
  ])("reads the persistence of %j", (text, persistence) => {
    expect(one(text).persistence).toEqual(persistence);
  });

  it("reads a confidence as the share that its digits write", () => {
    expect(one("x >= 1 with 99.9% confidence").confidence).toBe(0.999);
    expect(one("x >= 1 with 95 % confidence").confidence).toBe(0.95);
  });

  it("reads arguments: numbers, names, keys and quoted numbers apart", () => {
    expect(one('evidently:js(2, macro, class="2", max_fpr = 0.1, "a b"=-3) <= 0.1').subject).toEqual({
      namespace: "evidently",
      name: "js",
      args: [
        { key: null, value: 2 },
        { key: null, value: "macro" },
        { key: "class", value: "2" },
        { key: "max_fpr", value: 0.1 },
        { key: "a b", value: -3 },
      ],
    });
  });

  it("reads all clauses of one line", () => {
    expect(one("latency_p99 <= 150% of stable on each zone for 3 of 5 looks with 90% confidence as warning")).toEqual({
      ...plain,
      subject: { namespace: null, name: "latency_p99", args: [] },
      test: { comparator: "<=", bound: { value: 150, unit: "percent", of: "stable" } },
      scope: { kind: "each", columns: ["zone"] },
      persistence: { kind: "looks", breaches: 3, looks: 5 },
      confidence: 0.9,
      severity: "warning",
    });
  });
});

describe("a preset", () => {
  it("stands without a comparator and for its bound", () => {
    const rule = one("four_fifths on race as warning");
    expect(rule.test).toBeNull();
    expect(expandPreset(rule)).toMatchObject({
      subject: { name: "demographic_parity_ratio" },
      test: { comparator: ">=", bound: { value: 0.8 } },
      scope: { kind: "columns", columns: ["race"] },
      severity: "warning",
    });
    expect(expandPreset(plain)).toBe(plain);
  });

  it("is the only subject that may stand alone", () => {
    const { message } = failure("roc_auc");
    expect(message).toContain("only four_fifths stands without one");
    for (const comparator of [">=", "<=", ">", "<", "==", "no worse than", "better by"])
      expect(message).toContain(comparator);
  });

  it("takes no bound of its own", () => {
    expect(failure("four_fifths >= 0.9").message).toContain("already stands for demographic_parity_ratio >= 0.8");
  });
});

describe("a text of rules", () => {
  it("passes over blank lines and comments, and keeps line numbers", () => {
    const rules = parseRules('# first\n\nx >= 1\r\n   \n"a#b" >= 2 # c\r y <= 3');
    expect(rules.map((rule) => [rule.subject.name, rule.line])).toEqual([
      ["x", 3],
      ["a#b", 5],
      ["y", 6],
    ]);
    expect(parseRules("")).toEqual([]);
  });

  it("shows the first bad line with a caret and the words allowed there, and lists the others", () => {
    const error = failure("x >= 1\n  f1 >= abc\ny\nz => 2", { path: ".github/modelgate.yml", firstLine: 10 });
    expect(error.message.split("\n")).toEqual([
      '.github/modelgate.yml:11: "abc" does not belong here',
      "      f1 >= abc",
      "            ^",
      "allowed here: a number, such as 0.85, 70% or 1pp",
      ".github/modelgate.yml:12, column 2: the rule has no bound; only four_fifths stands without one",
      '.github/modelgate.yml:13, column 3: "=>" does not belong here',
    ]);
    expect(error.location).toEqual({ path: ".github/modelgate.yml", line: 11 });
  });

  it("names the input where there is no file", () => {
    const error = failure("f1 >=", { input: "rules" });
    expect(error.message).toContain("rules, line 1: the line ends too early");
    expect(error.location).toBeUndefined();
  });

  it("puts the caret under the place whatever stands before it", () => {
    const [, line, caret] = failure("\tgrößé😀 >= x").message.split("\n");
    expect(Array.from(line)[caret.length - 1]).toBe("x");
  });

  it("shows a window of a very long line and only the first of very many", () => {
    const long = failure(`${"x".repeat(1_000_000)} ? 3`);
    expect(long.message.length).toBeLessThan(1_000);
    const many = failure(Array.from({ length: 500 }, () => "x").join("\n"));
    expect(many.message).toContain("and 479 more lines");
  });
});

describe("a bad line", () => {
  it.each([
    ["x 0.8", 2, ">="],
    ["x = 0.8", 2, "=="],
    ["x => 0.8", 2, ">="],
    ["x != 0.8", 2, "=="],
    ["x no worse 3", 2, "no worse than"],
    ["x >= NaN", 5, "a number"],
    ["x >= Infinity", 5, "a number"],
    ["x >= 1e999", 5, "1.8e308"],
    ["x >= 0x10", 5, "a number"],
    ["x >= 0,8", 6, "the end of the line"],
    ["x >= 1pp of stable", 9, "on"],
    ["x >= 1 of base", 10, "stable"],
    ["x no worse than -1", 16, "0 or more"],
    ["x >= 1 as bad", 10, "critical, warning, info"],
    ["x >= 1 as warning on y", 18, "the end of the line"],
    ["x >= 1 on y on z", 12, "the end of the line"],
    ["x >= 1 with 0.95 confidence", 12, "95%"],
    ["x >= 1 with 100% confidence", 12, "between 0% and 100%"],
    ["x >= 1 with 0% confidence", 12, "between 0% and 100%"],
    ["x >= 1 with 95%", 15, "confidence"],
    ["x >= 1 for 6 of 5 looks", 11, "k from 1 to n"],
    ["x >= 1 for 0 of 5 looks", 11, "k from 1 to n"],
    ["x >= 1 for 0s", 11, "duration"],
    ["x >= 1 for 5 minutes", 13, "of"],
    ["x >= 1 on a=1, a=2", 15, "another column"],
    ["x >= 1 on a*a", 12, "another column"],
    ["x >= 1 on", 9, "a column"],
    ["on >= 1", 0, "a metric"],
    ["f1( >= 1", 4, "a name"],
    ["f1(macro >= 1", 9, ")"],
    ['"x >= 1', 0, '"'],
    ['"a\\q" >= 1', 0, "\\n"],
    ["x >= 1 x >= 2", 7, "the end of the line"],
  ])("%j fails at its place %i and says %j", (text, at, allowed) => {
    const parsed = parseLine(text);
    if (parsed.kind !== "problem") throw new Error("was read");
    expect(parsed.problem.at).toBe(at);
    expect(parsed.problem.allowed.join(", ")).toContain(allowed);
  });
});

describe("a subject alone", () => {
  it("is read as in a rule", () => {
    expect(parseSubject("f1(macro)")).toEqual({ namespace: null, name: "f1", args: [{ key: null, value: "macro" }] });
  });

  it("is all of the line", () => {
    expect(() => parseSubject("f1 >= 3", { input: "metrics" })).toThrow(/metrics, line 1: ">=" does not belong here/u);
  });
});

describe("a limit", () => {
  it.each([
    ["x >= 70%", { kind: "absolute", value: 0.7 }],
    ["x >= 99.9%", { kind: "absolute", value: 0.999 }],
    ["x no worse than 2%", { kind: "relative", factor: 0.02, to: "reference" }],
    ["x no worse than 1pp", { kind: "absolute", value: 0.01 }],
    ["x better by 0.01", { kind: "absolute", value: 0.01 }],
    ["x <= 150% of stable", { kind: "relative", factor: 1.5, to: "stable" }],
  ])("of %j", (text, limit) => {
    const { test } = one(text);
    expect(test === null ? null : limitOf(test)).toEqual(limit);
  });
});
