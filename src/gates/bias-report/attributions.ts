import { rowValue } from "../../errors/row-data.ts";
import { UserError } from "../../errors/user-error.ts";
import {
  type Attributions,
  type ExplainedRows,
  type FeatureImportance,
  featureImportance,
  type MovedFeature,
  movedFeatures,
} from "../../fairness/attributions.ts";
import type { Grouping } from "../../fairness/grouping.ts";
import type { InputFile } from "../../gate/report.ts";
import { MissingFile } from "../../places/missing-file.ts";
import { numbersOf, textAt } from "../../table/column-values.ts";
import { openTable } from "../../table/open-table.ts";
import type { Table } from "../../table/table.ts";
import type { Services } from "../gate.ts";
import { listNames } from "../rows/roles.ts";
import { describeFiles, placeInWords } from "../rows/tables.ts";
import { badSetting, listSetting, type Settings } from "../settings.ts";
import { type EvaluatedRows, matchTable } from "./match-attributions.ts";

/** The input `attributions`: places of this model's, shards of one table, and of the champion's. */
export interface AttributionInput {
  readonly own: readonly string[];
  /** Empty for none. */
  readonly champion: readonly string[];
}

/** What is explained: which attributions, of which rows, in which groups. */
export interface ExplainRequest extends EvaluatedRows {
  readonly input: AttributionInput;
  readonly groupings: readonly Grouping[];
  readonly resamples: number;
  readonly seed: number;
  /** An attribute with a group of fewer rows is not explained by group: its mean could be computed back. */
  readonly suppressBelow: number;
}

/** The importance of features on one group of rows. */
export interface ExplainedGroup {
  /** Null for all rows. */
  readonly grouping: Grouping | null;
  readonly name: string;
  readonly features: readonly FeatureImportance[];
}

/** What attributions say of the model, of its groups, and beside its champion's. */
export interface Explanation {
  /** All rows first. */
  readonly groups: readonly ExplainedGroup[];
  /** Null where there are no attributions of a champion. */
  readonly moved: readonly MovedFeature[] | null;
  readonly notes: readonly string[];
  readonly files: readonly InputFile[];
}

const championPrefix = /^champion\s*=\s*/u;
/** A file may name rows by columns that predictions do not have. */
const usualKeys = ["id", "key"];
/** What some explainers write beside the features: what a prediction starts from. */
const baseColumns = ["base_value", "base_values", "expected_value"];

/** A line `champion=PLACE` is of the champion's attributions, every other one a place. Null where none are given. */
export function readAttributionInput(settings: Settings): AttributionInput | null {
  const lines = listSetting(settings, "attributions");
  if (lines.length === 0) return null;
  const champion = lines.filter((line) => championPrefix.test(line)).map((line) => line.replace(championPrefix, ""));
  const own = lines.filter((line) => !championPrefix.test(line));
  const [first] = champion;
  if (own.length === 0 && first !== undefined) {
    throw badSetting(settings, "attributions", `champion=${first}`, "this model's own file before its champion's");
  }
  return { own, champion };
}

/**
 * Reads attributions and says how much each feature moves the predictions, of all rows, of every group, and beside the
 * champion's on the same rows. Rows are matched by the predictions' key where both have it, else by their order where
 * there are as many. Throws a UserError where they do not match, and for values that are no numbers.
 */
export async function explainGroups(request: ExplainRequest, services: Services): Promise<Explanation> {
  const { input, base, groupings } = request;
  const own = await readMatched(input.own, "attributions", request, services);
  const champion = await readChampion(request, services);
  const everyone = matchedRows(own.matched, null);
  const groups: ExplainedGroup[] = [
    {
      grouping: null,
      name: "all rows",
      features: featureImportance(own, { slice: null, rows: everyone }, base, request),
    },
  ];
  const hidden = groupings.filter(({ groups: all }) => all.some(({ rows }) => rows.length < request.suppressBelow));
  for (const grouping of groupings.filter((one) => !hidden.includes(one))) {
    for (const group of grouping.groups) {
      const explained: ExplainedRows = { slice: group.slice, rows: matchedRows(own.matched, group.rows) };
      const features = explained.rows?.length === 0 ? [] : featureImportance(own, explained, base, request);
      groups.push({ grouping, name: group.name, features });
    }
  }
  const names = [...new Set(hidden.map(({ attribute }) => attribute))];
  const ownNotes = [
    ...own.notes,
    ...(names.length === 0
      ? []
      : [
          `attributions: not shown by ${names.join(", ")}, which has a group of fewer than ${request.suppressBelow} rows (suppress-below)`,
        ]),
  ];
  if (champion.kind !== "rows") {
    return { groups, moved: null, notes: [...ownNotes, ...champion.notes], files: own.files };
  }
  const both = matchedRows(own.matched, matchedRows(champion.read.matched, null));
  return {
    groups,
    moved: movedFeatures(own, champion.read, { slice: null, rows: both }, base, request),
    notes: [...ownNotes, ...champion.read.notes],
    files: [...own.files, ...champion.read.files],
  };
}

