import { UserError } from "../errors/user-error.ts";
import { type CommandInput, readCommands } from "./commands.ts";
import { type JoinInput, readJoins, unquote } from "./join-inputs.ts";
import {
  badSetting,
  choiceSetting,
  choicesSetting,
  lineSetting,
  listSetting,
  numberSetting,
  oneOf,
  originOf,
  type Settings,
} from "./settings.ts";

const tasks = ["auto", "binary", "multiclass", "regression", "columns"] as const;
const tasksComingLater = ["multilabel", "ranking", "text"] as const;

/** Where the score stands: one column, one column a class by pattern or by list; null to look for it. */
export type ScoreInput =
  | { readonly kind: "column"; readonly name: string }
  | { readonly kind: "pattern"; readonly prefix: string; readonly suffix: string }
  | { readonly kind: "list"; readonly columns: readonly { readonly className: string; readonly column: string }[] }
  | null;

/** Inputs of every gate that reads rows of predictions. A null column is looked for by its usual names. */
export interface RowInputs {
  readonly predictions: readonly string[];
  readonly joins: readonly JoinInput[];
  readonly label: string | null;
  readonly prediction: string | null;
  readonly score: ScoreInput;
  readonly positive: string | null;
  readonly threshold: number | null;
  readonly weight: string | null;
  readonly key: string | null;
  readonly cluster: string | null;
  readonly task: (typeof tasks)[number];
  readonly metrics: readonly string[];
  readonly slices: readonly string[];
  readonly minSliceSize: number;
  readonly allow: readonly ("duplicate-keys" | "missing-keys" | "label-mismatch" | "column-mismatch")[];
  readonly proportionInterval: "wilson" | "clopper-pearson";
  readonly resamples: number;
  readonly zeroDivision: number;
  /** What is run before anything is read; null for nothing. */
  readonly command: CommandInput | null;
}

/** Names of these inputs, as action.yml and the configuration file write them. */
export const rowInputNames = [
  "predictions",
  "label",
  "prediction",
  "score",
  "positive",
  "threshold",
  "weight",
  "key",
  "cluster",
  "task",
  "metrics",
  "slices",
  "min-slice-size",
  "allow",
  "proportion-interval",
  "resamples",
  "zero-division",
  "command",
  "command-timeout",
] as const;

/**
 * @param predictions the lines of predictions, where a gate reads them itself (several challengers)
 */
export function readRowInputs(
  settings: Settings,
  predictions: readonly string[] = readPredictions(settings),
): RowInputs {
  return {
    predictions,
    joins: readJoins(settings),
    label: lineSetting(settings, "label"),
    prediction: lineSetting(settings, "prediction"),
    score: readScore(settings),
    positive: lineSetting(settings, "positive"),
    threshold: numberSetting(settings, "threshold", { min: -Number.MAX_VALUE, max: Number.MAX_VALUE, integer: false }),
    weight: lineSetting(settings, "weight"),
    key: lineSetting(settings, "key"),
    cluster: lineSetting(settings, "cluster"),
    task: readTask(settings),
    metrics: listSetting(settings, "metrics").filter((line) => !line.startsWith("#")),
    slices: listSetting(settings, "slices").filter((line) => !line.startsWith("#")),
    minSliceSize: numberSetting(settings, "min-slice-size", { min: 1, max: 1e9, integer: true }) ?? 30,
    allow: choicesSetting(settings, "allow", ["duplicate-keys", "missing-keys", "label-mismatch", "column-mismatch"]),
    proportionInterval: choiceSetting(settings, "proportion-interval", ["wilson", "clopper-pearson"], "wilson"),
    resamples: numberSetting(settings, "resamples", { min: 100, max: 100_000, integer: true }) ?? 2000,
    zeroDivision: numberSetting(settings, "zero-division", { min: 0, max: 1, integer: false }) ?? 0,
    command: readCommands(settings, "command"),
  };
}

function readPredictions(settings: Settings): readonly string[] {
  const lines = listSetting(settings, "predictions");
  const named = lines.find((line) => /^[\p{L}\p{N}_.-]+=/u.test(line));
  if (named !== undefined) {
    throw new UserError(
      `${originOf(settings, "predictions")}: found "${named}", but several challengers (name=place) belong to compare-champion; here each line is a path, and several are shards of one table`,
      { title: "Input predictions" },
    );
  }
  return lines;
}

function readTask(settings: Settings): RowInputs["task"] {
  const given = lineSetting(settings, "task");
  const later = tasksComingLater.find((task) => task === given);
  if (later !== undefined) {
    throw badSetting(settings, "task", later, `${oneOf(tasks)}; ${later} comes with a later version`);
  }
  return choiceSetting(settings, "task", tasks, "auto");
}

function readScore(settings: Settings): ScoreInput {
  const lines = listSetting(settings, "score");
  return lines.length === 0 ? null : parseScore(lines.join(","), settings, "score");
}

/** Where a score stands, as the input `name` says it: a column, a pattern with one star, or a list `class=column`. */
export function parseScore(text: string, settings: Settings, name: string): NonNullable<ScoreInput> {
  if (text.includes("=")) {
    const columns = text
      .split(",")
      .map((entry) => entry.trim())
      .filter((entry) => entry !== "")
      .map((entry) => {
        const [className, column, ...rest] = entry.split("=").map((part) => unquote(part.trim()));
        if (className === undefined || className === "" || column === undefined || column === "" || rest.length > 0) {
          throw badSetting(settings, name, entry, "a list of `class=column`, such as `ant=p1, bee=p2`");
        }
        return { className, column };
      });
    const twice = columns.find(
      (entry, index) => columns.findIndex((other) => other.className === entry.className) !== index,
    );
    if (twice !== undefined)
      throw badSetting(settings, name, text, `each class once, but ${twice.className} stands twice`);
    return { kind: "list", columns };
  }
  const star = text.indexOf("*");
  if (star < 0) return { kind: "column", name: unquote(text) };
  if (text.indexOf("*", star + 1) >= 0)
    throw badSetting(settings, name, text, "a pattern with one star, such as `p_*`");
  return { kind: "pattern", prefix: text.slice(0, star), suffix: text.slice(star + 1) };
}
