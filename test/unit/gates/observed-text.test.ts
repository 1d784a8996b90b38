import { describe, expect, test } from "vitest";
import { observedText } from "../../../src/gates/validate-data/expectation-checks.ts";
import { judgeSuite, suiteOf } from "../../support/judge-suite.ts";

describe("what was observed of an expectation", () => {
  function observed(type: string, kwargs: Record<string, string | number | null | readonly number[]>): unknown {
    const suite = suiteOf([{ type, kwargs: { column: "x", ...kwargs } }]);
    const verdict = judgeSuite(suite, { x: [1, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] })[0]?.verdict;
    if (verdict?.kind !== "judged" || verdict.outcome.kind === "raised") throw new Error("not judged");
    return observedText(verdict.outcome);
  }

  test("is an infinite number by its name, which JSON does not have", () => {
    expect(observed("expect_column_max_to_be_between", { max_value: 5 })).toBe("Infinity");
    expect(observed("expect_column_min_to_be_between", { max_value: 5 })).toBe("-Infinity");
  });

  test("is a finite number as a number", () => {
    expect(observed("expect_column_unique_value_count_to_be_between", { min_value: 1 })).toBe(3);
  });
});
