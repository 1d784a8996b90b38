import { figureBeside, figureText } from "../gate/figure-text.ts";
import { printDuration } from "./duration.ts";
import type { Guardrail, LevelGuardrail, RateGuardrail, SampleGuardrail } from "./guardrails.ts";
import type { AbsentReading, GuardrailWord } from "./judgement.ts";

/** How often a guardrail had data, and how many looks are planned. */
export interface Times {
  readonly seen: number;
  readonly planned: number;
}

interface Figures {
  readonly canary: number | null;
  readonly stable: number | null;
  readonly limit: number | null;
  readonly word: GuardrailWord;
}

/** `canary errs in 3.1% of requests, stable in 2%: worse by 1.1 points, more than the 0.5 allowed; looked at 3 of 20 times`. */
export function rateSentence(guardrail: RateGuardrail, figures: Figures, times: Times): string {
  const { canary, stable, limit, word } = figures;
  const { numerator, denominator, metric } = guardrail;
  if (canary === null || limit === null) return `${metric} is not known yet; ${lookedAt(times)}`;
  const [own, other, allowed] = alike([canary, stable, limit].map((value) => (value === null ? null : value * 100)));
  const isErrors = numerator === "errors";
  const ownText = isErrors ? `canary errs in ${own}% of ${denominator}` : `canary's ${metric} is ${own}%`;
  const compared = guardrail.limit.kind !== "absolute" && stable !== null;
  const otherText = !compared ? "" : isErrors ? `, stable in ${other}%` : `, stable's ${other}%`;
  return `${ownText}${otherText}: ${verdictOn(word, guardrail, figures, `${allowed}%`)}; ${lookedAt(times)}`;
}

function verdictOn(word: GuardrailWord, guardrail: RateGuardrail, figures: Figures, allowed: string): string {
  const { canary, stable, limit } = figures;
  const limitText =
    `${guardrail.better === "lower" ? "at most" : "at least"} ${allowed} ${allowance(guardrail)}`.trim();
  if (guardrail.limit.kind !== "margin" || canary === null || stable === null || limit === null) {
    if (word === "harm") return `allowed is ${limitText}, and this is surely worse`;
    return word === "clear"
      ? `surely within what is allowed, ${limitText}`
      : `allowed is ${limitText}, not decided yet`;
  }
  const worse = (canary - stable) * (guardrail.better === "lower" ? 100 : -100);
  const margin = guardrail.limit.margin * 100;
  const points = `${worse >= 0 ? "worse" : "better"} by ${figureBeside(Math.abs(worse), margin)} points`;
  const isNone = margin === 0;
  switch (word) {
    case "harm":
      return `${points}, ${isNone ? "and none is allowed" : `more than the ${figureText(margin)} allowed`}`;
    case "clear":
      return `${points}, ${isNone ? "surely no worse" : `surely within the ${figureText(margin)} allowed`}`;
    default:
      return `${points}, ${isNone ? "none is allowed" : `allowed are ${figureText(margin)}`}, not decided yet`;
  }
}

/** What a limit is made of, behind its value. */
function allowance({ limit }: RateGuardrail): string {
  switch (limit.kind) {
    case "of-stable":
      return `(${figureText(limit.factor * 100)}% of stable)`;
    case "relative-margin":
      return `(${figureText(limit.share * 100)}% beyond stable)`;
    default:
      return "";
  }
}

/** What is beyond the limit, and how much of it a breach takes. */
export interface Breaches {
  /** Looks, or milliseconds. */
  readonly beyond: number;
  readonly needed: number;
  /** Of how many looks; null where a duration is watched. */
  readonly of: number | null;
  /** Looks or milliseconds with data that a guardrail needs before it may be called clear. */
  readonly enough: number;
  readonly seen: number;
}

/** `latency_p99 of the canary is 0.31, stable's 0.2, allowed at most 0.3: beyond it in 3 of the last 5 looks`. */
export function levelSentence(guardrail: LevelGuardrail, figures: Figures, breaches: Breaches): string {
  const [own, other, allowed] = alike([figures.canary, figures.stable, figures.limit]);
  const compared = guardrail.limit.kind === "absolute" || figures.stable === null ? "" : `, stable's ${other}`;
  const side = guardrail.better === "lower" ? "at most" : "at least";
  const head = `${guardrail.metric} of the canary is ${own}${compared}, allowed ${side} ${allowed}`;
  const span = (amount: number) => (breaches.of === null ? printDuration(amount) : String(amount));
  const often =
    breaches.of === null
      ? `beyond it for ${span(breaches.beyond)}`
      : `beyond it in ${breaches.beyond} of the last ${Math.min(breaches.of, breaches.seen)} looks`;
  const asked = `a breach is ${span(breaches.needed)}${breaches.of === null ? "" : ` of ${breaches.of}`}`;
  switch (figures.word) {
    case "harm":
      return `${head}: ${often}, and ${asked}`;
    case "clear":
      return `${head}: ${breaches.beyond === 0 ? "held" : `${often}, and ${asked}`}`;
    default:
      return `${head}: ${often}, and it takes ${span(breaches.enough)}${breaches.of === null ? "" : " looks"} to call it clear`;
  }
}

/** `score of the canary is shifted by +0.012 against stable, allowed is 0.01; looked at 3 of 20 times`. */
export function sampleSentence(
  guardrail: SampleGuardrail,
  shift: number | null,
  margin: number | null,
  word: GuardrailWord,
  times: Times,
): string {
  const { metric } = guardrail;
  if (shift === null || margin === null) return `${metric} has too few values to compare; ${lookedAt(times)}`;
  const worse = guardrail.better === "lower" ? shift : -shift;
  const way = worse >= 0 ? "worse" : "better";
  const head = `${metric} of the canary is shifted by ${shift > 0 ? "+" : ""}${figureText(shift)} against stable, ${way} by ${figureBeside(Math.abs(worse), margin)}`;
  const allowed = figureText(margin);
  const said = {
    harm: `more than the ${allowed} allowed`,
    clear: `surely within the ${allowed} allowed`,
    undecided: `allowed is ${allowed}, not decided yet`,
    "no data": `allowed is ${allowed}`,
  };
  return `${head}: ${said[word]}; ${lookedAt(times)}`;
}

/** `error_rate has no data: nothing was read of errors of canary`. */
export function absentSentence(guardrail: Guardrail, { reading }: AbsentReading): string {
  return `${guardrail.metric} has no data: ${reading.message}`;
}

function lookedAt({ seen, planned }: Times): string {
  return `looked at ${seen} of ${planned} times`;
}

/** Figures with as many digits as it takes to tell them apart. */
function alike(values: readonly (number | null)[]): string[] {
  const texts = values.map((value) => (value === null ? "unknown" : figureText(value)));
  return texts.map((text, index) => {
    const value = values[index];
    if (value === null) return text;
    const other = values.find((each, at) => each !== null && each !== value && texts[at] === text);
    return typeof other === "number" ? figureBeside(value, other) : text;
  });
}
