import { expect, test } from "vitest";
import type { Host } from "../../../src/action/host.ts";
import { presentOutcome } from "../../../src/action/present-outcome.ts";
import type { Check } from "../../../src/gate/check.ts";
import { sampleReports } from "../../support/sample-reports.ts";

async function annotationsOf(checks: readonly Check[]): Promise<(readonly [string | undefined, string])[]> {
  const report = sampleReports["failing"];
  if (report === undefined) throw new Error("there is no failing sample");
  const said: (readonly [string | undefined, string])[] = [];
  const log = { info: () => {}, warning: () => {} };
  const host: Host = {
    env: {},
    workspace: "/",
    temporaryFolder: "/",
    log,
    present: () => {},
    annotate: (_kind, { title, message }) => void said.push([title, message]),
    writeSummary: async () => {},
    setOutput: () => {},
    saveState: () => {},
    maskSecret: () => {},
  };
  await presentOutcome({ ...report, checks }, { code: 1, reportPath: null, host, log });
  return said;
}

const check: Check = {
  id: "expectation:expect_column_values_to_be_between(age)",
  title: "age: values to be between (min_value 18)",
  outcome: "fail",
  severity: "critical",
  observed: "37 unexpected (1.06 % of 3500)",
  expected: "none unexpected",
  message: "37 of 3500 rows are not as expected (1.06 %)",
  slice: null,
  evidence: [],
  location: null,
};

test("an annotation says an expectation's failure once, and of a rule's figure what was observed", async () => {
  const rule: Check = {
    ...check,
    id: "rule:psi<=0.2@age",
    title: "psi <= 0.2 on age",
    observed: 0.4,
    expected: "<= 0.2",
  };
  const rows: Check = { ...check, id: "data", title: "the data can be read", observed: "0 rows", message: "no rows" };
  expect(await annotationsOf([check, { ...rule, message: "0.4 is over 0.2" }, rows])).toEqual([
    ["Expectation failed", "age: values to be between (min_value 18): 37 of 3500 rows are not as expected (1.06 %)"],
    ["Rule failed", "psi <= 0.2 on age: observed 0.400, expected <= 0.2; 0.4 is over 0.2"],
    ["Data cannot be validated", "the data can be read: no rows"],
  ]);
});