/** Attributions of the evaluated rows; of a row that has none the values are 0 and `matched` is. */
interface MatchedAttributions extends Attributions {
  /** 1 for a row that has attributions; null where all have. */
  readonly matched: Uint8Array | null;
  readonly notes: readonly string[];
  readonly files: readonly InputFile[];
}

type Champion =
  | { readonly kind: "rows"; readonly read: MatchedAttributions }
  | { readonly kind: "none"; readonly notes: readonly string[] };

async function readChampion(request: ExplainRequest, services: Services): Promise<Champion> {
  if (request.input.champion.length === 0) return { kind: "none", notes: [] };
  try {
    return {
      kind: "rows",
      read: await readMatched(request.input.champion, "champion attributions", request, services),
    };
  } catch (error) {
    if (!(error instanceof MissingFile)) throw error;
    return { kind: "none", notes: [`${error.message}; attributions are not compared`] };
  }
}

async function readMatched(
  lines: readonly string[],
  role: string,
  request: ExplainRequest,
  services: Services,
): Promise<MatchedAttributions> {
  const files = await services.places.files(lines, role);
  const source = await openTable(files);
  const shown = files.map((file) => file.shown).join(", ");
  const keyName = request.key !== null && source.columnNames.includes(request.key.name) ? request.key.name : null;
  const isFeature = (name: string) => name !== keyName && !usualKeys.includes(name) && !baseColumns.includes(name);
  const features = source.columnNames.filter(isFeature);
  if (features.length === 0) {
    throw new UserError(
      `${role}: ${shown} has no column of a feature, one for each with its name; it has ${listNames(source.columnNames)}`,
      { title: "Input attributions" },
    );
  }
  const table = await source.read([...features, ...(keyName === null ? [] : [keyName])]);
  const numbers: Float64Array[] = [];
  for (const feature of features) numbers.push(await numbersOfFeature(feature, table, role));
  const match = await matchTable(table, keyName, shown, role, request);
  const leftOut = source.columnNames.filter((name) => name !== keyName && !isFeature(name));
  const { rightRowOf } = match;
  return {
    features,
    values: rightRowOf === null ? numbers : numbers.map((own) => taken(own, rightRowOf)),
    matched: rightRowOf?.includes(-1) ? Uint8Array.from(rightRowOf, (row) => (row < 0 ? 0 : 1)) : null,
    notes: [
      `${role}: ${features.length === 1 ? "1 feature" : `${features.length} features`} of ${shown}, matched by ${keyName ?? "their order"}`,
      ...match.notes,
      ...(leftOut.length === 0 ? [] : [`${role}: ${leftOut.join(", ")} left out, which names no feature`]),
    ],
    files: await describeFiles({ files, role }, table, services.workspace),
  };
}

function taken(values: Float64Array, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => (row < 0 ? 0 : values[row]));
}

/** Throws a UserError with the place of the first value that is no finite number. */
async function numbersOfFeature(feature: string, table: Table, role: string): Promise<Float64Array> {
  const column = table.columns.get(feature);
  if (column === undefined) throw new Error(`the column ${feature} was not read`);
  const numbers = numbersOf(column);
  const bad =
    numbers === null
      ? Array.from({ length: column.length }).findIndex(
          (_, row) => !Number.isFinite(Number(textAt(column, row) ?? "x")),
        )
      : numbers.findIndex((value) => !Number.isFinite(value));
  if (numbers !== null && bad < 0) return numbers;
  const location = await table.locate(Math.max(0, bad));
  const text = textAt(column, Math.max(0, bad));
  const found = text === null ? "has no value" : `holds "${rowValue(text)}"`;
  throw new UserError(
    `${placeInWords(location)}: the column ${feature} ${found}, and an attribution is a finite number in every row; leave a column out that is no feature`,
    { title: `Input ${role}`, location },
  );
}

/** Those of the rows (null: all) that are matched; null where that is all rows. */
function matchedRows(matched: Uint8Array | null, rows: Uint32Array | null): Uint32Array | null {
  if (matched === null) return rows;
  if (rows !== null) return rows.filter((row) => matched[row] === 1);
  return Uint32Array.from([...matched.keys()].filter((row) => matched[row] === 1));
}
