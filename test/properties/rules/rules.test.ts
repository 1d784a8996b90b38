import fc from "fast-check";
import { expect, it } from "vitest";
import { UserError } from "../../../src/errors/user-error.ts";
import { decideByInterval, holds } from "../../../src/rules/decide.ts";
import { nearest } from "../../../src/rules/nearest.ts";
import { parseLine, parseRules } from "../../../src/rules/parse.ts";
import { presetOf } from "../../../src/rules/presets.ts";
import { checkId, checkTitle, printRule } from "../../../src/rules/print.ts";
import type { Rule, Scope } from "../../../src/rules/rule.ts";

const name = fc.oneof(
  fc.stringMatching(/^[a-z_][a-z0-9_.-]{0,12}$/u),
  fc.constantFrom(
    "on",
    "each",
    "of",
    "5",
    "1e3",
    "-2",
    "a b",
    "größe",
    "名前",
    "a#b",
    "",
    "\\",
    '"',
    "(missing)",
    "age:bins(5)",
    "for",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const columns = fc.uniqueArray(name, { minLength: 1, maxLength: 3 });
const scope: fc.Arbitrary<Scope> = fc.oneof(
  columns.map((names): Scope => ({ kind: "each", columns: names })),
  columns.map((names): Scope => ({ kind: "columns", columns: names })),
  fc
    .uniqueArray(fc.record({ column: name, value: name }), {
      minLength: 1,
      maxLength: 3,
      selector: (entry) => entry.column,
    })
    .map((values): Scope => ({ kind: "slice", values })),
);
const bound = fc
  .record({
    value: finite,
    unit: fc.constantFrom("number" as const, "percent" as const, "pp" as const),
    of: fc.constantFrom(null, "champion" as const, "stable" as const),
  })
  .filter(({ unit, of }) => unit !== "pp" || of === null);
const test = fc.oneof(
  fc.record({
    comparator: fc.constantFrom(">=" as const, "<=" as const, ">" as const, "<" as const, "==" as const),
    bound,
  }),
  fc.record({
    comparator: fc.constantFrom("no worse than" as const, "better by" as const),
    bound: bound.map((entry) => ({ ...entry, value: Math.abs(entry.value) })),
  }),
);
const subject = fc
  .record({
    namespace: fc.option(name),
    name,
    args: fc.array(fc.record({ key: fc.option(name), value: fc.oneof(name, finite) }), { maxLength: 3 }),
  })
  .filter((entry) => presetOf(entry.name) === null);
const persistence = fc.option(
  fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6))
      .map(([breaches, more]) => ({ kind: "looks" as const, breaches, looks: breaches + more })),
    fc.integer({ min: 1, max: 1e12 }).map((milliseconds) => ({ kind: "duration" as const, milliseconds })),
  ),
);
const rule: fc.Arbitrary<Rule> = fc.record({
  subject,
  test,
  scope: fc.option(scope),
  persistence,
  confidence: fc.option(fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true })),
  severity: fc.constantFrom("critical" as const, "warning" as const, "info" as const),
  line: fc.constant(1),
});

it("parsing what was printed gives the same rule", () => {
  fc.assert(
    fc.property(rule, (given) => {
      expect(parseRules(printRule(given))).toEqual([given]);
    }),
    { numRuns: 3000 },
  );
});

it("printing is the same after one more round", () => {
  fc.assert(
    fc.property(rule, (given) => {
      const once = printRule(given);
      expect(printRule(parseRules(once)[0])).toBe(once);
    }),
  );
});

it("an id says which rule and slice: ids differ where the printed bound or slice does", () => {
  fc.assert(
    fc.property(rule, name, name, (given, a, b) => {
      fc.pre(a !== b);
      expect(checkId(given, { column: a })).not.toBe(checkId(given, { column: b }));
      expect(checkId(given, { column: a })).toMatch(/^rule:[^\n]*$/u);
    }),
  );
});

it("a title with its slice reads back as a rule on that slice", () => {
  fc.assert(
    fc.property(rule, name, name, (given, column, value) => {
      const [read] = parseRules(checkTitle(given, { [column]: value }));
      expect(read.scope).toEqual({ kind: "slice", values: [{ column, value }] });
    }),
  );
});

it("any text ends in rules or in one sentence with a caret", () => {
  const pieces = fc.constantFrom(
    ">=",
    "no worse than",
    "on",
    "each",
    "with",
    "95%",
    "confidence",
    "f1",
    "(",
    ")",
    ",",
    "*",
    "=",
    '"',
    "\\",
    "#",
    "1",
    "pp",
    "of",
    "stable",
    "\n",
    " ",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(" ")),
  );
  fc.assert(
    fc.property(text, (given) => {
      try {
        for (const read of parseRules(given)) expect(parseLine(printRule(read)).kind).toBe("rule");
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        expect(error.message).toMatch(/\n +\^\nallowed here: ./u);
      }
    }),
    { numRuns: 3000 },
  );
});

it("a value inside an interval that passes holds, and one inside an interval that fails does not", () => {
  const comparator = fc.constantFrom(">=" as const, "<=" as const, ">" as const, "<" as const, "==" as const);
  const small = fc.double({ min: -2, max: 2, noNaN: true });
  fc.assert(
    fc.property(
      small,
      small,
      fc.double({ min: 0, max: 1, noNaN: true }),
      comparator,
      small,
      (a, b, share, sign, limit) => {
        const interval = { low: Math.min(a, b), high: Math.max(a, b) };
        const inside = Math.min(
          interval.high,
          Math.max(interval.low, interval.low + share * (interval.high - interval.low)),
        );
        const decision = decideByInterval(interval, sign, limit);
        if (decision === "pass") expect(holds(inside, sign, limit)).toBe(true);
        if (decision === "fail") expect(holds(inside, sign, limit)).toBe(false);
      },
    ),
  );
});

it("a name with one letter mistyped is found again", () => {
  const known = ["accuracy", "precision", "recall", "roc_auc", "average_precision", "log_loss", "specificity"];
  fc.assert(
    fc.property(fc.constantFrom(...known), fc.nat(), fc.constantFrom("q", "7"), (meant, at, letter) => {
      const place = at % meant.length;
      expect(nearest(meant.slice(0, place) + letter + meant.slice(place + 1), known)).toContain(meant);
    }),
  );
});
