import { UserError } from "../../errors/user-error.ts";
import { parseReference, type ReferenceInput } from "../../fairness/reference-group.ts";
import { parseSliceSpec, type SliceSpec } from "../../metrics/slice-spec.ts";
import { type ChampionColumns, readChampionColumns } from "../champion-columns-input.ts";
import { type CommonInputs, commonInputNames, type PublishingInputs, readCommonInputs } from "../common-inputs.ts";
import { type RowInputs, readRowInputs, rowInputNames } from "../row-inputs.ts";
import { badSetting, choiceSetting, lineSetting, listSetting, numberSetting, type Settings } from "../settings.ts";
import { readWaiverInput, type WaiverInput } from "../waivers.ts";
import { type AttributionInput, readAttributionInput } from "./attributions.ts";
import { type RankingInput, readRankingInput, withoutRanking } from "./ranking-input.ts";

/** What bias-report was asked to do. */
export interface BiasInputs {
  readonly common: CommonInputs;
  readonly rows: RowInputs;
  /** Null where rows are no candidates in lists. */
  readonly ranking: RankingInput | null;
  /** At least one. */
  readonly sensitive: readonly SliceSpec[];
  /** All control columns together; null for none. */
  readonly control: SliceSpec | null;
  /** The outcome that is good for a person; null where it was not said. */
  readonly favourable: string | null;
  readonly references: readonly ReferenceInput[];
  readonly minGroupSize: number;
  /** As a share of 1; 0 where none was given. */
  readonly minGroupShare: number;
  readonly onUndefined: "fail" | "warn" | "ignore";
  /** The lines of the place where the champion's predictions are; empty for none. */
  readonly champion: readonly string[];
  readonly onMissingChampion: "pass" | "fail";
  readonly championColumns: ChampionColumns;
  /** Null where none are given. */
  readonly attributions: AttributionInput | null;
  readonly waivers: WaiverInput;
}

export const biasInputNames = [
  ...commonInputNames,
  ...rowInputNames,
  "query",
  "sensitive",
  "control",
  "favourable",
  "reference-group",
  "min-group-size",
  "min-group-share",
  "on-undefined",
  "champion",
  "on-missing-champion",
  "champion-columns",
  "attributions",
  "waivers",
] as const;

/** What means the same in an evaluation: the rows and their columns, and the model itself. */
export const inheritedNames: readonly string[] = [
  ...rowInputNames.filter((name) => !["metrics", "slices", "min-slice-size"].includes(name)),
  "join",
  "model-artifact",
];

export function readBiasInputs(settings: Settings, publishing: PublishingInputs): BiasInputs {
  const common = readCommonInputs(settings, publishing);
  const ranking = readRankingInput(settings);
  const rows = readRowInputs(ranking === null ? settings : withoutRanking(settings));
  if (rows.predictions.length === 0) {
    throw new UserError("predictions: name the file of predictions", {
      title: "Input predictions",
      fix: "predictions: preds.csv",
    });
  }
  return {
    common,
    rows,
    ranking,
    sensitive: readSensitive(settings),
    control: readControl(settings),
    favourable: lineSetting(settings, "favourable"),
    references: readReferences(settings),
    minGroupSize: numberSetting(settings, "min-group-size", { min: 1, max: 1e9, integer: true }) ?? 30,
    minGroupShare: readShare(settings),
    onUndefined: choiceSetting(settings, "on-undefined", ["fail", "warn", "ignore"], "warn"),
    champion: listSetting(settings, "champion"),
    onMissingChampion: choiceSetting(settings, "on-missing-champion", ["pass", "fail"], "pass"),
    championColumns: readChampionColumns(settings),
    attributions: readAttributionInput(settings),
    waivers: readWaiverInput(settings),
  };
}

function readSensitive(settings: Settings): SliceSpec[] {
  const lines = listSetting(settings, "sensitive").filter((line) => !line.startsWith("#"));
  if (lines.length === 0) {
    throw new UserError(
      "sensitive: name the columns that say who a person is, one a line, such as sex, or sex*race for both together",
      { title: "Input sensitive", fix: "sensitive: sex" },
    );
  }
  return lines.map((line) => specOf("sensitive", line));
}

function readControl(settings: Settings): SliceSpec | null {
  const columns = listSetting(settings, "control")
    .filter((line) => !line.startsWith("#"))
    .flatMap((line) => specOf("control", line).columns);
  const twice = columns.find(({ name }, index) => columns.findIndex((other) => other.name === name) !== index);
  if (twice !== undefined) throw badSetting(settings, "control", twice.name, "each column once");
  return columns.length === 0 ? null : { columns };
}

/** The grammar of slices; a message names the input that was read. */
function specOf(input: string, line: string): SliceSpec {
  try {
    return parseSliceSpec(line);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(
      error.message.replace(/^slices:/, `${input}:`).replace("a slice is a column", "it is a column"),
      {
        title: `Input ${input}`,
      },
    );
  }
}

function readReferences(settings: Settings): ReferenceInput[] {
  const lines = listSetting(settings, "reference-group");
  return (lines.length === 0 ? ["largest"] : lines).map(parseReference);
}

/** `2%` or `0.02`. */
function readShare(settings: Settings): number {
  const text = lineSetting(settings, "min-group-share");
  if (text === null) return 0;
  const digits = text.endsWith("%") ? text.slice(0, -1).trim() : text;
  const share = /^\d*\.?\d+$/.test(digits) ? Number(digits) / (text.endsWith("%") ? 100 : 1) : Number.NaN;
  if (share >= 0 && share < 0.5) return share;
  throw badSetting(settings, "min-group-share", text, "a share below a half, such as `2%` or `0.02`");
}
