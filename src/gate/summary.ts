import { firstLineOf } from "../errors/row-data.ts";
import type { Inequality } from "../rules/decide.ts";
import { hundredth } from "../rules/decimal.ts";
import { parseLine } from "../rules/parse.ts";
import { printSlice, printSubject } from "../rules/print.ts";
import type { Check } from "./check.ts";
import { allowed, asksBetter, differenceFigures, moreRowsText } from "./difference-text.ts";
import { figureBeside, figureText, opposite } from "./figure-text.ts";
import type { OnInconclusive } from "./verdict.ts";
import { daysLeftText } from "./waivers.ts";

export interface SummaryOptions {
  /** Under `pass` an undecided check decides nothing and is named last. */
  readonly onInconclusive?: OnInconclusive;
  /** What the gate's checks are called, in the singular. */
  readonly noun?: string;
}

/** The parts of `expected` that are a plain inequality: `>= 70% with 95% confidence`. */
const inequality = /^(>=|<=|>|<|==) (-?[\d.]+(?:e-?\d+)?)(%|pp)?(?: with .*)?$/u;

/**
 * The one sentence with the number that decided: `roc_auc 0.842 < 0.85`, or where all hold the closest of them.
 *
 * What decides is, in this order: an error, a critical failure, an undecided check, a failed warning, else the pass
 * that is closest to its bound. Among several the first one stands, since the writer of rules puts first what matters,
 * and the others are counted. `info` checks are no part of it.
 */
export function summarise(checks: readonly Check[], options: SummaryOptions = {}): string {
  const noun = options.noun ?? "rule";
  const deciding = checks.filter((check) => check.severity !== "info" || check.outcome === "error");
  if (deciding.length === 0)
    return checks.length === 0 ? `no ${noun}s: reported only` : `no ${noun} that gates: reported only`;
  for (const group of decidingGroups(deciding, options.onInconclusive ?? "warn")) {
    const [first, ...others] = group;
    if (first !== undefined) return sentence(first) + alsoSo(first, others.length, noun);
  }
  return allHold(deciding, noun);
}

/** What one check says with its number; `summarise` puts it into its sentence letter for letter. */
export function sentence(check: Check): string {
  switch (check.outcome) {
    case "error":
      return firstLineOf(check.message ?? check.title);
    case "fail":
      return (relation(check, "fail") ?? `${about(check)} failed${because(check)}`) + waived(check);
    case "inconclusive":
      return (comparison(check) ?? `${about(check)} undecided${whyUndecided(check)}`) + waived(check);
    case "pass":
      return relation(check, "pass") ?? `${about(check)} holds${because(check)}`;
  }
}

/** ` (waived until 2026-12-31, 40 days left)`; empty for a check that is not waived. */
function waived({ waiver }: Check): string {
  return waiver === undefined ? "" : ` (waived until ${waiver.expiry}, ${daysLeftText(waiver)})`;
}

function decidingGroups(checks: readonly Check[], onInconclusive: OnInconclusive): Check[][] {
  const undecided = checks.filter((check) => check.outcome === "inconclusive");
  const critical = undecided.filter((check) => check.severity === "critical");
  const failedWarnings = checks.filter((check) => check.outcome === "fail" && check.severity === "warning");
  const undecidedFirst = [...critical, ...undecided.filter((check) => check.severity !== "critical")];
  return [
    checks.filter((check) => check.outcome === "error"),
    checks.filter((check) => check.outcome === "fail" && check.severity === "critical"),
    ...(onInconclusive === "pass" ? [failedWarnings, undecidedFirst] : [undecidedFirst, failedWarnings]),
  ];
}

function alsoSo(first: Check, others: number, noun: string): string {
  if (others === 0) return "";
  const verbs = {
    error: ["has an error", "have errors"],
    fail: ["fails", "fail"],
    inconclusive: ["is undecided", "are undecided"],
    pass: ["holds", "hold"],
  };
  const [one, many] = verbs[first.outcome];
  return others === 1 ? `, and 1 more ${noun} ${one}` : `, and ${others} more ${noun}s ${many}`;
}

function allHold(checks: readonly Check[], noun: string): string {
  const closest = checks.reduce((best, check) => (slack(check) < slack(best) ? check : best));
  const figure = relation(closest, "pass");
  if (checks.length === 1) return `the ${noun} holds: ${figure ?? sentence(closest)}`;
  const all = `all ${checks.length} ${noun}s hold`;
  if (closest.margin !== undefined && figure !== null) return `${all}: ${figure}`;
  return figure === null ? all : `${all}, closest ${figure}`;
}

