import type { BoundInterval, MetricSpec } from "../metrics/metric.ts";
import { type CellSource, only, type TermSource, viewLength } from "../metrics/source.ts";
import { type JointCells, marginalCells } from "./joint-cells.ts";
import type { PairedCounts } from "./newcombe.ts";
import type { Pair } from "./pair.ts";

type Counts = Extract<BoundInterval, { readonly kind: "proportion" }>["counts"];
type Trial = readonly [successes: number, trials: number];

/** Each model's table may have this many cells; beyond, trying each cell by itself costs more than a bootstrap. */
const mostCells = 10_000;

/**
 * The pairs behind a metric that is a proportion of the same rows for both models: accuracy, recall, specificity and
 * their complements, top_k, a rate of a column. Found by asking the metric for the counts of each row by itself.
 *
 * Null where the metric is no such proportion: its denominator depends on the model (precision), its counts do not add
 * up over rows (some micro averages), or it needs the order of rows.
 */
export function pairedCounts(
  metric: MetricSpec,
  pair: Pair,
  rows: Uint32Array | null,
  joint: (source: CellSource<unknown>) => JointCells | null,
): PairedCounts | null {
  const { interval, source } = metric.statistic;
  if (interval.kind !== "proportion") return null;
  if (source.kind === "terms") return countTerms(source, interval.counts, pair, rows);
  if (source.kind === "rows") return null;
  const cells = joint(source);
  return cells === null || cells.size > mostCells ? null : countCells(source, interval.counts, pair, cells);
}

function countCells(source: CellSource<unknown>, counts: Counts, pair: Pair, joint: JointCells): PairedCounts | null {
  const { size } = joint;
  const trialOf = (of: "challenger" | "champion", weights: Float64Array): Trial | null =>
    counts(only(source, source.summary(weights, pair[of])));
  const single = (of: "challenger" | "champion"): ((cell: number) => Trial | null) => {
    const known = new Map<number, Trial | null>();
    return (cell) => {
      const found = known.get(cell);
      if (found !== undefined) return found;
      const one = new Float64Array(size);
      one[cell] = 1;
      const trial = trialOf(of, one);
      known.set(cell, trial);
      return trial;
    };
  };
  const ofChallenger = single("challenger");
  const ofChampion = single("champion");
  const tally = new Tally();
  for (let i = 0; i < joint.counts.length; i++) {
    const a = ofChallenger(joint.challenger[i]);
    const b = ofChampion(joint.champion[i]);
    if (a === null || b === null || !tally.add(a, b, joint.counts[i])) return null;
  }
  const whole = (of: "challenger" | "champion"): Trial | null =>
    trialOf(of, marginalCells(joint[of], joint.counts, size));
  return tally.agrees(whole("challenger"), whole("champion")) ? tally.counts() : null;
}

function countTerms(
  source: TermSource<unknown>,
  counts: Counts,
  pair: Pair,
  rows: Uint32Array | null,
): PairedCounts | null {
  const reader = (of: "challenger" | "champion"): ((row: number) => Trial | null) => {
    const { shift, write } = source.terms(pair[of], rows);
    const terms = new Float64Array(source.width);
    return (row) => {
      write(row, terms);
      return counts(only(source, source.summary(terms, shift)));
    };
  };
  const ofChallenger = reader("challenger");
  const ofChampion = reader("champion");
  const tally = new Tally();
  const length = viewLength(pair.challenger, rows);
  for (let i = 0; i < length; i++) {
    const row = rows === null ? i : rows[i];
    const a = ofChallenger(row);
    const b = ofChampion(row);
    if (a === null || b === null || !tally.add(a, b, 1)) return null;
  }
  return tally.counts();
}

class Tally {
  private both = 0;
  private challengerOnly = 0;
  private championOnly = 0;
  private neither = 0;

  /** False where the rows are no single trial of both models. */
  add([a, ofA]: Trial, [b, ofB]: Trial, times: number): boolean {
    if (ofA !== ofB) return false;
    if (ofA === 0) return true;
    if (ofA !== 1 || (a !== 0 && a !== 1) || (b !== 0 && b !== 1)) return false;
    if (a === 1 && b === 1) this.both += times;
    else if (a === 1) this.challengerOnly += times;
    else if (b === 1) this.championOnly += times;
    else this.neither += times;
    return true;
  }

  /** Whether the rows add up to what the metric says of the whole. */
  agrees(challenger: Trial | null, champion: Trial | null): boolean {
    const { both, challengerOnly, championOnly, neither } = this;
    const trials = both + challengerOnly + championOnly + neither;
    return (
      challenger?.[0] === both + challengerOnly &&
      challenger[1] === trials &&
      champion?.[0] === both + championOnly &&
      champion[1] === trials
    );
  }

  counts(): PairedCounts {
    const { both, challengerOnly, championOnly, neither } = this;
    return { both, challengerOnly, championOnly, neither };
  }
}
