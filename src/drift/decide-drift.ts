import type { Outcome } from "../gate/check.ts";
import { holds } from "../rules/decide.ts";
import { printDecimal } from "../rules/decimal.ts";
import { benjaminiHochberg } from "../stats/corrections.ts";
import { normalQuantile } from "../stats/distributions.ts";
import type { DriftRule } from "./drift-rule.ts";
import { bareFinding, type DriftFinding, type DriftKind, type RowsNeeded } from "./finding.ts";
import type { Measurement } from "./measure.ts";
import type { Noise, Sizes } from "./noise.ts";

/** One rule's measurement of one column, before it is decided. */
export interface MeasuredColumn {
  readonly column: string;
  readonly role: DriftFinding["role"];
  readonly kind: DriftKind;
  /** As it is about this column alone. */
  readonly rule: DriftRule;
  readonly implied: boolean;
  readonly measurement: Measurement;
  /** Rows with a value in the two tables. */
  readonly sizes: Sizes;
  /** What the measurement is undefined by: data that could be different, or a question that makes no sense of it. */
  readonly whenUndefined: "inconclusive" | "error";
}

/** More rows than this are not worth naming. */
const mostNamedRows = 1e9;

/**
 * Decides measured columns. All columns of one metric at one level are one family, corrected by Benjamini and Hochberg.
 *
 * A distance **fails** where it is over its bound and over the noise: its corrected p is at most 1 − confidence. It is
 * **inconclusive** where it is over its bound but not over the noise, or where the noise of these sizes itself reaches
 * over the bound. Else it passes. A p-value fails where both it and its corrected value are below the bound, and is
 * inconclusive where only it is. A finding that no rule asked for passes where it is within the noise.
 */
export function decideDrift(columns: readonly MeasuredColumn[], confidence: number): DriftFinding[] {
  const families = new Map<string, Map<string, number>>();
  for (const { column, rule, measurement } of columns) {
    const tail = tailOf(measurement);
    if (tail === null) continue;
    const name = familyOf(rule, confidence);
    const family = families.get(name) ?? new Map<string, number>();
    families.set(name, family.set(column, tail));
  }
  const corrected = new Map([...families].map(([name, family]) => [name, correct(family)]));
  return columns.map((entry) => {
    const family = corrected.get(familyOf(entry.rule, confidence));
    const adjustedP = family?.adjusted.get(entry.column);
    if (family === undefined || adjustedP === undefined) return decide(entry, null);
    const level = 1 - levelOf(entry.rule, confidence);
    const rejected = [...family.adjusted.values()].filter((p) => holds(p, "<=", level)).length;
    // Where the procedure stopped: one column alone is held to the level divided by their number.
    const critical = (level * Math.max(1, rejected)) / family.adjusted.size;
    return decide(entry, { adjustedP, level, critical, columns: family.adjusted.size });
  });
}

function familyOf(rule: DriftRule, confidence: number): string {
  return `${rule.id} ${levelOf(rule, confidence)}`;
}

function levelOf({ rule }: DriftRule, confidence: number): number {
  return rule.confidence ?? confidence;
}

function correct(family: ReadonlyMap<string, number>): { readonly adjusted: ReadonlyMap<string, number> } {
  const adjusted = benjaminiHochberg([...family.values()]);
  return { adjusted: new Map([...family.keys()].map((column, i) => [column, adjusted[i]])) };
}

interface Corrected {
  readonly adjustedP: number;
  /** 1 − confidence. */
  readonly level: number;
  /** The uncorrected p that the correction lets through. */
  readonly critical: number;
  readonly columns: number;
}

function tailOf(measurement: Measurement): number | null {
  switch (measurement.kind) {
    case "distance":
      return Math.min(1, Math.max(0, measurement.p));
    case "p-value":
      return Math.min(1, Math.max(0, measurement.tail));
    case "undefined":
      return null;
  }
}

function decide(entry: MeasuredColumn, corrected: Corrected | null): DriftFinding {
  const { measurement } = entry;
  if (measurement.kind === "undefined" || corrected === null) {
    return finding(entry, {
      outcome: entry.whenUndefined,
      drifted: null,
      verdict: "undefined",
      message: `${entry.rule.id} is undefined: ${measurement.kind === "undefined" ? measurement.reason : "no p-value"}`,
    });
  }
  return measurement.kind === "distance"
    ? decideDistance(entry, measurement, corrected)
    : decideP(entry, measurement, corrected);
}

