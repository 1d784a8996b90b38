import { UserError } from "../../errors/user-error.ts";
import { type ChampionColumns, readChampionColumns } from "../champion-columns-input.ts";
import { type CommandInput, readCommands } from "../commands.ts";
import { type CommonInputs, commonInputNames, type PublishingInputs, readCommonInputs } from "../common-inputs.ts";
import { type RowInputs, readRowInputs, rowInputNames } from "../row-inputs.ts";
import { refuseRowInputs } from "../rows/row-inputs-refused.ts";
import { badSetting, choiceSetting, lineSetting, listSetting, originOf, type Settings } from "../settings.ts";

/** One model that asks to become the champion. */
export interface Challenger {
  /** Null where there is only one, which needs no name. */
  readonly name: string | null;
  readonly predictions: readonly string[];
}

/** What compare-champion was asked to do. */
export interface CompareInputs {
  readonly common: CommonInputs;
  readonly rows: RowInputs;
  /** Empty where numbers are compared. */
  readonly challengers: readonly Challenger[];
  /** The file of the challenger's numbers; null where rows are compared. */
  readonly metricsFile: string | null;
  /** The lines of the place where the champion is. */
  readonly champion: readonly string[];
  readonly championCommand: CommandInput | null;
  readonly onMissingChampion: "pass" | "fail";
  readonly championColumns: ChampionColumns;
  /** Columns to show beside the keys of rows that changed. */
  readonly showColumns: readonly string[];
  /** The column that names each row's fold of a cross-validation; null where the rows are one sample. */
  readonly folds: string | null;
  /** What the p-values come from; `default` is the method that made the interval. */
  readonly differenceTest: "default" | "permutation";
  /** Places of earlier reports of this gate, to count how often the holdout has already decided. */
  readonly earlierReports: readonly string[];
}

export const compareInputNames = [
  ...commonInputNames,
  ...rowInputNames,
  "champion",
  "champion-command",
  "on-missing-champion",
  "champion-columns",
  "show-columns",
  "metrics-file",
  "folds",
  "difference-test",
  "earlier-reports",
] as const;

/** What speaks of the champion's rows, and so means nothing between numbers. */
const ofChampionRows = [
  "champion-command",
  "champion-columns",
  "show-columns",
  "folds",
  "difference-test",
  "earlier-reports",
] as const;

/** What means the same in an evaluation: the rows, their columns and slices, and the model itself. */
const inheritedNames: readonly string[] = [...rowInputNames.filter((name) => name !== "metrics"), "join"];

/** A comparison of numbers takes nothing that speaks of rows from the evaluation. */
export function inheritedBy(own: ReadonlySet<string>): readonly string[] {
  return own.has("metrics-file") ? ["model-artifact"] : [...inheritedNames, "model-artifact"];
}

export function readCompareInputs(settings: Settings, publishing: PublishingInputs): CompareInputs {
  const common = readCommonInputs(settings, publishing);
  const champion = listSetting(settings, "champion");
  if (champion.length === 0) {
    throw new UserError("champion: name the place of the champion's predictions", {
      title: "Input champion",
      fix: "champion: git:base:preds.csv",
    });
  }
  const metricsFile = lineSetting(settings, "metrics-file");
  if (metricsFile !== null) {
    if (settings.given.has("predictions")) {
      throw new UserError(
        `${originOf(settings, "predictions")}: metrics-file is given too, and a comparison is of rows or of numbers; leave one of the two out`,
        { title: "Input predictions" },
      );
    }
    refuseRowInputs(settings, ofChampionRows);
  }
  const challengers = metricsFile === null ? readChallengers(settings) : [];
  const folds = lineSetting(settings, "folds");
  const differenceTest = choiceSetting(settings, "difference-test", ["default", "permutation"], "default");
  if (folds !== null && differenceTest === "permutation") {
    throw badSetting(settings, "difference-test", "permutation", "`default` with folds, whose test is the corrected t");
  }
  return {
    common,
    rows: readRowInputs(
      settings,
      challengers.flatMap((challenger) => challenger.predictions),
    ),
    challengers,
    metricsFile,
    champion,
    championCommand: readCommands(settings, "champion-command"),
    onMissingChampion: choiceSetting(settings, "on-missing-champion", ["pass", "fail"], "pass"),
    championColumns: readChampionColumns(settings),
    showColumns: listSetting(settings, "show-columns"),
    folds,
    differenceTest,
    earlierReports: listSetting(settings, "earlier-reports"),
  };
}

const named = /^(?<name>[\p{L}\p{N}][\p{L}\p{N}_.-]*)\s*=\s*(?<place>.+)$/u;

function readChallengers(settings: Settings): readonly Challenger[] {
  const lines = listSetting(settings, "predictions");
  if (lines.length === 0) {
    throw new UserError("predictions: name the file of the challenger's predictions, or metrics-file for numbers", {
      title: "Input predictions",
      fix: "predictions: preds.csv",
    });
  }
  const parts = lines.map((line) => named.exec(line)?.groups);
  if (parts.every((part) => part === undefined)) return [{ name: null, predictions: lines }];
  const plain = lines.find((_, index) => parts[index] === undefined);
  if (plain !== undefined) {
    throw badSetting(
      settings,
      "predictions",
      plain,
      "either paths, which are shards of one table, or name=place on every line, one challenger each",
    );
  }
  const challengers = new Map<string, string[]>();
  for (const part of parts) {
    const name = part?.["name"] ?? "";
    challengers.set(name, [...(challengers.get(name) ?? []), part?.["place"] ?? ""]);
  }
  return [...challengers].map(([name, predictions]) => ({ name, predictions }));
}
