import type { Check, HeldMargin } from "./check.ts";

/** A rule's difference from the champion as text: every figure at one precision, the edge as it was asked. */
export interface DifferenceFigures {
  readonly margin: HeldMargin;
  /** The challenger's own value; null where the champion's is not at hand. */
  readonly own: string | null;
  readonly champion: string | null;
  readonly difference: string;
  readonly low: string;
  readonly high: string;
  readonly level: number;
  readonly edge: string;
}

const mostDecimals = 12;

/**
 * The figures of a check that held a difference to a margin; null for another check, and where there is none to show.
 * Two significant digits of the interval's width, and more where an end would read as the edge that it is not.
 */
export function differenceFigures(check: Check): DifferenceFigures | null {
  const { margin, observed, interval, baseline } = check;
  if (margin === undefined || typeof observed !== "number" || interval === null || interval === undefined) return null;
  const decimals = decimalsOf(observed, interval, margin.edge);
  const text = (value: number) => plain(value.toFixed(decimals));
  const champion = baseline?.name === "champion" ? baseline.value : null;
  return {
    margin,
    own: champion === null ? null : text(champion + observed),
    champion: champion === null ? null : text(champion),
    difference: signed(text(observed)),
    low: signed(text(interval.low)),
    high: signed(text(interval.high)),
    level: interval.level,
    edge: signed(String(Number(margin.edge.toPrecision(3)) + 0)),
  };
}

/** What was seen and what was allowed: `0.842 against 0.861, a difference of -0.019 (95%: -0.027 to -0.011), allowed -0.005`. */
export function differenceText(check: Check): string | null {
  const figures = differenceFigures(check);
  if (figures === null) return null;
  const { own, champion, difference, low, high, level } = figures;
  const both = own === null || champion === null ? "" : `${own} against ${champion}, `;
  return `${both}a difference of ${difference} (${Number((level * 100).toFixed(6))}%: ${low} to ${high}), ${allowed(figures, check)}`;
}

/** `allowed -0.005`, or for a challenger that must be better `asked for +0.01`. */
export function allowed({ edge }: DifferenceFigures, { expected }: Pick<Check, "expected">): string {
  return `${asksBetter(expected) ? "asked for" : "allowed"} ${edge}`;
}

/** Whether a rule asks the challenger to be better, and not only no worse. */
export function asksBetter(expected: string): boolean {
  return expected.startsWith("better by");
}

/** `about 1,900 more rows would settle it`; null where none or more rows would not. */
export function moreRowsText({ moreRows }: HeldMargin): string | null {
  return moreRows === null || moreRows <= 0
    ? null
    : `about ${String(moreRows).replace(/\B(?=(?:\d{3})+$)/gu, ",")} more rows would settle it`;
}

function decimalsOf(value: number, interval: { readonly low: number; readonly high: number }, edge: number): number {
  const width = interval.high - interval.low;
  const unit = width > 0 && Number.isFinite(width) ? width : Math.abs(value) || 1;
  let decimals = Math.min(mostDecimals, Math.max(0, 1 - Math.floor(Math.log10(unit))));
  for (const one of [interval.low, interval.high]) {
    while (decimals < mostDecimals && one !== edge && Number(one.toFixed(decimals)) === edge) decimals += 1;
  }
  return decimals;
}

function signed(text: string): string {
  return text.startsWith("-") || Number(text) === 0 ? text : `+${text}`;
}

/** Without the sign of a zero. */
function plain(text: string): string {
  return Number(text) === 0 ? text.replace("-", "") : text;
}
