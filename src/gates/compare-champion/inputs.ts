import { UserError } from "../../errors/user-error.ts";
import { type CommandInput, readCommands } from "../commands.ts";
import { type CommonInputs, commonInputNames, type PublishingInputs, readCommonInputs } from "../common-inputs.ts";
import { type RowInputs, readRowInputs, rowInputNames } from "../row-inputs.ts";
import { badSetting, choiceSetting, listSetting, type Settings } from "../settings.ts";

const championRoles = ["label", "prediction", "score", "key"] as const;

/** A part that a column of the champion's file plays. */
export type ChampionRole = (typeof championRoles)[number];

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
  readonly challengers: readonly Challenger[];
  /** The lines of the place where the champion is. */
  readonly champion: readonly string[];
  readonly championCommand: CommandInput | null;
  readonly onMissingChampion: "pass" | "fail";
  /** Columns of the champion's file that have another name than the challenger's. */
  readonly championColumns: ReadonlyMap<ChampionRole, string>;
  /** Columns to show beside the keys of rows that changed. */
  readonly showColumns: readonly string[];
}

export const compareInputNames = [
  ...commonInputNames,
  ...rowInputNames,
  "champion",
  "champion-command",
  "on-missing-champion",
  "champion-columns",
  "show-columns",
] as const;

/** What means the same in an evaluation: the rows, their columns and slices, and the model itself. */
export const inheritedNames: readonly string[] = [
  ...rowInputNames.filter((name) => name !== "metrics"),
  "join",
  "model-artifact",
];

export function readCompareInputs(settings: Settings, publishing: PublishingInputs): CompareInputs {
  const common = readCommonInputs(settings, publishing);
  const champion = listSetting(settings, "champion");
  if (champion.length === 0) {
    throw new UserError("champion: name the place of the champion's predictions", {
      title: "Input champion",
      fix: "champion: git:base:preds.csv",
    });
  }
  const challengers = readChallengers(settings);
  return {
    common,
    rows: readRowInputs(
      settings,
      challengers.flatMap((challenger) => challenger.predictions),
    ),
    challengers,
    champion,
    championCommand: readCommands(settings, "champion-command"),
    onMissingChampion: choiceSetting(settings, "on-missing-champion", ["pass", "fail"], "pass"),
    championColumns: readChampionColumns(settings),
    showColumns: listSetting(settings, "show-columns"),
  };
}

const named = /^(?<name>[\p{L}\p{N}][\p{L}\p{N}_.-]*)\s*=\s*(?<place>.+)$/u;

function readChallengers(settings: Settings): readonly Challenger[] {
  const lines = listSetting(settings, "predictions");
  if (lines.length === 0) {
    throw new UserError("predictions: name the file of the challenger's predictions", {
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

function readChampionColumns(settings: Settings): ReadonlyMap<ChampionRole, string> {
  const columns = new Map<ChampionRole, string>();
  for (const line of listSetting(settings, "champion-columns")) {
    const [written, column, ...rest] = line.split("=").map((part) => part.trim());
    const role = championRoles.find((each) => each === written);
    if (role === undefined || column === undefined || column === "" || rest.length > 0) {
      throw badSetting(
        settings,
        "champion-columns",
        line,
        "one of `label`, `prediction`, `score`, `key`, then `=` and the column, such as `score=old_score`",
      );
    }
    columns.set(role, column);
  }
  return columns;
}
