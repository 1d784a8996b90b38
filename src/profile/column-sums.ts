import { type FieldBatch, fieldKind } from "./batch.ts";
import { hashNumber } from "./hash-number.ts";
import { HyperLogLog, hyperLogLogError } from "./hyper-log-log.ts";
import { KindSums } from "./kind-sums.ts";
import { sampleRankError } from "./number-sample.ts";
import { NumberSums, type NumberSumsState, type Runs } from "./number-sums.ts";
import type { PlanLimits } from "./plan.ts";
import type { ColumnLayout, ColumnProfile, DistinctCount, FigureValue, ValueCount, ValueList } from "./profile.ts";
import type { ColumnMeasures } from "./request.ts";
import type { SampledRows } from "./sampled-rows.ts";
import type { TextCounts } from "./text-counts.ts";
import { TextSums, type TextSumsState } from "./text-sums.ts";
import type { TextVector } from "./text-vector.ts";
import { byFrequency } from "./value-order.ts";

export interface ColumnSumsState {
  readonly kinds: Float64Array;
  readonly numbers: NumberSumsState | null;
  readonly texts: TextSumsState | null;
}

/** All that is summed up of one column in one population, as the column's assumed type demands. */
export class ColumnSums {
  readonly kinds = new KindSums();
  readonly #measures: ColumnMeasures;
  readonly #numbers: NumberSums | null;
  readonly #texts: TextSums | null;

  constructor(layout: ColumnLayout, measures: ColumnMeasures, limits: PlanLimits) {
    this.#measures = measures;
    const wants = new Set(measures.figures);
    const distinct = wants.has("distinct");
    const valueLimit = Math.max(measures.values, distinct || measures.top > 0 ? limits.distinct : 0);
    const ofNumbers = {
      moments: wants.has("moments"),
      sampleCapacity: wants.has("quantiles") || measures.top > 0 ? limits.numberSample : 0,
      histograms: measures.histograms,
    };
    this.#numbers = layout.type === "number" ? new NumberSums({ ...ofNumbers, valueLimit, distinct }) : null;
    this.#texts =
      layout.type === "text"
        ? new TextSums({
            valueLimit,
            valueByteLimit: Math.max(limits.distinctBytes, measures.values * 64),
            distinct,
            sampleCapacity: measures.top > 0 ? limits.textSample : 0,
            sampleByteLimit: limits.textSampleBytes,
            lengths: wants.has("lengths"),
            instants: wants.has("instants")
              ? {
                  ...ofNumbers,
                  sampleCapacity: wants.has("quantiles") ? limits.numberSample : 0,
                  valueLimit: 0,
                  distinct: false,
                }
              : null,
          })
        : null;
  }

  /** `texts` makes the column's texts as they were written, where they are needed. */
  addBatch(fields: FieldBatch, sampled: SampledRows, texts: () => TextVector): void {
    this.kinds.addBatch(fields.kinds, fields.numbers, sampled.rows);
    const { lastNumbers, lastMissing } = this.kinds;
    this.#numbers?.addBatch(fields.kinds, fieldKind.number, fields.numbers, sampled, lastNumbers === sampled.rows);
    this.#texts?.addBatch(texts(), sampled, sampled.rows - lastMissing);
  }

  endBlock(block: number): void {
    this.#numbers?.endBlock(block);
    this.#texts?.endBlock(block);
  }

  state(): ColumnSumsState {
    return {
      kinds: this.kinds.counts.slice(),
      numbers: this.#numbers?.state() ?? null,
      texts: this.#texts?.state() ?? null,
    };
  }

  absorb(state: ColumnSumsState): void {
    this.kinds.merge(state.kinds);
    if (state.numbers !== null) this.#numbers?.absorb(state.numbers);
    if (state.texts !== null) this.#texts?.absorb(state.texts);
  }

