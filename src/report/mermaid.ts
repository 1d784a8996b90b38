import type { Figure, Series } from "../gate/report.ts";
import { markdownFence, mermaidLabel } from "./escape.ts";

/** So many places along the x axis are read on a phone. */
const mostPlaces = 21;

/**
 * A figure as a Mermaid chart in a fenced block, or null for a kind that Mermaid cannot draw well (matrices, clouds of
 * points, curves of too many series). A table of the same points must stand beside it: not every reader draws Mermaid.
 */
export function mermaidChart(figure: Figure): string | null {
  const chart = chartOf(figure);
  if (chart === null || chart.labels.length < 2) return null;
  const numbers = (values: readonly number[]) => `[${values.map(plainNumber).join(", ")}]`;
  return markdownFence(
    [
      "xychart-beta",
      `  title ${mermaidLabel(figure.title, 60)}`,
      `  x-axis ${mermaidLabel(figure.x.title)} [${chart.labels.join(", ")}]`,
      `  y-axis ${mermaidLabel(figure.y.title)}${yRange(figure)}`,
      ...chart.bars.map((values) => `  bar ${numbers(values)}`),
      ...chart.lines.map((values) => `  line ${numbers(values)}`),
    ],
    "mermaid",
  );
}

interface Chart {
  readonly labels: readonly string[];
  readonly bars: readonly (readonly number[])[];
  readonly lines: readonly (readonly number[])[];
}

function chartOf(figure: Figure): Chart | null {
  const [first, second] = figure.series;
  if (first === undefined || first.points.length === 0) return null;
  if (figure.kind === "bar" || figure.kind === "interval") {
    const points = first.points.slice(0, mostPlaces);
    const labels = points.map((point, index) => mermaidLabel(figure.categories?.[index] ?? plainNumber(point.x), 16));
    const others = figure.kind === "bar" ? figure.series.slice(1, 3) : [];
    const lines = others.map((series) => series.points.slice(0, mostPlaces).map(({ y }) => y));
    return { labels, bars: [points.map(({ y }) => y)], lines };
  }
  const few = first.points.length <= mostPlaces && second === undefined;
  if (figure.kind === "matrix" || (figure.kind === "scatter" && !few)) return null;
  // A few points are groups of rows (a calibration's bins) and stand as bars; many are a curve.
  if (few) {
    const xs = first.points.map(({ x }) => x);
    const reference = figure.reference;
    return {
      labels: xs.map((x) => mermaidLabel(plainNumber(x))),
      bars: [first.points.map(({ y }) => y)],
      lines: reference === undefined ? [] : [xs.map((x) => heightAt(reference.points, x))],
    };
  }
  if (figure.series.length > 3) return null;
  const xs = evenPlaces(figure.series);
  return {
    labels: xs.map((x) => mermaidLabel(plainNumber(x))),
    bars: [],
    lines: [...figure.series.map(({ points }) => points), ...(figure.reference ? [figure.reference.points] : [])]
      .filter((points) => points.length > 0)
      .map((points) => xs.map((x) => heightAt(points, x))),
  };
}

function evenPlaces(series: readonly Series[]): number[] {
  const xs = series.flatMap(({ points }) => points.map(({ x }) => x));
  const [low, high] = xs.reduce(
    ([least, most], x) => [Math.min(least, x), Math.max(most, x)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return Array.from({ length: mostPlaces }, (_, index) => low + ((high - low) * index) / (mostPlaces - 1));
}

/** The height of a curve at a place, on the straight line between its neighbours; the highest where it rises at once. */
function heightAt(points: readonly { readonly x: number; readonly y: number }[], x: number): number {
  const sorted = points.toSorted((one, other) => one.x - other.x);
  const here = sorted.filter((point) => point.x === x);
  if (here.length > 0) return Math.max(...here.map(({ y }) => y));
  const after = sorted.findIndex((point) => point.x > x);
  const [left, right] = [sorted[after < 0 ? sorted.length - 1 : after - 1], sorted[after]];
  if (left === undefined || right === undefined) return (left ?? right)?.y ?? 0;
  return left.y + ((right.y - left.y) * (x - left.x)) / (right.x - left.x);
}

function yRange({ y }: Figure): string {
  return y.domain === undefined ? "" : ` ${plainNumber(y.domain[0])} --> ${plainNumber(y.domain[1])}`;
}

/** At most four significant digits and never an exponent, which Mermaid does not read. */
function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return "0";
  const short = Number(value.toPrecision(4));
  return Math.abs(short) >= 1e-6 && Math.abs(short) < 1e21 ? short.toString() : "0";
}
