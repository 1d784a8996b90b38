import type { Interval } from "../gate/value.ts";
import { printSlice } from "../rules/print.ts";
import type { Apart } from "./disparity.ts";
import type { DisparityEstimate } from "./estimate-disparity.ts";
import type { Measure } from "./measure.ts";

/** What a sentence is made of. */
export type ToldDisparity = Pick<
  DisparityEstimate,
  "disparity" | "attribute" | "stratum" | "reference" | "value" | "apart"
>;

/** What is said, and the figure that its interval is of. */
interface Statement {
  readonly said: (figure: string) => string;
  readonly figure: number;
  readonly low: number | null;
  readonly high: number | null;
  /** What figures are shown in: points of a hundred, per cent, or as they are. */
  readonly unit: "points" | "percent" | "number";
}

const mostDecimals = 8;

/**
 * A disparity as somebody says it who does not know the terms: `"F" get the favourable outcome 12 points less often than
 * "M" (sex), 95 % interval 8 to 16`. Differences of shares are in points of a hundred; ratios say how many times as
 * often; a figure that is no share of people is lower or higher. The group with the worse figure comes first, of a ratio
 * the one with the lower figure, of a pair the one that is held against its reference. Null where it is undefined.
 *
 * @param bound what the value is held to: figures get as many digits as it takes not to read equal to it
 */
export function plainSentence(
  told: ToldDisparity,
  interval: Interval | null,
  bound: number | null = null,
): string | null {
  const { apart, value } = told;
  if (value.value === null || apart === null) return null;
  const statement = statementOf(told, apart, value.value, interval);
  const show = figuresOf(statement, bound);
  const where = whereOf(told);
  const { low, high } = statement;
  const range =
    interval === null || low === null || high === null
      ? ""
      : `, ${Number((interval.level * 100).toFixed(6))} % interval ${show(low)} to ${show(high)}`;
  return `${statement.said(show(statement.figure))} ${where}${range}`;
}

/**
 * How a disparity stands beside the champion's, in plain words: `"F" get the favourable outcome 17 points less often than
 * "M" (sex); with the champion it was 7 points`. Null where either is undefined.
 */
export function plainChange(told: ToldDisparity, champion: number | null): string | null {
  const { apart, value } = told;
  if (value.value === null || apart === null || champion === null) return null;
  const statement = statementOf(told, apart, value.value, null);
  // Both figures get the digits that their distance asks for.
  const apartBy = Math.abs(champion - value.value);
  const reach = { low: value.value - apartBy / 2, high: value.value + apartBy / 2 };
  const show = figuresOf({ ...statement, ...reach, figure: champion }, value.value);
  const own = figuresOf({ ...statement, ...reach }, champion);
  const where = whereOf(told);
  const unit = statement.unit === "number" && told.disparity.form === "ratio" ? " times" : "";
  return `${statement.said(own(statement.figure))} ${where}; with the champion it was ${show(champion)}${unit}`;
}

function whereOf({ attribute, stratum }: ToldDisparity): string {
  return `(${attribute}${stratum === null ? "" : `, where ${printSlice(stratum)}`})`;
}

function statementOf(told: ToldDisparity, apart: Apart, value: number, interval: Interval | null): Statement {
  const { disparity } = told;
  const { form } = disparity;
  if (form === "divergence") {
    return {
      ...plainly(value, interval),
      unit: "number",
      said: (figure) =>
        `the order of the lists departs from the groups' shares in them by ${figure} (0 where every stretch from the top holds the shares of the whole), and ${quoted(apart.worst.group.name)} stands worst in it`,
    };
  }
  if (form === "group_min" || form === "group_max") {
    const { measure, worst } = apart;
    const extreme = form === "group_min" ? "lowest" : "highest";
    return {
      ...plainly(value, interval),
      unit: measure.happens === null ? "number" : "percent",
      said: (figure) => `${quoted(worst.group.name)} has the ${extreme} ${measure.title}, ${figure}`,
    };
  }
  if (disparity.combine === "mean" && disparity.parts.length > 1) {
    const over = disparity.parts.map(({ title }) => `the ${title}`).join(" and ");
    return form === "difference"
      ? {
          ...plainly(value, interval),
          unit: "points",
          said: (figure) => `groups are ${figure} apart on average over ${over}`,
        }
      : {
          ...plainly(value, interval),
          unit: "number",
          said: (figure) => `the lower group's share is ${figure} times the higher one's, on average over ${over}`,
        };
  }
  return form === "difference"
    ? differenceStatement(told, apart, value, interval)
    : ratioStatement(told, apart, value, interval);
}

