import { describe, expect, test } from "vitest";
import { type DriftRule, isDriftSubject, readDriftRule } from "../../../src/drift/drift-rule.ts";
import { driftMeasures } from "../../../src/drift/measures.ts";
import { parseRules, parseSubject } from "../../../src/rules/parse.ts";

function read(line: string): DriftRule {
  const [rule] = parseRules(line);
  return readDriftRule(rule);
}

describe("a rule of drift", () => {
  test("about each column speaks of every column, as one without a scope does", () => {
    expect(read("psi <= 0.2 on each column")).toMatchObject({ id: "psi", comparator: "<=", bound: 0.2, column: null });
    expect(read("psi <= 0.2").column).toBeNull();
    expect(read("evidently:js <= 0.1 on age")).toMatchObject({ id: "evidently:js", column: "age" });
  });

  test("holds a test by its statistic from above and by its p-value from below", () => {
    expect(read("ks <= 0.1 on age").id).toBe("ks");
    expect(read("ks >= 0.05 on age").id).toBe("ks(p)");
    expect(read("ks(p) >= 5% on age")).toMatchObject({ id: "ks(p)", bound: 0.05 });
    expect(read("fisher >= 0.05 on sex").id).toBe("fisher(p)");
    expect(() => read("ks(p) <= 0.05 on age")).toThrow("hold it from below, as >= 0.05");
    expect(() => read("evidently:ks <= 0.05 on age")).toThrow("hold it from below");
    expect(() => read("psi >= 0.2 on age")).toThrow("psi grows with drift; hold it from above");
    expect(() => read("fisher <= 0.05 on sex")).toThrow("fisher has no statistic to bound");
  });

  test("knows what Evidently itself calls its tests", () => {
    expect(read("evidently:jensenshannon <= 0.1 on age").id).toBe("evidently:js");
    expect(read("evidently:chisquare >= 0.05 on plan").id).toBe("evidently:chi2");
  });

  test("speaks of missingness, of new categories and of the table", () => {
    expect(read("psi(missing) <= 0.1 on age").subject.kind).toBe("missing");
    expect(read("new_categories <= 1% on plan")).toMatchObject({ bound: 0.01, subject: { kind: "new-categories" } });
    expect(read("drifted_columns <= 30%").subject.kind).toBe("drifted-columns");
    expect(() => read("drifted_columns <= 30% on age")).toThrow('takes no "on"');
  });

  test.each([
    ["psi no worse than 10% on age", "drift is held to a bound"],
    ["psi == 0 on age", "drift is held to a bound"],
    ["psi <= 90% of champion on age", "not a share of the champion"],
    ["psi <= 0.2 on age for 3 of 5 looks", '"for" says nothing of it'],
    ["psi <= 0.2 on region=west", "drift within a slice is not computed"],
    ["psi <= 0.2 on age*sex", "one rule for each"],
    ["psi <= 0.2 on each region", 'write "on region"'],
    ["wasserstien <= 1 on age", "did you mean wasserstein"],
    ["evidently:psy <= 1 on age", "did you mean evidently:psi"],
    ["psi(7) <= 1 on age", "psi(7) is no measure of drift"],
  ])("%s is refused with what is wrong", (line, message) => {
    expect(() => read(line)).toThrow(message);
  });

  test("is told from rules of other rooms by its subject", () => {
    const isDrift = (subject: string): boolean => isDriftSubject(parseSubject(subject));
    for (const { id } of driftMeasures) expect(isDrift(id), id).toBe(true);
    for (const id of ["fisher", "psi(missing)", "new_categories", "drifted_columns", "evidently:anything"]) {
      expect(isDrift(id), id).toBe(true);
    }
    for (const id of ["row_count", "freshness(day)", "roc_auc", "other:js"]) expect(isDrift(id), id).toBe(false);
  });
});

test("every measure can be written as a rule and read back", () => {
  for (const { id, says } of driftMeasures) {
    expect(read(`${id} ${says === "p-value" ? ">=" : "<="} 0.1 on each column`).id).toBe(id);
  }
});
