import type { Direction } from "../gate/value.ts";
import type { Delong } from "../stats/delong.ts";
import { type ArgumentTypes, type ArgumentValues, canonicalId } from "./arguments.ts";
import type { Computed } from "./computed.ts";
import type { Task } from "./examples.ts";
import type { Read, Source } from "./source.ts";

/** What a value may depend on beside the data: the number that stands in for 0/0 in averages. */
export interface ValueSettings {
  readonly zeroDivision: number;
}

/** A column role that a metric reads. */
export type Need = "label" | "prediction" | "score" | "probability" | "column";

/**
 * How a metric's interval is made where rows weigh the same and are not clustered; else it is a bootstrap.
 * `proportion`: Wilson or Clopper-Pearson on counts. `delong`: the variance of an AUC by DeLong, DeLong and
 * Clarke-Pearson (1988). `bootstrap`: BCa where the summary is counts or sums, percentile where it is the rows.
 */
export type IntervalRule<S, V> =
  | { readonly kind: "none"; readonly why: string }
  | { readonly kind: "bootstrap" }
  /** Null where these arguments make it no proportion, such as a macro average. */
  | {
      readonly kind: "proportion";
      readonly counts: (summary: S, args: V) => readonly [successes: number, trials: number] | null;
    }
  | { readonly kind: "delong"; readonly area: (summary: S, args: V) => RankedArea | null };

/** An area under the curve that DeLong's method applies to; the figure is `scale * auc + offset`. */
export interface RankedArea {
  readonly curve: Delong;
  readonly scale: number;
  readonly offset: number;
}

/** One metric with its arguments set, ready to be computed on any weighted set of rows. */
export interface Statistic {
  readonly source: Source<unknown>;
  compute(read: Read, settings: ValueSettings): Computed;
  readonly interval: BoundInterval;
}

export type BoundInterval =
  | { readonly kind: "none" }
  | { readonly kind: "bootstrap" }
  | {
      readonly kind: "proportion";
      readonly counts: (read: Read) => readonly [successes: number, trials: number] | null;
    }
  | { readonly kind: "delong"; readonly area: (read: Read) => RankedArea | null };

/** A metric as a rule or an input asked for it. `id` is canonical. */
export interface MetricSpec {
  readonly id: string;
  readonly name: string;
  readonly direction: Direction;
  readonly statistic: Statistic;
  /** The user's own columns that it reads. */
  readonly columns: readonly string[];
  /** The class it speaks of, where it was asked for one. */
  readonly ofClass: string | null;
}

/** What stands in the registry: everything that rules, documentation and reports need to know of a metric. */
export interface MetricDefinition {
  readonly name: string;
  readonly aliases: readonly string[];
  /** A few words for a table: `share of positives that are found`. */
  readonly title: string;
  readonly tasks: readonly Task[];
  readonly args: ArgumentTypes;
  readonly direction: Direction;
  /** The better direction is that of the metric which its column is named after, where it is: `mean(f1)`. */
  readonly followsColumn: boolean;
  readonly needs: readonly Need[];
  /** How its interval is made, in words. */
  readonly intervalNote: string;
  /** The paper or documentation that defines it. */
  readonly source: string;
  /** The same metric with its arguments read; a string is why they cannot stand together. */
  bind(values: Readonly<Record<string, unknown>>, task: Task): BoundMetric | string;
}

export interface BoundMetric {
  readonly id: string;
  readonly statistic: Statistic;
  readonly values: Readonly<Record<string, unknown>>;
}

interface Declaration<A extends ArgumentTypes, S> {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly title: string;
  readonly tasks: readonly Task[];
  readonly args: A;
  readonly direction: Direction;
  readonly followsColumn?: boolean;
  readonly needs: readonly Need[];
  /** What it is computed from; metrics that name the same source share its summary. */
  readonly from: (args: ArgumentValues<A>, task: Task) => Source<S>;
  readonly value: (summary: S, args: ArgumentValues<A>, settings: ValueSettings) => Computed;
  readonly interval: IntervalRule<S, ArgumentValues<A>>;
  readonly source: string;
  /** Settles what a task makes of the arguments (several classes: a bare average is `macro`); a string refuses them. */
  readonly settle?: (args: ArgumentValues<A>, task: Task) => ArgumentValues<A> | string;
}

function intervalNote<S, V>(rule: IntervalRule<S, V>, source: Source<S>): string {
  const bootstrap =
    source.kind === "rows"
      ? source.strata === "label"
        ? "percentile bootstrap within classes"
        : "percentile bootstrap"
      : "BCa bootstrap";
  if (rule.kind === "none") return `none: ${rule.why}`;
  if (rule.kind === "proportion") return `Wilson; ${bootstrap} where it is no proportion`;
  return rule.kind === "delong" ? `DeLong; ${bootstrap} where DeLong does not apply` : bootstrap;
}

function bindInterval<S, V>(rule: IntervalRule<S, V>, source: Source<S>, args: V): BoundInterval {
  switch (rule.kind) {
    case "none":
      return { kind: "none" };
    case "bootstrap":
      return { kind: "bootstrap" };
    case "proportion":
      return { kind: "proportion", counts: (read) => rule.counts(read(source), args) };
    case "delong":
      return { kind: "delong", area: (read) => rule.area(read(source), args) };
  }
}

/** Makes a registry entry of one metric's declaration. */
export function defineMetric<A extends ArgumentTypes, S>(declaration: Declaration<A, S>): MetricDefinition {
  const { name, args: types, interval } = declaration;
  const fallbacks = Object.fromEntries(Object.entries(types).map(([key, type]) => [key, type.fallback]));
  return {
    name,
    aliases: declaration.aliases ?? [],
    title: declaration.title,
    tasks: declaration.tasks,
    args: types,
    direction: declaration.direction,
    followsColumn: declaration.followsColumn ?? false,
    needs: declaration.needs,
    intervalNote: intervalNote(
      interval,
      declaration.from(fallbacks as ArgumentValues<A>, declaration.tasks[0] ?? "columns"),
    ),
    source: declaration.source,
    bind(values, task) {
      // The values were read by these very argument types, which the compiler cannot follow through a record.
      const read = values as ArgumentValues<A>;
      const settled = declaration.settle === undefined ? read : declaration.settle(read, task);
      if (typeof settled === "string") return settled;
      const source = declaration.from(settled, task);
      return {
        id: canonicalId(name, types, settled),
        values: settled,
        statistic: {
          source,
          compute: (readSummary, settings) => declaration.value(readSummary(source), settled, settings),
          interval: bindInterval(interval, source, settled),
        },
      };
    },
  };
}
