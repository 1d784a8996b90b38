import type { Location } from "../errors/user-error.ts";
import type { Severity } from "../gate/check.ts";
import type { JsonObject } from "./json-value.ts";

/** One expectation of a suite as it was written, parameters not yet filled in. */
export interface SuiteExpectation {
  /** `expect_column_values_to_be_between`, in both formats of Great Expectations. */
  readonly type: string;
  readonly kwargs: JsonObject;
  readonly severity: Severity;
  /** The line of its type in the suite's file. */
  readonly location: Location;
  /** What the suite says of it beside type and arguments (`id`, `meta`, `notes`, …), kept for the result document. */
  readonly remarks: JsonObject;
}

export interface Suite {
  readonly name: string;
  /** How messages name the file. */
  readonly path: string;
  readonly expectations: readonly SuiteExpectation[];
  /** Values that the suite itself gives to its parameters; those of the run win over them. */
  readonly parameters: JsonObject;
}