function differenceStatement(
  { disparity, reference }: ToldDisparity,
  { measure, worst, other }: Apart,
  value: number,
  interval: Interval | null,
): Statement {
  const [own, than] = [quoted(worst.group.name), quoted(other.group.name)];
  const isLower = (worst.estimate.value.value ?? 0) < (other.estimate.value.value ?? 0);
  // A pair's difference has a sign; that of all groups is the distance between the two that are farthest apart.
  const isSigned = reference !== null && disparity.parts.length === 1;
  const turned = isSigned && isLower && interval !== null ? { low: -interval.high, high: -interval.low } : interval;
  const facts = { ...plainly(Math.abs(value), turned), unit: measure.happens === null ? "number" : "points" } as const;
  if (measure.happens === null) {
    return {
      ...facts,
      said: (figure) =>
        value === 0
          ? `the ${measure.title} of ${own} is that of ${than}`
          : `the ${measure.title} of ${own} is ${figure} ${isLower ? "lower" : "higher"} than that of ${than}`,
    };
  }
  const { verb, clause } = parted(measure.happens);
  return {
    ...facts,
    said: (figure) =>
      value === 0
        ? `${own} ${verb} as often as ${than}${clause}`
        : `${own} ${verb} ${figure} ${isLower ? "less" : "more"} often than ${than}${clause}`,
  };
}

function ratioStatement(
  { disparity, reference }: ToldDisparity,
  { measure, worst, other }: Apart,
  value: number,
  interval: Interval | null,
): Statement {
  const isPair = reference !== null && disparity.parts.length === 1;
  const isLower = (worst.estimate.value.value ?? 0) <= (other.estimate.value.value ?? 0);
  const [own, than] = isPair || isLower ? [worst, other] : [other, worst];
  const names = [quoted(own.group.name), quoted(than.group.name)];
  const facts = { ...plainly(value, interval), unit: "number" } as const;
  if (measure.happens === null) {
    return { ...facts, said: (figure) => `the ${measure.title} of ${names[0]} is ${figure} times that of ${names[1]}` };
  }
  const { verb, clause } = parted(measure.happens);
  return { ...facts, said: (figure) => `${names[0]} ${verb} ${figure} times as often as ${names[1]}${clause}` };
}

function plainly(
  figure: number,
  interval: Pick<Interval, "low" | "high"> | null,
): Pick<Statement, "figure" | "low" | "high"> {
  return { figure, low: interval?.low ?? null, high: interval?.high ?? null };
}

/** `are found`, ` when they are positive`: what another group is compared in stands between the two. */
function parted(happens: NonNullable<Measure["happens"]>): { readonly verb: string; readonly clause: string } {
  const at = happens.search(/ (?:when|though) /u);
  return at < 0 ? { verb: happens, clause: "" } : { verb: happens.slice(0, at), clause: happens.slice(at) };
}

function quoted(name: string): string {
  return `"${name}"`;
}

/** How figures are shown: one significant digit of the interval's width, two of a ratio's and of plain numbers. */
function figuresOf({ figure, low, high, unit }: Statement, bound: number | null): (value: number) => string {
  const factor = unit === "number" ? 1 : 100;
  const width = low === null || high === null ? 0 : (high - low) * factor;
  const spread = width > 0 && Number.isFinite(width) ? width : Math.abs(figure * factor) || 1;
  const digits = unit === "number" || width === 0 ? 1 : 0;
  let decimals = Math.min(mostDecimals, Math.max(0, digits - Math.floor(Math.log10(spread))));
  const isBound = () =>
    Number((figure * factor).toFixed(decimals)) === Number(((bound ?? 0) * factor).toFixed(mostDecimals));
  const differs = bound !== null && Math.abs(figure - bound) > 1e-12 * Math.max(Math.abs(figure), Math.abs(bound));
  while (differs && decimals < mostDecimals && isBound()) decimals += 1;
  return (value) => {
    const text = (value * factor + 0).toFixed(decimals);
    const signed = Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
    if (unit === "percent") return `${signed} %`;
    return unit === "points" && value === figure ? `${signed} ${signed === "1" ? "point" : "points"}` : signed;
  };
}
