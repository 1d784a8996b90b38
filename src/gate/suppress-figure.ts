import { type CountCell, hiddenCells, type Sum } from "./cell-suppression.ts";
import type { Figure, Series } from "./report.ts";
import { isSmallCount } from "./small-count.ts";

type Point = Series["points"][number];

const nearWhole = 1e-9;

/**
 * A figure without the points that count fewer than `below` rows, without a second point of the series where the first
 * could be computed back from its total, and without the points for which `alsoHidden` holds. A matrix with such a cell
 * is emptied: the table beside it is masked cell by cell, and two ways of masking could be held against each other.
 */
export function suppressFigure(figure: Figure, below: number, alsoHidden: (point: Point) => boolean): Figure {
  if (figure.kind === "matrix") {
    const small = figure.series.some((series) =>
      series.points.some((point) => isSmallCount(point.n ?? point.y, below)),
    );
    return small ? emptied(figure) : figure;
  }
  const hidden = figure.series.map((series) => hiddenPoints(series.points, below, alsoHidden));
  if (hidden.every((points) => points.size === 0)) return figure;
  if (figure.categories === undefined) {
    return {
      ...figure,
      series: figure.series.map((series, index) => ({
        ...series,
        points: series.points.filter((_, at) => !hidden[index].has(at)),
      })),
    };
  }
  const kept = (_: unknown, at: number) => !hidden.some((points) => points.has(at));
  return {
    ...figure,
    series: figure.series.map((series) => ({ ...series, points: series.points.filter(kept) })),
    categories: figure.categories.filter(kept),
  };
}

/** The figure's frame without a point, and without what it is compared with: a prior is a count of positives. */
export function emptied(figure: Figure): Figure {
  const { categories: _categories, reference: _reference, ...frame } = figure;
  return { ...frame, series: figure.series.map((series) => ({ ...series, points: [] })) };
}

function hiddenPoints(
  points: readonly Point[],
  below: number,
  alsoHidden: (point: Point) => boolean,
): ReadonlySet<number> {
  const cells: CountCell[] = points.map((point) => ({
    count: point.n ?? 0,
    small: alsoHidden(point) || givesSmallCount(point, below),
    cost: point.n ?? 0,
  }));
  const counted = [...points.keys()].filter((index) => points[index].n !== undefined);
  const sums: Sum[] = counted.length >= 2 ? [{ whole: null, parts: counted }] : [];
  return hiddenCells(cells, sums);
}

/** Too few rows, or a share of them that is: 0.02 of 100 rows are two. */
function givesSmallCount({ y, n }: Point, below: number): boolean {
  if (n === undefined) return false;
  if (isSmallCount(n, below)) return true;
  const share = y * n;
  const whole = Math.round(share);
  if (y <= 0 || y >= 1 || Math.abs(share - whole) > nearWhole * n) return false;
  return isSmallCount(whole, below) || isSmallCount(n - whole, below);
}
