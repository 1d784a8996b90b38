import { UserError } from "../errors/user-error.ts";
import { parseRules } from "../rules/parse.ts";
import type { Rule } from "../rules/rule.ts";
import {
  badSetting,
  booleanSetting,
  choiceSetting,
  levelSetting,
  lineSetting,
  numberSetting,
  type Settings,
} from "./settings.ts";

/** How the outcome is published and who may see what: read first, so that even bad input is reported as asked. */
export interface PublishingInputs {
  readonly model: string;
  readonly showValues: boolean;
  readonly keyDisplay: "hash" | "show" | "none";
  readonly suppressBelow: number;
  readonly onInconclusive: "fail" | "warn" | "pass";
  readonly failOn: "fail" | "warn" | "never";
  /** Null for the default in the runner's temporary folder. */
  readonly report: string | null;
  readonly comment: "auto" | "true" | "false";
  readonly checkRun: "auto" | "true" | "false";
  readonly artifact: string | null;
  readonly checkName: string;
}

/** What every gate computes with. */
export interface CommonInputs {
  readonly publishing: PublishingInputs;
  readonly rules: readonly Rule[];
  /** The configuration file that the rules' lines count in; null where they are a workflow's input. */
  readonly rulesPath: string | null;
  readonly modelArtifact: string | null;
  /** Level of every interval, as a share of 1. */
  readonly confidence: number;
  readonly seed: number;
}

/** Names of the inputs that every gate has, as action.yml and the configuration file write them. */
export const commonInputNames = [
  "config",
  "model",
  "rules",
  "join",
  "model-artifact",
  "show-values",
  "key-display",
  "suppress-below",
  "confidence",
  "seed",
  "on-inconclusive",
  "fail-on",
  "report",
  "comment",
  "check-run",
  "artifact",
  "check-name",
  "token",
  "working-directory",
] as const;

const toggles = ["auto", "true", "false"] as const;

const publishingReaders = {
  showValues: (settings: Settings) => booleanSetting(settings, "show-values", false),
  keyDisplay: (settings: Settings) => choiceSetting(settings, "key-display", ["hash", "show", "none"], "hash"),
  suppressBelow: (settings: Settings) =>
    numberSetting(settings, "suppress-below", { min: 0, max: 1e9, integer: true }) ?? 0,
  onInconclusive: (settings: Settings) => choiceSetting(settings, "on-inconclusive", ["fail", "warn", "pass"], "warn"),
  failOn: (settings: Settings) => choiceSetting(settings, "fail-on", ["fail", "warn", "never"], "fail"),
  report: (settings: Settings) => lineSetting(settings, "report"),
  comment: (settings: Settings) => choiceSetting(settings, "comment", toggles, "auto"),
  checkRun: (settings: Settings) => choiceSetting(settings, "check-run", toggles, "auto"),
  artifact: (settings: Settings) => lineSetting(settings, "artifact"),
};

/** What stands for a publishing input that was given but cannot be read: the choice that shows least and blocks most. */
const cautious: Omit<PublishingInputs, "model" | "checkName"> = {
  showValues: false,
  keyDisplay: "none",
  suppressBelow: 0,
  onInconclusive: "fail",
  failOn: "fail",
  report: null,
  comment: "auto",
  checkRun: "auto",
  artifact: null,
};

/**
 * Reads how to publish. Every input that cannot be read is an error, and a cautious value stands in its place, so
 * that the error itself can still be published.
 */
export function readPublishing(
  settings: Settings,
  gate: string,
  configuredModel: string | null,
): { publishing: PublishingInputs; errors: UserError[] } {
  const errors: UserError[] = [];
  function attempt<Result>(read: () => Result, otherwise: Result): Result {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      errors.push(error);
      return otherwise;
    }
  }
  const model = attempt(() => readModelName(settings), null) ?? configuredModel ?? "model";
  const publishing: PublishingInputs = {
    model,
    showValues: attempt(() => publishingReaders.showValues(settings), cautious.showValues),
    keyDisplay: attempt(() => publishingReaders.keyDisplay(settings), cautious.keyDisplay),
    suppressBelow: attempt(() => publishingReaders.suppressBelow(settings), cautious.suppressBelow),
    onInconclusive: attempt(() => publishingReaders.onInconclusive(settings), cautious.onInconclusive),
    failOn: attempt(() => publishingReaders.failOn(settings), cautious.failOn),
    report: attempt(() => publishingReaders.report(settings), cautious.report),
    comment: attempt(() => publishingReaders.comment(settings), cautious.comment),
    checkRun: attempt(() => publishingReaders.checkRun(settings), cautious.checkRun),
    artifact: attempt(() => publishingReaders.artifact(settings), cautious.artifact),
    checkName: attempt(() => lineSetting(settings, "check-name"), null) ?? `Modelgate / ${model} / ${gate}`,
  };
  return { publishing, errors };
}

/** The model's name as given; it names a comment, a folder and a check run, so it is short and prints. */
export function readModelName(settings: Settings): string | null {
  const name = lineSetting(settings, "model");
  if (name === null) return null;
  if (name.length > 100 || !/^[\p{L}\p{N}][\p{L}\p{N} ._@+-]*$/u.test(name)) {
    const allowed = "a name of 1 to 100 letters, digits, spaces and . _ @ + - that starts with a letter or digit";
    throw badSetting(settings, "model", name.slice(0, 120), allowed);
  }
  return name;
}

export function readCommonInputs(settings: Settings, publishing: PublishingInputs): CommonInputs {
  return {
    publishing,
    rules: readRules(settings),
    rulesPath: settings.given.get("rules")?.path ?? null,
    modelArtifact: lineSetting(settings, "model-artifact"),
    confidence: levelSetting(settings, "confidence", 0.95),
    seed: numberSetting(settings, "seed", { min: 0, max: Number.MAX_SAFE_INTEGER, integer: true }) ?? 1,
  };
}

function readRules(settings: Settings): readonly Rule[] {
  const setting = settings.given.get("rules");
  if (setting === undefined) return [];
  const { path } = setting;
  if (path === null) return parseRules(setting.lines.map((line) => line.text).join("\n"), { input: "rules" });
  return setting.lines.flatMap((line) => parseRules(line.text, { path, firstLine: line.line ?? 1 }));
}
