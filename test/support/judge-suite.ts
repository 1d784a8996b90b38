import { expectationKinds } from "../../src/expectations/expectation-kinds.ts";
import type { JsonObject } from "../../src/expectations/json-value.ts";
import type { Suite } from "../../src/expectations/suite.ts";
import { type ExpectationResult, planSuite, type SuiteSettings } from "../../src/expectations/suite-plan.ts";
import { compileJsonSchema } from "../../src/profile/json-schema.ts";
import type { Profile } from "../../src/profile/profile.ts";
import type { ProfileRequest } from "../../src/profile/request.ts";
import { plainServices } from "../../src/profile/table-sums.ts";
import { profileTable, type TestTable } from "./profile-table.ts";

export const plainSettings: SuiteSettings = {
  columnNames: null,
  sql: false,
  seed: 1,
  prefix: "",
  parameters: {},
  now: Date.UTC(2026, 0, 2, 3, 4, 5),
  allowUnsupported: [],
};

/** Every expectation of a suite judged on a table in memory, in as many passes as they ask for. */
export function judgeSuite(
  suite: Suite,
  table: TestTable,
  settings: Partial<SuiteSettings> = {},
  kinds = expectationKinds,
): readonly ExpectationResult[] {
  const services = { ...plainServices, compileSchema: compileJsonSchema };
  const profile = (request: ProfileRequest): Profile => profileTable(table, request, undefined, services);
  const all = { ...plainSettings, columnNames: Object.keys(table), ...settings };
  let plan = planSuite(suite, all, kinds);
  for (let pass = 0; plan.results === null; pass++) {
    if (pass > 8) throw new Error("the suite asks without end");
    plan = plan.read(plan.request === null ? null : profile(plan.request), new Map());
  }
  return plan.results;
}

/** A suite of these expectations, each on line 1. */
export function suiteOf(expectations: readonly { readonly type: string; readonly kwargs: JsonObject }[]): Suite {
  return {
    name: "s",
    path: "s.json",
    parameters: {},
    expectations: expectations.map(({ type, kwargs }) => ({
      type,
      kwargs,
      severity: "critical",
      location: { path: "s.json", line: 1 },
      remarks: {},
    })),
  };
}
