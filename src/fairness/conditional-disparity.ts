import type { BinaryExamples } from "../metrics/examples.ts";
import { correctedInterval, type IntervalAt, once } from "../metrics/resampling.ts";
import { accelerationsOfCounts } from "../stats/acceleration.ts";
import { countReplicates } from "../stats/bootstrap-counts.ts";
import { tailProbability } from "../stats/invert.ts";
import { createRandom } from "../stats/random.ts";
import type { FurtherDisparity } from "./further-disparity.ts";
import type { Grouping } from "./grouping.ts";

/** Of one stratum how many rows of each group were denied and selected: group × 2 + selected. */
type Cells = Float64Array;

/**
 * Conditional demographic disparity of every group: its share of all who were denied less its share of all who were
 * selected, inside each stratum of the control columns, averaged over strata by their rows. Above 0 the group is
 * denied more than it is selected; 0 is equal, and groups of a stratum add up to 0. The first row is the group with the
 * highest one. Strata in which nobody was denied, or nobody selected, say nothing and are left out. Intervals resample
 * the rows of each stratum by their counts (BCa), where rows weigh the same and stand for themselves.
 *
 * Source: S. Wachter, B. Mittelstadt and C. Russell, "Why fairness cannot be automated", Computer Law & Security Review
 * 41, 2021.
 *
 * @param groupings one attribute in all strata; empty for one stratum that is all rows
 */
export function conditionalDisparity(
  groupings: readonly Grouping[],
  favourable: BinaryExamples,
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
): FurtherDisparity[] {
  const [first] = groupings;
  if (favourable.decision === null || first === undefined || first.stratum === null) return [];
  const conditions = new Set(Object.keys(first.stratum));
  const nameOf = (slice: Readonly<Record<string, string>>) =>
    Object.entries(slice)
      .flatMap(([column, value]) => (conditions.has(column) ? [] : [value]))
      .join("*");
  const names = [...new Set(groupings.flatMap(({ groups }) => groups.map(({ slice }) => nameOf(slice))))];
  const strata = groupings.map(({ groups }): Cells => {
    const cells = new Float64Array(names.length * 2);
    for (const { slice, rows } of groups) addRows(cells, names.indexOf(nameOf(slice)), favourable, rows);
    return cells;
  });
  const values = new Float64Array(names.length);
  disparityOf(strata, values);
  const independent = favourable.weight === null && favourable.cluster === null;
  const intervals = once(() =>
    independent ? intervalsOf(strata, values, resamples, createRandom(seed).split("cdd").split(first.attribute)) : [],
  );
  const metric = "conditional_demographic_disparity";
  const each = names.map((name, at): FurtherDisparity => {
    const value = values[at];
    const intervalAt: IntervalAt = (level) => intervals()[at]?.(level) ?? null;
    const facts = { attribute: first.attribute, stratum: null, metric, underEquality: null, worst: name };
    if (!Number.isFinite(value)) {
      const reason = "in no stratum was somebody denied and somebody selected";
      return { ...facts, value: { value: null, reason }, intervalAt: () => null, p: null, reference: "the others" };
    }
    return { ...facts, value: { value }, intervalAt, p: pOf(intervalAt, resamples), reference: "the others" };
  });
  const [worst] = each.toSorted((one, other) => (other.value.value ?? -2) - (one.value.value ?? -2));
  return worst === undefined ? [] : [{ ...worst, p: null, intervalAt: () => null, reference: "" }, ...each];
}

function addRows(cells: Cells, group: number, { decision, weight }: BinaryExamples, rows: Uint32Array): void {
  if (decision === null) throw new Error("a disparity without decisions");
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    cells[group * 2 + decision[row]] += weight === null ? 1 : weight[row];
  }
}

/** Writes NaN where no stratum says anything. */
function disparityOf(strata: readonly Cells[], out: Float64Array): void {
  out.fill(0);
  let all = 0;
  for (const cells of strata) {
    let [denied, selected] = [0, 0];
    for (let at = 0; at < cells.length; at += 2) {
      denied += cells[at];
      selected += cells[at + 1];
    }
    if (denied === 0 || selected === 0) continue;
    const rows = denied + selected;
    all += rows;
    for (let g = 0; g < out.length; g++) out[g] += rows * (cells[g * 2] / denied - cells[g * 2 + 1] / selected);
  }
  for (let g = 0; g < out.length; g++) out[g] /= all;
}

function intervalsOf(
  strata: readonly Cells[],
  values: Float64Array,
  resamples: number,
  random: ReturnType<typeof createRandom>,
): (IntervalAt | null)[] {
  const width = strata[0]?.length ?? 0;
  const counts = Float64Array.from(strata.flatMap((cells) => [...cells]));
  const table = { counts, strata: Uint32Array.from(counts, (_, at) => Math.floor(at / width)) };
  const evaluate = (cells: Float64Array, out: Float64Array): void =>
    disparityOf(
      strata.map((_, at) => cells.subarray(at * width, (at + 1) * width)),
      out,
    );
  const replicates = countReplicates(table, resamples, random, values.length, evaluate);
  const accelerations = accelerationsOfCounts(table, values.length, evaluate);
  return replicates.map((own, at) =>
    correctedInterval(own, values[at], accelerations[at], (method) => `stratified-bootstrap-${method}`),
  );
}

/** The level at which the interval leaves equality out. */
function pOf(intervalAt: IntervalAt, resamples: number): number | null {
  if (intervalAt(0.95) === null) return null;
  const tails = (["above", "below"] as const).map((side) => tailProbability(intervalAt, 0, side, 1 / (resamples + 1)));
  return Math.min(1, 2 * Math.min(...tails));
}
