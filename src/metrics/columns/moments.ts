import { columnName } from "../arguments.ts";
import { defined, ratio, undefinedBecause } from "../computed.ts";
import type { Examples } from "../examples.ts";
import { defineMetric } from "../metric.ts";
import type { TermSource } from "../source.ts";

export const everyTask = ["binary", "multiclass", "regression", "columns"] as const;

/** Why a user's column cannot be read; null where it can. */
export function missingColumn(examples: Examples, name: string): string | null {
  return examples.columns.has(name) ? null : `there is no column ${name} of numbers`;
}

/** A user's column; throws where `missingColumn` gave a reason. */
export function userColumn(examples: Examples, name: string): Float64Array {
  const column = examples.columns.get(name);
  if (column === undefined) throw new Error("a metric read a column that is not there");
  return column;
}

interface Moments {
  readonly weight: number;
  readonly mean: number;
  readonly sum: number;
  /** Sum of squares about the mean. */
  readonly squares: number;
}

// A present value as a shift keeps the squares of values far from 0 exact.
function firstPresent(column: Float64Array, rows: Uint32Array | null): number {
  const length = rows === null ? column.length : rows.length;
  for (let i = 0; i < length; i++) {
    const value = column[rows === null ? i : rows[i]];
    if (Number.isFinite(value)) return value;
  }
  return 0;
}

function columnMoments(name: string): TermSource<Moments> {
  return {
    kind: "terms",
    id: `column-moments:${name}`,
    width: 3,
    missing: (examples) => missingColumn(examples, name),
    terms(examples, rows) {
      const column = userColumn(examples, name);
      const shift = firstPresent(column, rows);
      return {
        shift,
        write(row, into) {
          const value = column[row] - shift;
          const present = !Number.isNaN(value);
          into[0] = present ? 1 : 0;
          into[1] = present ? value : 0;
          into[2] = present ? value * value : 0;
        },
      };
    },
    summary([weight, sum, squares], shift) {
      const about = squares - (sum * sum) / weight;
      return {
        weight,
        mean: shift + sum / weight,
        sum: sum + shift * weight,
        squares: about <= 4 * Number.EPSILON * squares ? 0 : about,
      };
    },
  };
}

interface Rate {
  readonly ones: number;
  readonly present: number;
  readonly others: number;
}

function columnRate(name: string): TermSource<Rate> {
  return {
    kind: "terms",
    id: `column-rate:${name}`,
    width: 3,
    missing: (examples) => missingColumn(examples, name),
    terms(examples) {
      const column = userColumn(examples, name);
      return {
        shift: 0,
        write(row, into) {
          const value = column[row];
          into[0] = value === 1 ? 1 : 0;
          into[1] = Number.isNaN(value) ? 0 : 1;
          into[2] = value === 0 || value === 1 || Number.isNaN(value) ? 0 : 1;
        },
      };
    },
    summary: ([ones, present, others]) => ({ ones, present, others }),
  };
}

const noValues = "the column has no value in these rows";

const shared = { tasks: everyTask, args: { column: columnName() }, direction: "none", needs: ["column"] } as const;
const moments = {
  ...shared,
  from: ({ column }: { readonly column: string }) => columnMoments(column),
  interval: { kind: "bootstrap" },
} as const;

/** Mean of a column; missing values are left out. */
export const mean = defineMetric({
  ...moments,
  name: "mean",
  followsColumn: true,
  title: "mean of a column; better as the metric that the column is named after",
  value: ({ mean: value, weight }) => (weight > 0 ? defined(value) : undefinedBecause(noValues)),
  source: "numpy.average",
});

/** Weighted sum of a column; missing values are left out. */
export const sum = defineMetric({
  ...moments,
  name: "sum",
  title: "sum of a column",
  value: ({ sum: value, weight }) => (weight > 0 ? defined(value) : undefinedBecause(noValues)),
  source: "numpy.sum",
});

/** Standard deviation of a column with n − 1; with weights, the sum of weights stands for n. Undefined for one value. */
export const std = defineMetric({
  ...moments,
  name: "std",
  title: "standard deviation of a column (n − 1)",
  value: ({ squares, weight }) => {
    if (!(weight > 0)) return undefinedBecause(noValues);
    return weight > 1 ? defined(Math.sqrt(squares / (weight - 1))) : undefinedBecause("a single value has no spread");
  },
  source: "numpy.std with ddof=1; weights as frequencies",
});

/** Share of ones in a column of zeros and ones (or of true in booleans); missing values are left out. */
export const rate = defineMetric({
  ...shared,
  name: "rate",
  title: "share of ones in a column of zeros and ones",
  from: ({ column }) => columnRate(column),
  value: ({ ones, present, others }) =>
    others > 0 ? undefinedBecause("the column holds values other than 0 and 1") : ratio(ones, present, noValues),
  interval: { kind: "proportion", counts: ({ ones, present }) => [ones, present] },
  source: "mean of an indicator",
});
