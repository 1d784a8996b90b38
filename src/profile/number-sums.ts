import { hashNumber } from "./hash-number.ts";
import { HyperLogLog } from "./hyper-log-log.ts";
import { MomentSums } from "./moment-sums.ts";
import { NumberCounts } from "./number-counts.ts";
import { NumberHistogram } from "./number-histogram.ts";
import { NumberSample, sampleRankError } from "./number-sample.ts";
import type { Distribution, NumberFigures } from "./profile.ts";
import { candidateLevel, type SampledRows } from "./sampled-rows.ts";

export interface NumberSumsOptions {
  readonly moments: boolean;
  /** Different numbers kept with their counts; 0 for none. */
  readonly valueLimit: number;
  /** Whether different numbers beyond the limit are estimated. */
  readonly distinct: boolean;
  /** Numbers kept as a sample; 0 for none. */
  readonly sampleCapacity: number;
  readonly histograms: readonly (readonly number[])[];
}

/** What `NumberSums` hands to another thread; typed arrays and numbers. */
export interface NumberSumsState {
  readonly tallies: Float64Array;
  readonly blocks: Float64Array;
  /** False while the sample holds every number, so that the different ones need not be counted yet. */
  readonly counted: boolean;
  readonly values: { readonly numbers: Float64Array; readonly counts: Float64Array } | null;
  readonly registers: Uint8Array | null;
  readonly sample: { readonly level: number; readonly numbers: Float64Array; readonly levels: Uint8Array } | null;
  readonly histograms: readonly Float64Array[];
}

/** Numbers are worked on so many at a time, counted from each block's first. */
const stretch = 1024;
const blockFields = 9;

/** Places in `tallies`. */
const at = { count: 0, zeros: 1, negatives: 2, infinite: 3, minimum: 4, maximum: 5 } as const;

/**
 * All that is summed up of a column of numbers. Everything but the moments is the same however the rows were grouped;
 * moments are kept for each block and merged in the order of the blocks at the end.
 */
export class NumberSums {
  readonly #options: NumberSumsOptions;
  readonly #stretch = new Float64Array(stretch);
  #stretchLength = 0;
  #tallies = Float64Array.of(0, 0, 0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
  #block = new MomentSums();
  #blocks: Float64Array[] = [];
  /** While the sample holds every number, what is different is told by it at the end: nothing is counted before. */
  #counted: boolean;
  #values: NumberCounts | null;
  #sketch: HyperLogLog | null = null;
  #sample: NumberSample | null;
  #runs: Runs | null = null;
  readonly #histograms: readonly NumberHistogram[];

  constructor(options: NumberSumsOptions) {
    this.#options = options;
    this.#values = options.valueLimit > 0 ? new NumberCounts(options.valueLimit) : null;
    this.#sketch = options.valueLimit === 0 && options.distinct ? new HyperLogLog() : null;
    this.#sample = options.sampleCapacity > 0 ? new NumberSample(options.sampleCapacity) : null;
    this.#counted = this.#sample === null;
    this.#histograms = options.histograms.map((edges) => new NumberHistogram(edges));
  }

  /** Takes `numbers[row]` of the rows whose kind is `kind`; `all` where that is every row. */
  addBatch(kinds: Uint8Array, kind: number, numbers: Float64Array, sampled: SampledRows, all: boolean): void {
    const { rows } = sampled;
    this.#beginCountingBefore(rows);
    if (this.#counted) this.#countRows(kinds, kind, numbers, rows);
    if (all && rows === stretch && this.#stretchLength === 0) this.#takeStretch(numbers, rows);
    else this.#gather(kinds, kind, numbers, rows);
    const sample = this.#sample;
    if (sample === null) return;
    const { levels, candidates } = sampled;
    if (all && sample.addAll(numbers, levels, rows)) return;
    if (sample.level < candidateLevel) {
      for (let row = 0; row < rows; row++) if (kinds[row] === kind) sample.add(numbers[row], levels[row]);
    } else {
      for (let i = 0; i < sampled.candidateCount; i++) {
        const row = candidates[i];
        if (kinds[row] === kind && levels[row] >= sample.level) sample.add(numbers[row], levels[row]);
      }
    }
  }

  #gather(kinds: Uint8Array, kind: number, numbers: Float64Array, rows: number): void {
    const buffer = this.#stretch;
    let length = this.#stretchLength;
    for (let row = 0; row < rows; row++) {
      if (kinds[row] !== kind) continue;
      buffer[length++] = numbers[row];
      if (length === stretch) {
        this.#takeStretch(buffer, length);
        length = 0;
      }
    }
    this.#stretchLength = length;
  }

  /** The block's rows have all been added. */
  endBlock(block: number): void {
    this.#takeStretch(this.#stretch, this.#stretchLength);
    this.#stretchLength = 0;
    const sums = this.#block;
    if (sums.count === 0) return;
    this.#blocks.push(
      Float64Array.of(
        block,
        sums.count,
        sums.sumHead,
        sums.sumTail,
        sums.mean,
        sums.meanTail,
        sums.second,
        sums.third,
        sums.fourth,
      ),
    );
    this.#block = new MomentSums();
  }

