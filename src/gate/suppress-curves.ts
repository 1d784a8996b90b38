import type { Figure, Series } from "./report.ts";
import { emptied } from "./suppress-figure.ts";
import type { Support } from "./value.ts";

type Point = Series["points"][number];

/** How many positives and how many negatives lie above a threshold. */
interface Above {
  readonly positives: number;
  readonly negatives: number;
}

const nearWhole = 1e-6;

/** Points of a curve as counts; null where the point does not give them. */
const countsOf: Readonly<Record<string, (point: Point, whole: Above) => Above | null>> = {
  roc: ({ x, y }, whole) => ({ positives: y * whole.positives, negatives: x * whole.negatives }),
  "precision-recall": ({ x, y }, whole) =>
    y > 0 ? { positives: x * whole.positives, negatives: (x * whole.positives * (1 - y)) / y } : null,
};

/**
 * ROC and precision–recall curves without the points between which 1 … below − 1 positives or negatives lie: each pair
 * of points that stay counts the rows between two thresholds. Both curves of a model keep the same thresholds, so that
 * one does not fill in the other. Where points are no counts of these rows (weights, a curve for each class, a curve
 * drawn from some of the rows), or the counts are masked themselves, the curve is emptied.
 *
 * @param support of a figure over all rows, as the report still shows it; null where it does not
 */
export function suppressCurves(figures: readonly Figure[], support: Support | null, below: number): Figure[] {
  const curves = figures.filter(({ id }) => Object.hasOwn(countsOf, id));
  if (curves.length === 0) return [...figures];
  const { positives, negatives } = support ?? { positives: undefined, negatives: undefined };
  const whole = positives === undefined || negatives === undefined ? null : { positives, negatives };
  const counted = new Map(
    curves.flatMap((figure) => figure.series.map((series) => [series, counts(figure, series, whole)])),
  );
  const kept = new Map<string, ReadonlySet<string>>();
  for (const { series } of curves) {
    for (const { name } of series) {
      const same = curves.flatMap((figure) => figure.series.filter((other) => other.name === name));
      kept.set(
        name,
        whole === null
          ? new Set()
          : farApart(
              same.flatMap((each) => counted.get(each) ?? []),
              whole,
              below,
            ),
      );
    }
  }
  return figures.map((figure) => {
    if (!curves.includes(figure)) return figure;
    const series = figure.series.map((each) => {
      const own = counted.get(each) ?? null;
      const names = kept.get(each.name);
      if (own === null || names === undefined) return { ...each, points: [] };
      return { ...each, points: each.points.filter((_, at) => isIn(names, own[at] ?? null)) };
    });
    return series.every(({ points }) => points.length === 0) ? emptied(figure) : { ...figure, series };
  });
}

/** A series as counts of rows; null where one of its points is none. */
function counts(figure: Figure, { points }: Series, whole: Above | null): (Above | null)[] | null {
  const read = countsOf[figure.id];
  if (whole === null || read === undefined) return null;
  const found = points.map((point) => read(point, whole));
  return found.every((each) => each === null || (isWhole(each.positives) && isWhole(each.negatives))) ? found : null;
}

function isWhole(count: number): boolean {
  return Math.abs(count - Math.round(count)) <= nearWhole * Math.max(1, count);
}

/** The counts, from none to all, of which any two differ by none or at least `below` positives, and negatives. */
function farApart(all: readonly (Above | null)[], whole: Above, below: number): ReadonlySet<string> {
  const isFar = (one: Above, other: Above): boolean =>
    [one.positives - other.positives, one.negatives - other.negatives].every((difference) => {
      const rows = Math.round(Math.abs(difference));
      return rows === 0 || rows >= below;
    });
  const ordered = all
    .filter((each) => each !== null)
    .toSorted((a, b) => a.positives + a.negatives - b.positives - b.negatives);
  const none: Above = { positives: 0, negatives: 0 };
  const kept: Above[] = [none];
  for (const each of ordered) {
    const last = kept.at(-1) ?? none;
    // The end is known to everybody, so each point must be far from it, too.
    if (keyOf(each) !== keyOf(last) && isFar(each, last) && isFar(each, whole)) kept.push(each);
  }
  return isFar(none, whole) ? new Set(kept.map(keyOf)) : new Set();
}

function isIn(kept: ReadonlySet<string>, counts: Above | null): boolean {
  return counts !== null && kept.has(keyOf(counts));
}

function keyOf({ positives, negatives }: Above): string {
  return `${Math.round(positives)} ${Math.round(negatives)}`;
}
