import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Outcome, Severity } from "../../../src/gate/check.ts";
import { conclusion, exitCode, type FailOn, type OnInconclusive, verdictOf } from "../../../src/gate/verdict.ts";

const outcomes: readonly Outcome[] = ["pass", "fail", "inconclusive", "error"];
const severities: readonly Severity[] = ["critical", "warning", "info"];
const settings: readonly OnInconclusive[] = ["fail", "warn", "pass"];
const order = ["pass", "warn", "fail"];

describe("the verdict of one check", () => {
  // Columns: on-inconclusive fail, warn, pass.
  it.each([
    ["critical", "pass", ["pass", "pass", "pass"]],
    ["critical", "fail", ["fail", "fail", "fail"]],
    ["critical", "inconclusive", ["fail", "warn", "pass"]],
    ["critical", "error", ["fail", "fail", "fail"]],
    ["warning", "pass", ["pass", "pass", "pass"]],
    ["warning", "fail", ["warn", "warn", "warn"]],
    ["warning", "inconclusive", ["warn", "warn", "pass"]],
    ["warning", "error", ["fail", "fail", "fail"]],
    ["info", "pass", ["pass", "pass", "pass"]],
    ["info", "fail", ["pass", "pass", "pass"]],
    ["info", "inconclusive", ["pass", "pass", "pass"]],
    ["info", "error", ["fail", "fail", "fail"]],
  ] as const)("that is %s and %s", (severity, outcome, expected) => {
    expect(settings.map((setting) => verdictOf([{ severity, outcome }], setting))).toEqual(expected);
  });

  it("that was never asked for is a warning", () => {
    expect(settings.map((setting) => verdictOf([], setting))).toEqual(["warn", "warn", "warn"]);
  });
});

describe("the verdict of several checks", () => {
  const check = fc.record({ outcome: fc.constantFrom(...outcomes), severity: fc.constantFrom(...severities) });
  const checks = fc.array(check, { minLength: 1, maxLength: 6 });
  const setting = fc.constantFrom(...settings);

  it("is the worst of each alone, in any order", () => {
    fc.assert(
      fc.property(checks, setting, (given, onInconclusive) => {
        const worst = Math.max(...given.map((one) => order.indexOf(verdictOf([one], onInconclusive))));
        expect(order.indexOf(verdictOf(given, onInconclusive))).toBe(worst);
        expect(verdictOf([...given].reverse(), onInconclusive)).toBe(order[worst]);
      }),
    );
  });

  it("fails as soon as a critical check fails, whatever else there is", () => {
    fc.assert(
      fc.property(checks, setting, (given, onInconclusive) => {
        expect(verdictOf([...given, { outcome: "fail", severity: "critical" }], onInconclusive)).toBe("fail");
      }),
    );
  });

  it("is no milder under a stricter on-inconclusive", () => {
    fc.assert(
      fc.property(checks, (given) => {
        const [strict, middle, mild] = settings.map((one) => order.indexOf(verdictOf(given, one)));
        expect(strict >= middle && middle >= mild).toBe(true);
      }),
    );
  });
});

describe("the exit code", () => {
  it.each([
    ["pass", [0, 0, 0]],
    ["warn", [0, 1, 0]],
    ["fail", [1, 1, 0]],
  ] as const)("of %s follows fail-on fail, warn, never", (verdict, codes) => {
    const failOns: readonly FailOn[] = ["fail", "warn", "never"];
    expect(failOns.map((failOn) => exitCode(verdict, failOn, [{ id: "rule:x>=1", outcome: "error" }]))).toEqual(codes);
  });

  it("is 1 after bad input whatever fail-on says", () => {
    expect(exitCode("fail", "never", [{ id: "input", outcome: "error" }])).toBe(1);
  });

  it("and the check run's conclusion never disagree", () => {
    expect([conclusion(0), conclusion(1)]).toEqual(["success", "failure"]);
  });
});
