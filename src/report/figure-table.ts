import type { Figure, ReportTable } from "../gate/report.ts";
import { matrixCount } from "./chart-matrix.ts";

/** A curve of hundreds of points is told by so many of them. */
const mostPoints = 21;

/**
 * The table that stands beside a figure, with the same points: a matrix as it is, everything else one point a row,
 * long curves thinned to evenly spaced points with their ends.
 */
export function figureTable(figure: Figure): ReportTable {
  return figure.kind === "matrix" ? matrixTable(figure) : pointTable(figure);
}

function matrixTable(figure: Figure): ReportTable {
  const names = figure.categories ?? figure.series[0]?.points.map((_, index) => String(index)) ?? [];
  return {
    id: figure.id,
    title: figure.title,
    columns: [
      { id: "row", title: `${figure.y.title} \\ ${figure.x.title}`, type: "name" },
      ...names.map((name, index) => ({ id: `column-${index}`, title: name, type: "count" as const })),
    ],
    rows: figure.series
      .filter(({ points }) => points.length > 0)
      .map(({ name, points }) => [name, ...points.map(matrixCount)]),
  };
}

function pointTable(figure: Figure): ReportTable {
  const several = figure.series.length > 1;
  const named = figure.categories !== undefined;
  const all = figure.series.flatMap(({ points }) => points);
  const bounds = all.some(({ low }) => low !== undefined);
  const counts = all.some(({ n }) => n !== undefined);
  return {
    id: figure.id,
    title: figure.title,
    columns: [
      ...(several ? [{ id: "series", title: "series", type: "name" as const }] : []),
      named
        ? { id: "name", title: "", type: "name" as const }
        : { id: "x", title: figure.x.title, type: "number" as const },
      { id: "y", title: figure.y.title, type: "number" as const },
      ...(bounds
        ? [
            { id: "low", title: "low", type: "number" as const },
            { id: "high", title: "high", type: "number" as const },
          ]
        : []),
      ...(counts ? [{ id: "n", title: "rows", type: "count" as const }] : []),
    ],
    rows: figure.series.flatMap(({ name, points }) =>
      thinned(points.map((point, index) => ({ point, index }))).map(({ point, index }) => [
        ...(several ? [name] : []),
        named ? (figure.categories?.[index] ?? null) : point.x,
        point.y,
        ...(bounds ? [point.low ?? null, point.high ?? null] : []),
        ...(counts ? [point.n ?? null] : []),
      ]),
    ),
  };
}

function thinned<T>(points: readonly T[]): T[] {
  if (points.length <= mostPoints) return [...points];
  const places = Array.from({ length: mostPoints }, (_, index) =>
    Math.round((index * (points.length - 1)) / (mostPoints - 1)),
  );
  return places.flatMap((place) => points.slice(place, place + 1));
}