/** How far beyond its bound a check passes, relative to the bound; checks without a number come last. */
function slack(check: Check): number {
  const asked = boundOf(check);
  if (asked === null || typeof check.observed !== "number") return Number.POSITIVE_INFINITY;
  const distance = Math.abs(check.observed - asked.bound);
  return asked.bound === 0 ? distance : distance / Math.abs(asked.bound);
}

/** `roc_auc 0.842 < 0.85`; null where there is no number and plain bound to relate, or the value does not show the outcome. */
function relation(check: Check, outcome: "pass" | "fail"): string | null {
  const compared = comparison(check);
  if (compared !== null) return compared;
  const { observed } = check;
  if (typeof observed !== "number" || !Number.isFinite(observed)) return null;
  const asked = boundOf(check);
  if (asked === null) return `${about(check)} ${figureText(observed)}, asked ${check.expected}${because(check)}`;
  const sign = outcome === "pass" ? asked.comparator : opposite(asked.comparator);
  return `${about(check)} ${shown(observed, asked)} ${sign} ${asked.text}`;
}

/** `roc_auc is worse than the champion by 0.019, allowed 0.005`; null for a check that held no difference to a margin. */
function comparison(check: Check): string | null {
  const figures = differenceFigures(check);
  if (figures === null) return null;
  const { difference, low, high, edge, margin } = figures;
  const range = `${difference} (${low} to ${high})`;
  const size = (text: string) => text.replace(/^[+-]/u, "");
  if (check.outcome === "inconclusive") {
    const settled = moreRowsText(margin);
    const open = `${about(check)} undecided against the champion: ${range}, ${allowed(figures, check)}`;
    return settled === null ? open : `${open}; ${settled}`;
  }
  switch (margin.word) {
    case "worse":
      return `${about(check)} is worse than the champion by ${size(difference)}, ${asksBetter(check.expected) ? `asked to be better by ${size(edge)}` : `allowed ${size(edge)}`}`;
    case "better":
      return check.outcome === "pass"
        ? `${about(check)} is better than the champion by ${size(difference)}`
        : `${about(check)} is better than the champion by ${size(difference)} only, asked for ${size(edge)}`;
    case "not worse":
      // Surely worse, and by less than was allowed: a reader must not take it for as good.
      if (isBehind(check)) {
        return `${about(check)} is worse than the champion by ${size(difference)}, within the ${size(edge)} allowed`;
      }
      return `${about(check)} is not worse than the champion: ${range}, ${allowed(figures, check)}`;
    case "undecided":
      return `${about(check)} is not better than the champion by ${size(edge)}: ${range}`;
  }
}

/** Whether the whole interval of a difference lies on the worse side of none. */
function isBehind({ interval, margin }: Check): boolean {
  if (!interval || margin === undefined) return false;
  return margin.better === "higher" ? interval.high < 0 : interval.low > 0;
}

interface Asked {
  readonly comparator: Inequality;
  readonly bound: number;
  readonly unit: "%" | "pp" | "";
  readonly text: string;
}

function boundOf(check: Check): Asked | null {
  const [, comparator, number, unit = ""] = inequality.exec(check.expected) ?? [];
  if (comparator === undefined || number === undefined || !isInequality(comparator)) return null;
  const bound = unit === "" ? Number(number) : hundredth(Number(number));
  return { comparator, bound, unit: unit === "%" || unit === "pp" ? unit : "", text: `${number}${unit}` };
}

function isInequality(text: string): text is Inequality {
  return text === ">=" || text === "<=" || text === ">" || text === "<" || text === "==";
}

/** The figure in the unit of its bound, so that a reader compares like with like. */
function shown(observed: number, asked: Asked): string {
  if (asked.unit === "") return figureBeside(observed, asked.bound);
  return `${figureBeside(observed * 100, asked.bound * 100)}${asked.unit}`;
}

function whyUndecided(check: Check): string {
  const { interval } = check;
  if (interval !== null && interval !== undefined && check.observed !== null) {
    return `: ${figureText(interval.low)} to ${figureText(interval.high)}, asked ${check.expected}`;
  }
  return because(check);
}

function because(check: Check): string {
  return check.message === undefined ? "" : `: ${firstLineOf(check.message)}`;
}

/** What was measured and on which rows: `recall on region=west`. */
function about(check: Check): string {
  const bound = check.expected === "" ? -1 : check.title.indexOf(` ${check.expected}`);
  const parsed = parseLine(check.title);
  const subject =
    bound > 0 ? check.title.slice(0, bound) : parsed.kind === "rule" ? printSubject(parsed.rule.subject) : check.title;
  if (check.slice !== null) return subject.includes(" on ") ? subject : `${subject} on ${printSlice(check.slice)}`;
  const scope = parsed.kind === "rule" ? parsed.rule.scope : null;
  return scope?.kind === "columns" ? `${subject} on ${scope.columns.join("*")}` : subject;
}