  /** Call once, at the end. */
  finish(layout: ColumnLayout, population: string): ColumnProfile {
    const base = {
      column: layout.name,
      population,
      type: layout.type,
      rows: this.kinds.rows,
      missing: this.kinds.missing,
    };
    const numbers = this.#numbers;
    if (numbers !== null) {
      const figures = numbers.figures();
      // Not every reader of a profile asks for these, and to look through many numbers is not free.
      const distinct = onceAsked(() => this.#distinct(numbers.distinct(), () => this.#numberHashes()));
      const values = onceAsked(() => this.#numberValues(numbers, figures.count));
      return {
        ...base,
        kinds: this.kinds.result(null),
        least: figures.minimum,
        greatest: figures.maximum,
        numbers: this.#measures.figures.includes("quantiles") ? figures : { ...figures, distribution: null },
        instants: null,
        lengths: null,
        get distinct() {
          return distinct();
        },
        get values() {
          return values();
        },
      };
    }
    if (this.#texts !== null) {
      const { least, greatest, lengths } = this.#texts.finish();
      const instants = this.#texts.count === 0 ? null : this.#texts.instants();
      return {
        ...base,
        kinds: this.kinds.result(instants),
        least,
        greatest,
        numbers: null,
        instants: instants?.sums.figures() ?? null,
        lengths,
        distinct: this.#distinct(this.#texts.distinct(), () => this.#textHashes()),
        values: this.#textValues(this.#texts),
      };
    }
    return { ...base, ...this.#booleans() };
  }

  #booleans(): Omit<ColumnProfile, "column" | "population" | "type" | "rows" | "missing"> {
    const { counts } = this.kinds;
    const list: ValueCount[] = [
      { value: false, count: counts[fieldKind.false] },
      { value: true, count: counts[fieldKind.true] },
    ].filter((entry) => entry.count > 0);
    return {
      kinds: this.kinds.result(null),
      least: list[0]?.value ?? null,
      greatest: list.at(-1)?.value ?? null,
      numbers: null,
      instants: null,
      lengths: null,
      distinct: this.#distinct(list.length, () => list.map((entry) => hashNumber(Number(entry.value)))),
      values: this.#exactList(list),
    };
  }

  #distinct(found: number | HyperLogLog | null, hashes: () => Iterable<number>): DistinctCount | null {
    if (!this.#measures.figures.includes("distinct") || found === null) return null;
    if (typeof found !== "number")
      return { count: Math.round(found.estimate()), error: hyperLogLogError, sketch: [...found.registers] };
    const sketch = new HyperLogLog();
    for (const hash of hashes()) sketch.add(hash);
    return { count: found, error: 0, sketch: [...sketch.registers] };
  }

  #numberHashes(): number[] {
    return Array.from(this.#numbers?.values()?.numbers ?? [], hashNumber);
  }

  #textHashes(): number[] {
    const values = this.#texts?.values() ?? null;
    return values === null ? [] : Array.from({ length: values.size }, (_, entry) => values.hash(entry));
  }

  #numberValues(numbers: NumberSums, count: number): ValueList | null {
    const values = numbers.values();
    if (values !== null)
      return this.#exactList(Array.from(values.numbers, (value, i) => ({ value, count: values.counts[i] })));
    const sample = this.#measures.top === 0 ? null : numbers.sampled();
    if (sample === null) return null;
    const list = mostFrequent(sample, Math.min(this.#measures.top, mostListedNumbers));
    return this.#sampledList(list, sample.size, sample.level, count);
  }

  #textValues(texts: TextSums): ValueList | null {
    const values = texts.values();
    if (values !== null) return this.#exactList(listed(values));
    const sample = texts.sample();
    if (sample === null || this.#measures.top === 0) return null;
    return this.#sampledList(listed(sample.texts), sample.size, sample.level, texts.count);
  }

  /** All values, or where they are more than was asked for the most frequent. */
  #exactList(all: readonly ValueCount[]): ValueList | null {
    const { values, top } = this.#measures;
    if (values === 0 && top === 0) return null;
    const list = all.toSorted(byFrequency);
    if (list.length <= values) return { kind: "all", list };
    return top === 0 ? null : { kind: "top", list: list.slice(0, top), countError: 0 };
  }

  #sampledList(sampled: readonly ValueCount[], size: number, level: number, count: number): ValueList {
    const scale = size === 0 ? 0 : count / size;
    const list = sampled
      .toSorted(byFrequency)
      .slice(0, this.#measures.top)
      .map((entry) => ({ value: entry.value, count: Math.round(entry.count * scale) }));
    // Twice the error of a distribution function: a count is the difference of two of its values.
    const countError = level === 0 ? 0 : Math.ceil(2 * sampleRankError(size) * count);
    return { kind: "top", list, countError };
  }
}

/** Computes when it is first asked, and knows it from then on. */
function onceAsked<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

function listed(texts: TextCounts): { value: FigureValue; count: number }[] {
  return Array.from({ length: texts.size }, (_, entry) => ({ value: texts.text(entry), count: texts.count(entry) }));
}

/** Where numbers are a sample, hardly any comes often; more of them than these are not worth ordering. */
const mostListedNumbers = 1000;

/** The heaviest of ascending numbers; of equal ones the smaller first. Most weigh 1, so all are not sorted. */
function mostFrequent({ numbers, counts }: Runs, size: number): ValueCount[] {
  const chosen: ValueCount[] = [];
  let least = 0;
  for (let i = 0; i < numbers.length; i++) {
    const count = counts[i];
    if (count <= least && chosen.length === size) continue;
    let at = chosen.length;
    while (at > 0 && chosen[at - 1].count < count) at--;
    chosen.splice(at, 0, { value: numbers[i], count });
    if (chosen.length > size) chosen.pop();
    least = chosen[chosen.length - 1].count;
  }
  return chosen;
}