function decideDistance(
  entry: MeasuredColumn,
  { value, p, noise, notes }: Extract<Measurement, { kind: "distance" }>,
  { adjustedP, level, critical }: Corrected,
): DriftFinding {
  const { comparator, bound } = entry.rule;
  const met = holds(value, comparator, bound);
  const overNoise = holds(adjustedP, "<=", level);
  const floor = noise.floor(critical);
  // Inverting a tail is approximate in its last digits, and what is shown must not gainsay what was decided.
  const shownFloor = overNoise ? Math.min(floor, value) : Math.max(floor, met ? floor : value);
  const figures = { value, noise: shownFloor, p, adjustedP, notes };
  const over = `${shown(value)} is over ${shown(bound)}`;
  if (!met && overNoise) {
    const message = `${over}, and over the ${shown(shownFloor)} that samples of these sizes reach without drift`;
    return finding(entry, { ...figures, outcome: "fail", drifted: true, verdict: "drifted", message });
  }
  if (!met) {
    const message = `${over}, but samples of these sizes reach ${shown(shownFloor)} without drift`;
    if (entry.implied)
      return finding(entry, { ...figures, outcome: "pass", drifted: false, verdict: "no drift", message });
    return undecided(entry, figures, message, rowsForNoise(entry.sizes, noise, shownFloor, bound));
  }
  if (!holds(floor, comparator, bound) && !entry.implied) {
    const message = `${shown(value)} is within ${shown(bound)}, but samples of these sizes reach ${shown(shownFloor)} without drift`;
    return undecided(entry, figures, message, rowsForNoise(entry.sizes, noise, floor, bound));
  }
  return finding(entry, { ...figures, outcome: "pass", drifted: false, verdict: "no drift", message: null });
}

function decideP(
  entry: MeasuredColumn,
  { p, notes }: Extract<Measurement, { kind: "p-value" }>,
  { adjustedP, columns }: Corrected,
): DriftFinding {
  const { comparator, bound } = entry.rule;
  const figures = { value: p, noise: null, p, adjustedP, notes };
  if (holds(p, comparator, bound)) {
    return finding(entry, { ...figures, outcome: "pass", drifted: false, verdict: "no drift", message: null });
  }
  if (!holds(adjustedP, comparator, bound)) {
    const message = `p ${shown(p)} is below ${shown(bound)}${columns > 1 ? `, and so it is corrected over ${columns} columns: ${shown(adjustedP)}` : ""}`;
    return finding(entry, { ...figures, outcome: "fail", drifted: true, verdict: "drifted", message });
  }
  const message = `p ${shown(p)} is below ${shown(bound)}, but not once corrected over ${columns} columns: ${shown(adjustedP)}`;
  return undecided(entry, figures, message, rowsForP(entry.sizes, p, bound / columns));
}

type Figures = Pick<DriftFinding, "value" | "noise" | "p" | "adjustedP" | "notes">;

function undecided(
  entry: MeasuredColumn,
  figures: Figures,
  message: string,
  rowsNeeded: RowsNeeded | null,
): DriftFinding {
  return finding(entry, {
    ...figures,
    outcome: "inconclusive",
    drifted: null,
    verdict: "undecided",
    message: rowsNeeded === null ? `${message}; more rows would not settle it` : message,
    rowsNeeded,
  });
}

function finding(
  entry: MeasuredColumn,
  decided: { readonly outcome: Outcome } & Pick<DriftFinding, "drifted" | "verdict" | "message"> &
    Partial<DriftFinding>,
): DriftFinding {
  return {
    ...bareFinding(entry.rule),
    column: entry.column,
    role: entry.role,
    kind: entry.kind,
    sizes: entry.sizes,
    implied: entry.implied,
    ...decided,
  };
}

/**
 * The rows at which the noise falls to `target`, the bound, so that either side of it can be told: it shrinks with 1/n + 1/m, or with its root. More rows of the current
 * table alone where these can be enough, else so many of each. Two significant digits, rounded up.
 */
function rowsForNoise({ n, m }: Sizes, noise: Noise, floor: number, target: number): RowsNeeded | null {
  if (!(target > 0 && floor > 0)) return null;
  const ratio = target / floor;
  return rowsForShrink({ n, m }, noise.shrinks === "root" ? ratio * ratio : ratio);
}

/** The rows at which a difference like this one has this p: its z grows with the root of the rows. */
function rowsForP(sizes: Sizes, p: number, target: number): RowsNeeded | null {
  const [z, wanted] = [normalQuantile(p / 2), normalQuantile(target / 2)];
  return z < 0 ? rowsForShrink(sizes, (z / wanted) ** 2) : null;
}

function rowsForShrink({ n, m }: Sizes, shrink: number): RowsNeeded | null {
  const wanted = (1 / n + 1 / m) * Math.min(1, shrink);
  const left = wanted - 1 / n;
  // A current table of a hundred times the reference is no advice.
  const alone = left > 0 ? 1 / left : Number.POSITIVE_INFINITY;
  const rows = alone <= 100 * n ? alone : 2 / wanted;
  if (!(rows <= mostNamedRows)) return null;
  return { of: alone <= 100 * n ? "current" : "each", rows: roundUp(Math.max(rows, m + 1)) };
}

function roundUp(rows: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
  return Math.ceil(rows / unit) * unit;
}

/** Three significant digits. */
function shown(value: number): string {
  return printDecimal(Number(value.toPrecision(3)));
}
