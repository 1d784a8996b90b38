import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Check } from "../../../src/gate/check.ts";
import { verdictOf } from "../../../src/gate/verdict.ts";
import { applyWaivers, type Waiver } from "../../../src/gate/waivers.ts";

const today = "2026-11-21";
const attributes = ["sex", "race", "sex*race"] as const;

const checks: fc.Arbitrary<Check[]> = fc
  .uniqueArray(
    fc.record({
      attribute: fc.constantFrom(...attributes),
      outcome: fc.constantFrom("pass", "fail", "inconclusive", "error"),
      severity: fc.constantFrom("critical", "warning", "info"),
    }),
    {
      selector: ({ attribute }) => attribute,
      maxLength: 3,
    },
  )
  .map((all) =>
    all.map(
      ({ attribute, outcome, severity }): Check => ({
        id: `rule:four_fifths${severity === "critical" ? "" : `as${severity}`}@${attribute}`,
        title: `four_fifths on ${attribute}`,
        ...{ outcome, severity, observed: 0.7, expected: ">= 0.8", slice: null, evidence: [], location: null },
      }),
    ),
  );

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const waivers: fc.Arbitrary<Waiver[]> = fc.array(
  fc.record({
    rule: maybe(
      fc.oneof(
        fc.constantFrom("four_fifths", "four_fifths on sex", "four_fifths on race", "four_fifths on sex*race"),
        fc.string(),
      ),
    ),
    slice: maybe(fc.record({ sex: fc.constantFrom("F", "M") })),
    owner: maybe(fc.string({ minLength: 1 })),
    reason: maybe(fc.string({ minLength: 1 })),
    expiry: maybe(fc.oneof(fc.constantFrom("2026-11-20", today, "2026-12-31", "2026-02-30"), fc.string())),
    pullRequest: maybe(fc.constant("#1")),
    location: fc.constant(null),
  }),
  { maxLength: 4 },
);

describe("waivers, whatever they say", () => {
  test("hide no check, change no outcome and no figure, and reach no error", () => {
    fc.assert(
      fc.property(checks, waivers, (before, given) => {
        const after = applyWaivers(before, given, { today }).checks;
        for (const [at, check] of before.entries()) {
          const { severity, waiver, evidence, ...kept } = after[at] as Check;
          const { severity: was, evidence: told, ...same } = check;
          expect(kept).toEqual(same);
          if (waiver === undefined) expect([severity, evidence]).toEqual([was, told]);
          else
            expect([check.outcome === "fail" || check.outcome === "inconclusive", waiver.severity]).toEqual([
              true,
              was,
            ]);
        }
      }),
    );
  });

  test("leave nothing unsaid: each one waives, fails the gate, or is told in a note", () => {
    fc.assert(
      fc.property(checks, waivers, (before, given) => {
        const { checks: after, tables, notes } = applyWaivers(before, given, { today });
        const waived = after.filter(({ waiver }) => waiver !== undefined).length;
        const refused = after.length - before.length;
        expect(waived + refused + notes.length).toBe(given.length);
        expect(tables.flatMap(({ rows }) => rows)).toHaveLength(given.length);
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
        if (refused > 0) expect(verdictOf(after, "pass")).toBe("fail");
      }),
    );
  });

  test("never turn a critical failure into a pass", () => {
    fc.assert(
      fc.property(checks, waivers, (before, given) => {
        const failing = before.some(({ outcome, severity }) => outcome === "fail" && severity === "critical");
        if (failing) expect(verdictOf(applyWaivers(before, given, { today }).checks, "pass")).not.toBe("pass");
      }),
    );
  });
});
