import type { ColumnProfile } from "../profile/profile.ts";
import { createRandom } from "../stats/random.ts";
import { type ColumnPair, type ColumnSide, pairColumn } from "./column-pair.ts";
import type { DriftRule } from "./drift-rule.ts";
import type { Measurement, MeasureSettings } from "./measure.ts";
import { NoiseMemo } from "./noise-memo.ts";
import { columnSide, type HashText, hardlyRepeats, holdsHashes } from "./profile-columns.ts";
import { measureMissing, measureNewCategories } from "./special-measures.ts";

export interface ColumnDriftSettings {
  readonly seed: number;
  /** Random relabellings where the noise of a distance has no formula. */
  readonly draws: number;
  readonly hash: HashText;
}

/** What a rule measures of one column, or that the column is no longer what it was. */
export type ColumnDrift =
  | { readonly kind: "measured"; readonly measurement: Exclude<Measurement, { kind: "undefined" }> }
  /** It could have been measured in other data. */
  | { readonly kind: "undefined"; readonly reason: string }
  /** The rule can never speak of such a column: `ks` of text. */
  | { readonly kind: "inapplicable"; readonly reason: string }
  /** Numbers became text, or the other way round: there is nothing to measure, and it has drifted. */
  | { readonly kind: "changed"; readonly was: string; readonly is: string };

/** A column's two profiles, laid over each other once and measured by many rules. */
export interface ComparedColumn {
  readonly reference: ColumnProfile;
  readonly current: ColumnProfile;
  readonly pair: ColumnPair;
}

export function compareColumn(reference: ColumnProfile, current: ColumnProfile, hash: HashText): ComparedColumn {
  const hashed = holdsHashes(reference) || holdsHashes(current);
  const sides = [reference, current].map((column) => columnSide(column, hashed ? hash : null));
  const unreadable = hashed && hash === null && holdsHashes(reference) !== holdsHashes(current);
  const unsaying = hardlyRepeats(reference) && hardlyRepeats(current);
  const pair: ColumnPair = unreadable
    ? { kind: "empty", reason: "one profile holds hashes of its texts, and their key is not known" }
    : unsaying && reference.values?.kind !== "all"
      ? { kind: "empty", reason: "its values hardly repeat, so no share of them says anything" }
      : pairColumn(sides[0], sides[1]);
  return { reference, current, pair };
}

/**
 * Measures one column by one rule. Random draws are those of the seed, the column and the measure, whatever else is
 * measured; `memo` lets columns of one comparison share the noises that do not depend on their values.
 */
export function driftOfColumn(
  { reference, current, pair }: ComparedColumn,
  { subject, id }: DriftRule,
  { seed, draws }: ColumnDriftSettings,
  memo = new NoiseMemo(createRandom(seed)),
): ColumnDrift {
  const settings: MeasureSettings = { random: createRandom(seed).split(current.column).split(id), draws, memo };
  switch (subject.kind) {
    case "missing":
      return measured(measureMissing(tableSide(reference), tableSide(current), settings));
    case "new-categories":
      if (pair.kind === "categories") return measured(measureNewCategories(pair));
      return pair.kind === "empty"
        ? { kind: "undefined", reason: pair.reason }
        : { kind: "inapplicable", reason: "it does not hold categories" };
    case "drifted-columns":
      return { kind: "inapplicable", reason: "it speaks of the whole table" };
    case "values":
      switch (pair.kind) {
        case "changed":
          return { kind: "changed", was: contentOf(reference), is: contentOf(current) };
        case "empty":
          return { kind: "undefined", reason: pair.reason };
        default:
          return subject.measure.on === "both" || subject.measure.on === pair.kind
            ? measured(withNotes(subject.measure.measure(pair, settings), sketchNotes(reference, current)))
            : { kind: "inapplicable", reason: `${id} is for ${pair.kind === "numbers" ? "text" : "numbers"}` };
      }
  }
}

/** What a reader must know of a figure that rests on sketches: other tools' names give their number only up to it. */
function sketchNotes(reference: ColumnProfile, current: ColumnProfile): string[] {
  const errors = [reference, current].map(
    ({ numbers, instants }) => (numbers ?? instants)?.distribution?.rankError ?? 0,
  );
  const error = Math.max(...errors);
  if (error === 0) return [];
  return [`from a sketch of its numbers, whose shares are known to within ${Number((100 * error).toPrecision(2))} %`];
}

function withNotes(measurement: Measurement, notes: readonly string[]): Measurement {
  return measurement.kind === "undefined" ? measurement : { ...measurement, notes: [...measurement.notes, ...notes] };
}

/** Missingness is counted over all rows, whatever was kept of the values. */
function tableSide({ rows, missing }: ColumnProfile): ColumnSide {
  return { rows, missing, values: { kind: "none" } };
}

function measured(measurement: Measurement): ColumnDrift {
  return measurement.kind === "undefined" ? measurement : { kind: "measured", measurement };
}

/** What a column holds, as a sentence says it. */
function contentOf({ type, instants }: ColumnProfile): string {
  switch (type) {
    case "number":
      return "numbers";
    case "boolean":
      return "true and false";
    case "text":
      return instants === null ? "text" : "dates or times";
    case "empty":
      return "nothing";
  }
}
