import { UserError } from "../errors/user-error.ts";
import { hideTexts, withoutRows } from "./hide-texts.ts";
import type { ColumnProfile, FigureValue, NumberFigures, Profile, ValueList } from "./profile.ts";
import { wholeTable } from "./request.ts";
import { readSavedColumn } from "./saved-column.ts";
import { type SavedPart, savedRoot } from "./saved-part.ts";
import { registersText } from "./saved-registers.ts";
import { thinDistribution } from "./thin-distribution.ts";

/** The form that is written. A later version reads this one; this one says of a later one that it cannot. */
const savedVersion = 1;
/** What is kept of a column: about so many points of its distribution, and so many of its values. */
const savedPoints = 256;
const savedValues = 256;

/** How texts of the table stand in a saved profile: as they are, or as hashes under a key that is saved with them. */
export type SavedTexts =
  | { readonly kind: "shown" }
  | { readonly kind: "hashed"; readonly key: string; readonly hash: (text: string) => string };

/** A profile as it was saved. `textKey` is the key of the hashes that stand for texts; null where texts are shown. */
export interface SavedProfile {
  readonly profile: Profile;
  readonly textKey: string | null;
}

/**
 * The profile as JSON of a few kB a column, a line each: figures of whole columns, the distribution at about 256 points
 * (exact at these, its `rankError` for those between), up to 256 values with their counts, and the sketch of the
 * different values, by which saved profiles merge. The same profile gives the same bytes.
 */
export function writeProfile(profile: Profile, texts: SavedTexts): string {
  const plain = texts.kind === "shown" ? withoutRows(profile) : hideTexts(profile, texts.hash);
  const head = {
    modelgateProfile: savedVersion,
    textKey: texts.kind === "shown" ? null : texts.key,
    rows: plain.rows,
    sample: plain.sample,
    layout: plain.layout,
  };
  const columns = plain.columns
    .filter((column) => column.population === wholeTable)
    .map((column) => JSON.stringify(savedColumn(column)));
  const front = JSON.stringify(head).slice(0, -1);
  return `${front},"columns":[${columns.length === 0 ? "" : `\n${columns.join(",\n")}\n`}]}\n`;
}

/**
 * Reads what `writeProfile` wrote; `name` is the file's, for messages.
 *
 * @throws UserError with one sentence: no JSON, no saved profile, of a later version, or the first field that is wrong
 */
export function readProfile(text: string, name: string): SavedProfile {
  const root = savedRoot(text, name);
  const version = root.field("modelgateProfile").wholeNumber();
  if (version > savedVersion)
    throw new UserError(
      `${name} was saved by a later version of Modelgate (form ${version}); this one reads up to form ${savedVersion}.`,
      { title: "Saved profile", location: { path: name } },
    );
  const rows = root.field("rows").wholeNumber();
  const layout = root.field("layout").list((part) => ({
    name: part.field("name").text(),
    type: part.field("type").oneOf(["number", "boolean", "text", "empty"]),
    declared: part.field("declared").orNull((declared) => declared.text()),
  }));
  const textKey = root.field("textKey").orNull((key) => key.text());
  const hashed = textKey !== null;
  const columns = root.field("columns").list((part) => {
    const column = readSavedColumn(part, hashed);
    if (column.rows !== rows) throw part.field("rows").wrong(`${rows}, the rows of the table`);
    if (!layout.some((entry) => entry.name === column.column && entry.type === column.type))
      throw part.field("column").wrong("a column of the layout, of the same type");
    return column;
  });
  const profile: Profile = {
    rows,
    sample: root.field("sample").orNull(readSample),
    layout,
    columns,
    populations: [],
    tallies: [],
    uniqueness: [],
    orders: [],
    selections: [],
    valueCounts: [],
  };
  return { profile, textKey };
}

function readSample(part: SavedPart): Profile["sample"] {
  return {
    reason: part.field("reason").oneOf(["max-rows", "time-budget"]),
    of: part.field("of").orNull((of) => of.wholeNumber()),
    share: part.field("share").orNull((share) => share.number()),
  };
}

function savedColumn(column: ColumnProfile): object {
  const { population: _, distinct, values, ...rest } = column;
  return {
    ...rest,
    least: savedValue(column.least),
    greatest: savedValue(column.greatest),
    numbers: savedFigures(column.numbers),
    instants: savedFigures(column.instants),
    distinct:
      distinct === null
        ? null
        : { ...distinct, sketch: distinct.sketch === null ? null : registersText(distinct.sketch) },
    values: values === null ? null : savedList(values),
  };
}

function savedFigures(figures: NumberFigures | null): object | null {
  if (figures === null) return null;
  const distribution = figures.distribution === null ? null : thinDistribution(figures.distribution, savedPoints);
  return {
    ...figures,
    minimum: savedNumber(figures.minimum),
    maximum: savedNumber(figures.maximum),
    distribution:
      distribution === null
        ? null
        : {
            ...distribution,
            points: Array.from(distribution.points, (point) => savedNumber(point)),
            weights: Array.from(distribution.weights),
            quantiles: distribution.quantiles.map((entry) => ({ ...entry, value: savedNumber(entry.value) })),
          },
  };
}

function savedList(values: ValueList): object {
  const list = values.list.slice(0, savedValues).map(({ value, count }) => [savedValue(value), count]);
  if (values.kind === "all" && list.length === values.list.length) return { kind: "all", list };
  return { kind: "top", countError: values.kind === "all" ? 0 : values.countError, list };
}

/** The column's type, and whether texts are hashed, tell how to read it. */
function savedValue(value: FigureValue | null): number | string | boolean | null {
  if (value === null) return null;
  if (typeof value === "object") return value.hash;
  return typeof value === "number" ? savedNumber(value) : value;
}

/** JSON has no infinity. */
function savedNumber(value: number): number | string;
function savedNumber(value: number | null): number | string | null;
function savedNumber(value: number | null): number | string | null {
  return value === null || Number.isFinite(value) ? value : String(value);
}
