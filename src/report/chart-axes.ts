import type { ScaleLinear, scaleBand, scaleLinear } from "d3-scale";
import type { line } from "d3-shape";
import { element, type Markup } from "./markup.ts";
import { showNumber } from "./numbers.ts";
import { plainText } from "./plain-text.ts";

/** What the charts take of d3, which is loaded only where a chart is drawn. */
export interface ChartTools {
  readonly scaleLinear: typeof scaleLinear;
  readonly scaleBand: typeof scaleBand;
  readonly line: typeof line;
}

export type Axis = ScaleLinear<number, number>;

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An axis over a domain, or over the values themselves at round numbers. */
export function linearAxis(
  tools: ChartTools,
  values: readonly number[],
  domain: readonly [number, number] | undefined,
  range: readonly [number, number],
): Axis {
  const finite = values.filter((value) => Number.isFinite(value));
  const [least, most] = finite.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const known = domain ?? (finite.length === 0 ? [0, 1] : least === most ? [least - 0.5, most + 0.5] : [least, most]);
  const axis = tools.scaleLinear([...known], [...range]).clamp(true);
  return domain === undefined ? axis.nice(5) : axis;
}

/** Grid lines, tick labels and axis titles; without `x` the caller writes its own labels. */
export function plotFrame({
  x,
  y,
  area,
  xTitle,
  yTitle,
}: {
  x: Axis | null;
  y: Axis;
  area: Area;
  xTitle: string;
  yTitle: string;
}): Markup {
  const middleY = (area.top + area.bottom) / 2;
  return element(
    "g",
    { "aria-hidden": "true" },
    y
      .ticks(5)
      .map((tick) => [
        element("line", { class: "grid", x1: area.left, x2: area.right, y1: y(tick), y2: y(tick) }),
        element("text", { class: "tick", x: area.left - 6, y: y(tick) + 4, "text-anchor": "end" }, showTick(tick)),
      ]),
    (x?.ticks(5) ?? []).map((tick) =>
      element(
        "text",
        { class: "tick", x: x?.(tick) ?? 0, y: area.bottom + 15, "text-anchor": "middle" },
        showTick(tick),
      ),
    ),
    element("line", { class: "axis", x1: area.left, x2: area.right, y1: area.bottom, y2: area.bottom }),
    element("line", { class: "axis", x1: area.left, x2: area.left, y1: area.top, y2: area.bottom }),
    element(
      "text",
      { x: (area.left + area.right) / 2, y: area.bottom + 34, "text-anchor": "middle" },
      plainText(xTitle, 40),
    ),
    element(
      "text",
      { transform: `rotate(-90 12 ${middleY})`, x: 12, y: middleY, "text-anchor": "middle" },
      plainText(yTitle, 40),
    ),
  );
}

/** Ticks are round already; only noise of the last bits is taken off. */
export function showTick(value: number): string {
  const short = Number(value.toPrecision(6));
  return Number.isInteger(short) || Math.abs(short) < 1e-4 ? showNumber(short) : String(short).replace("-", "−");
}
