import type { EngineName } from "../../engines/engine-name.ts";
import { engineNames } from "../../engines/providers.ts";
import { UserError } from "../../errors/user-error.ts";
import type { JsonObject } from "../../expectations/json-value.ts";
import type { Format } from "../../table/table.ts";
import { type CommonInputs, commonInputNames, type PublishingInputs, readCommonInputs } from "../common-inputs.ts";
import { type JoinInput, readJoins } from "../join-inputs.ts";
import {
  badSetting,
  booleanSetting,
  choiceSetting,
  choicesSetting,
  lineSetting,
  listSetting,
  numberSetting,
  originOf,
  type Settings,
} from "../settings.ts";
import { readInstant } from "./instant.ts";
import { type JoinAllowance, joinAllowances } from "./joined-tables.ts";
import { readSuiteParameters } from "./suite-parameters.ts";

const formats = ["auto", "csv", "tsv", "jsonl", "json", "parquet", "arrow"] as const satisfies readonly (
  | Format
  | "auto"
)[];

/** What validate-data was asked to do. */
export interface ValidateInputs {
  readonly common: CommonInputs;
  /** Files, globs, folders or a saved profile, one a line; of an engine a table's name or one query. Empty where a checkpoint names it. */
  readonly data: readonly string[];
  readonly format: Format | "auto";
  /** Columns that name a failing row; may be empty. */
  readonly key: readonly string[];
  /** Further tables for the rows; may be none. */
  readonly joins: readonly JoinInput[];
  readonly allow: readonly JoinAllowance[];
  readonly suites: readonly string[];
  /** A Great Expectations project with the checkpoint behind `#`; null for none. */
  readonly checkpoint: string | null;
  readonly suiteParameters: JsonObject;
  /** Types of expectations that are skipped where they cannot be run. */
  readonly allowUnsupported: readonly string[];
  /** Empty for no drift. */
  readonly reference: readonly string[];
  readonly baseline: readonly string[];
  /** Where the profile is written; null for nowhere. */
  readonly profile: string | null;
  /** Where an inferred suite is written; null for nowhere. */
  readonly suggest: string | null;
  readonly engine: EngineName | "embedded";
  readonly connection: string | null;
  readonly dryRun: boolean;
  /** Milliseconds since 1970; null for the time of the run. */
  readonly now: number | null;
  readonly prediction: readonly string[];
  readonly label: string | null;
  /** Milliseconds; null for no bound. */
  readonly timeBudget: number | null;
  readonly maxRows: number | null;
}

export const validateInputNames = [
  ...commonInputNames,
  "data",
  "format",
  "key",
  "allow",
  "suite",
  "checkpoint",
  "suite-parameters",
  "allow-unsupported",
  "reference",
  "profile",
  "engine",
  "connection",
  "dry-run",
  "now",
  "suggest",
  "prediction",
  "label",
  "time-budget",
  "max-rows",
  "baseline",
] as const;

export function readValidateInputs(settings: Settings, publishing: PublishingInputs): ValidateInputs {
  const common = readCommonInputs(settings, publishing);
  const data = listSetting(settings, "data");
  const checkpoint = lineSetting(settings, "checkpoint");
  if (data.length === 0 && checkpoint === null) {
    throw new UserError("data: name the file, folder or glob of the data, or the engine's table", {
      title: "Input data",
      fix: "data: data/*.parquet",
    });
  }
  const engine = choiceSetting(settings, "engine", ["embedded", ...engineNames], "embedded");
  refuseForEngine(settings, engine);
  return {
    common,
    data,
    format: choiceSetting(settings, "format", formats, "auto"),
    key: listOf(settings, "key"),
    joins: readJoins(settings),
    allow: choicesSetting(settings, "allow", joinAllowances),
    suites: listSetting(settings, "suite"),
    checkpoint,
    suiteParameters: readSuiteParameters(settings),
    allowUnsupported: listOf(settings, "allow-unsupported"),
    reference: listSetting(settings, "reference"),
    baseline: listSetting(settings, "baseline"),
    profile: lineSetting(settings, "profile"),
    suggest: lineSetting(settings, "suggest"),
    engine,
    connection: lineSetting(settings, "connection"),
    dryRun: booleanSetting(settings, "dry-run", false),
    now: readInstant(settings, "now"),
    prediction: listOf(settings, "prediction"),
    label: lineSetting(settings, "label"),
    timeBudget: readSpan(settings, "time-budget"),
    maxRows: numberSetting(settings, "max-rows", { min: 1, max: Number.MAX_SAFE_INTEGER, integer: true }),
  };
}

/** What only makes sense of files is refused beside an engine, and the other way round, rather than left without effect. */
function refuseForEngine(settings: Settings, engine: ValidateInputs["engine"]): void {
  const ofFiles = `belongs to files, and engine is \`${engine}\``;
  const sentences: Readonly<Record<string, string>> =
    engine === "embedded"
      ? { connection: "belongs to an engine, and engine is `embedded`" }
      : {
          format: ofFiles,
          "max-rows": `${ofFiles}; bound the query itself`,
          join: `${ofFiles}; name a query that joins as the input data`,
        };
  const given = Object.keys(sentences).find((name) => settings.given.has(name));
  if (given === undefined) return;
  throw new UserError(`${originOf(settings, given)}: it ${sentences[given]}`, { title: `Input ${given}` });
}

/** Several names, one a line or separated by commas. */
function listOf(settings: Settings, name: string): readonly string[] {
  return listSetting(settings, name)
    .flatMap((line) => line.split(","))
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

function readSpan(settings: Settings, name: string): number | null {
  const text = lineSetting(settings, name);
  if (text === null) return null;
  const parts = /^(\d{1,6})\s*(s|m|h)$/.exec(text);
  const unit = { s: 1_000, m: 60_000, h: 3_600_000 }[parts?.[2] ?? ""] ?? 0;
  const span = Number(parts?.[1] ?? 0) * unit;
  if (!(span > 0 && span <= 24 * 3_600_000)) {
    throw badSetting(settings, name, text, "a time from `1s` to `24h`, such as `90s`, `30m` or `2h`");
  }
  return span;
}
