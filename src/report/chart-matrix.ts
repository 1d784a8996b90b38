import type { Figure } from "../gate/report.ts";
import { element, type Markup } from "./markup.ts";
import { showCount } from "./numbers.ts";
import { plainText } from "./plain-text.ts";

/** More classes than this cannot be read in a picture; the table beside it has them all. */
const mostClasses = 20;

/** A cell's count: `n` where `y` is a share of it, else `y` itself. */
export function matrixCount({ y, n }: Figure["series"][number]["points"][number]): number {
  return n ?? y;
}

/** A matrix of counts, such as a confusion matrix: each row shaded by its own total, every count written. */
export function matrixChart(figure: Figure): Markup | null {
  const rows = figure.series;
  const count = Math.max(...rows.map(({ points }) => points.length));
  if (count > mostClasses || rows.length > mostClasses) return null;
  const names = Array.from(
    { length: count },
    (_, index) => figure.categories?.[index] ?? rows[index]?.name ?? String(index),
  );
  const side = Math.max(34, Math.min(96, 300 / count));
  const [left, top] = [110, 56];
  const [width, height] = [left + side * count + 8, top + side * rows.length + 8];
  const letters = Math.max(4, Math.floor(side / 7));
  return element(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": plainText(figure.title) },
    element("title", {}, figure.title),
    element(
      "desc",
      {},
      `Counts, ${figure.y.title} by row and ${figure.x.title} by column; the table beside it holds the same counts.`,
    ),
    element("text", { x: left + (side * count) / 2, y: 14, "text-anchor": "middle" }, plainText(figure.x.title, 40)),
    element(
      "text",
      {
        transform: `rotate(-90 12 ${top + (side * rows.length) / 2})`,
        x: 12,
        y: top + (side * rows.length) / 2,
        "text-anchor": "middle",
      },
      plainText(figure.y.title, 40),
    ),
    names.map((name, index) =>
      element(
        "text",
        { class: "tick", x: left + side * (index + 0.5), y: top - 8, "text-anchor": "middle" },
        plainText(name, letters),
      ),
    ),
    rows.map(({ name, points }, row) => {
      const total = points.reduce((sum, point) => sum + matrixCount(point), 0);
      return [
        element(
          "text",
          { class: "tick", x: left - 8, y: top + side * (row + 0.5) + 4, "text-anchor": "end" },
          plainText(name, 13),
        ),
        points.map((point, column) => {
          const share = total === 0 ? 0 : matrixCount(point) / total;
          const [x, up] = [left + side * column, top + side * row];
          return [
            // Never so dark that the count on it could not be read.
            element("rect", {
              class: "cell",
              x,
              y: up,
              width: side,
              height: side,
              "fill-opacity": 0.04 + share * 0.41,
            }),
            element(
              "text",
              {
                class: row === column ? "cell-text" : null,
                x: x + side / 2,
                y: up + side / 2 + 4,
                "text-anchor": "middle",
              },
              showCount(matrixCount(point)),
            ),
          ];
        }),
      ];
    }),
  );
}