  #takeStretch(numbers: Float64Array, length: number): void {
    let sum = 0;
    let zeros = 0;
    let negatives = 0;
    let minimum = Number.POSITIVE_INFINITY;
    let maximum = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < length; i++) {
      const value = numbers[i];
      sum += value;
      if (value < minimum) minimum = value;
      if (value > maximum) maximum = value;
      if (value <= 0) {
        if (value === 0) zeros++;
        else negatives++;
      }
    }
    const tallies = this.#tallies;
    tallies[at.count] += length;
    tallies[at.zeros] += zeros;
    tallies[at.negatives] += negatives;
    tallies[at.minimum] = Math.min(tallies[at.minimum], minimum);
    tallies[at.maximum] = Math.max(tallies[at.maximum], maximum);
    const largest = Math.max(maximum, -minimum);
    if (largest === Number.POSITIVE_INFINITY) this.#takeInfinite(numbers, length);
    else if (this.#options.moments) {
      // Whole numbers whose sum stays below 2^53 add up exactly as they are.
      if (largest * length <= 2 ** 53) this.#block.addAll(numbers, length, sum, 0);
      else this.#addCompensated(numbers, length);
    }
    for (const histogram of this.#histograms) histogram.addAll(numbers, length);
  }

  #takeInfinite(numbers: Float64Array, length: number): void {
    const finite = numbers.subarray(0, length).filter(Number.isFinite);
    this.#tallies[at.infinite] += length - finite.length;
    if (this.#options.moments) this.#addCompensated(finite, finite.length);
  }

  #addCompensated(numbers: Float64Array, length: number): void {
    let head = 0;
    let tail = 0;
    for (let i = 0; i < length; i++) {
      const value = numbers[i];
      const next = head + value;
      tail += Math.abs(head) >= Math.abs(value) ? head - next + value : value - next + head;
      head = next;
    }
    this.#block.addAll(numbers, length, head, tail);
  }

  /** Where so many more numbers may be too many for the sample, they and those of the sample are counted one by one. */
  #beginCountingBefore(more: number): void {
    const sample = this.#sample;
    if (this.#counted || sample === null || sample.size + more <= sample.capacity) return;
    this.#counted = true;
    const { numbers } = sample.entries();
    for (let i = 0; i < numbers.length; i++) this.#countValue(numbers[i], 1);
  }

  #countRows(kinds: Uint8Array, kind: number, numbers: Float64Array, rows: number): void {
    const values = this.#values;
    const counted = values === null ? 0 : values.addRows(kinds, kind, numbers, rows);
    if (values !== null && counted < rows) this.#giveUpValues(values);
    this.#sketch?.addNumbers(kinds, kind, numbers, counted, rows);
  }

  #countValue(value: number, times: number): void {
    if (this.#values !== null && !this.#values.add(value, times)) this.#giveUpValues(this.#values);
    if (this.#values === null) this.#sketch?.add(hashNumber(value));
  }

  #giveUpValues(values: NumberCounts): void {
    this.#values = null;
    if (!this.#options.distinct) return;
    this.#sketch = new HyperLogLog();
    for (let entry = 0; entry < values.size; entry++) this.#sketch.add(hashNumber(values.number(entry)));
  }

  state(): NumberSumsState {
    const blocks = new Float64Array(this.#blocks.length * blockFields);
    for (const [i, fields] of this.#blocks.entries()) blocks.set(fields, i * blockFields);
    return {
      tallies: this.#tallies.slice(),
      blocks,
      counted: this.#counted,
      values: this.#values?.entries() ?? null,
      registers: this.#sketch?.registers.slice() ?? null,
      sample: this.#sample === null ? null : { level: this.#sample.level, ...this.#sample.entries() },
      histograms: this.#histograms.map((histogram) => histogram.counts.slice()),
    };
  }

  /** Adds what another summed up of other blocks of the same table. */
  absorb(state: NumberSumsState): void {
    for (const place of [at.count, at.zeros, at.negatives, at.infinite]) this.#tallies[place] += state.tallies[place];
    this.#tallies[at.minimum] = Math.min(this.#tallies[at.minimum], state.tallies[at.minimum]);
    this.#tallies[at.maximum] = Math.max(this.#tallies[at.maximum], state.tallies[at.maximum]);
    for (let from = 0; from < state.blocks.length; from += blockFields)
      this.#blocks.push(state.blocks.slice(from, from + blockFields));
    this.#absorbValues(state);
    this.#runs = null;
    if (this.#sample !== null && state.sample !== null) {
      this.#sample.raise(state.sample.level);
      const { numbers, levels } = state.sample;
      for (let i = 0; i < numbers.length; i++) this.#sample.add(numbers[i], levels[i]);
    }
    for (const [i, histogram] of this.#histograms.entries()) histogram.merge(state.histograms[i]);
  }

  #absorbValues(state: NumberSumsState): void {
    const theirs = state.sample?.numbers.length ?? 0;
    this.#beginCountingBefore(state.counted ? Number.POSITIVE_INFINITY : theirs);
    if (!this.#counted) return;
    if (!state.counted) {
      const numbers = state.sample?.numbers ?? new Float64Array(0);
      for (let i = 0; i < numbers.length; i++) this.#countValue(numbers[i], 1);
    } else if (state.values !== null) {
      const { numbers, counts } = state.values;
      for (let i = 0; i < numbers.length; i++) this.#countValue(numbers[i], counts[i]);
    } else {
      if (this.#values !== null) this.#giveUpValues(this.#values);
      if (state.registers !== null) this.#sketch?.merge(new HyperLogLog(state.registers));
    }
  }

  /** The different numbers and their counts ascending; null where there were too many, or none were to be kept. */
  values(): Runs | null {
    if (this.#counted) return this.#values?.ascending() ?? null;
    const { valueLimit } = this.#options;
    if (valueLimit === 0) return null;
    const runs = this.#sampleRuns();
    return runs.numbers.length <= valueLimit ? runs : null;
  }

  /** How many different numbers: exact, or a sketch; null where it was not asked for. */
  distinct(): number | HyperLogLog | null {
    if (this.#counted) return this.#values === null ? this.#sketch : this.#values.size;
    const values = this.values();
    if (values !== null) return values.numbers.length;
    if (!this.#options.distinct) return null;
    const sketch = new HyperLogLog();
    for (const number of this.#sampleRuns().numbers) sketch.add(hashNumber(number));
    return sketch;
  }

  /** The different numbers of the sample with how often each is in it, and its size and level; null without a sample. */
  sampled(): (Runs & { readonly size: number; readonly level: number }) | null {
    const sample = this.#sample;
    return sample === null ? null : { ...this.#sampleRuns(), size: sample.size, level: sample.level };
  }

  /** Sorted once, when first asked for; call only at the end, since it takes the place of the sample. */
  #sampleRuns(): Runs {
    this.#runs ??= runs(this.#sample?.giveAscending() ?? new Float64Array(0));
    return this.#runs;
  }

  figures(): NumberFigures {
    const tallies = this.#tallies;
    const count = tallies[at.count];
    const infinite = tallies[at.infinite];
    return {
      count,
      zeros: tallies[at.zeros],
      negatives: tallies[at.negatives],
      infinite,
      minimum: count === 0 ? null : tallies[at.minimum] + 0,
      maximum: count === 0 ? null : tallies[at.maximum] + 0,
      moments: this.#options.moments ? this.#moments().moments(infinite) : null,
      distribution: this.#distribution(),
      histograms: this.#histograms.map((histogram) => histogram.result()),
    };
  }

  #moments(): MomentSums {
    const total = new MomentSums();
    for (const fields of this.#blocks.toSorted((a, b) => a[0] - b[0])) {
      const sums = new MomentSums();
      [, sums.count, sums.sumHead, sums.sumTail, sums.mean, sums.meanTail, sums.second, sums.third, sums.fourth] =
        fields;
      total.merge(sums);
    }
    return total;
  }

  /** Points and weights are made when they are asked for: many who know the rank error ask for no more. */
  #distribution(): Distribution | null {
    const sample = this.#sample;
    if (sample === null) return null;
    const exact = sample.level === 0 || this.#values !== null;
    let known: Runs | null = null;
    const runsOf = (): Runs => {
      known ??= this.values() ?? this.#sampleRuns();
      return known;
    };
    return {
      get points() {
        return runsOf().numbers;
      },
      get weights() {
        return runsOf().counts;
      },
      rankError: exact ? 0 : sampleRankError(sample.size),
      quantiles: [],
    };
  }
}

/** Different numbers ascending, each with how often it was met. */
export interface Runs {
  readonly numbers: Float64Array;
  readonly counts: Float64Array;
}

/** Equal numbers of an ascending list as one, with their count. */
function runs(ascending: Float64Array): Runs {
  const numbers = new Float64Array(ascending.length);
  const counts = new Float64Array(ascending.length);
  let size = 0;
  let from = 0;
  for (let i = 1; i <= ascending.length; i++) {
    if (i < ascending.length && ascending[i] === ascending[from]) continue;
    numbers[size] = ascending[from] + 0;
    counts[size++] = i - from;
    from = i;
  }
  return { numbers: numbers.subarray(0, size), counts: counts.subarray(0, size) };
}
