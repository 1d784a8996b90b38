import type { MetricRow } from "../../gate/report.ts";
import type { NamedNumber } from "../../metrics/metrics-file.ts";
import { printName } from "../../rules/names.ts";
import { decideNumber, upgrade } from "../numbers/decide-number.ts";
import { directionOfNumber, inputFileOf, type MetricsFile } from "../numbers/metrics-file.ts";
import type { BoundRule } from "../rows/bound-rule.ts";
import type { Evaluation } from "./evaluation.ts";
import { suggestBound } from "./suggest-rules.ts";

interface NumberSettings {
  readonly rulesPath: string | null;
  /** Ids of the figures that the rows gave; a number of the same name is left out. */
  readonly ofRows: ReadonlySet<string>;
}

/** Holds the numbers to the rules that name them. */
export function evaluateNumbers(
  source: MetricsFile,
  rules: readonly BoundRule[],
  { rulesPath, ofRows }: NumberSettings,
): Evaluation {
  const shown = source.numbers.filter(({ path }) => !ofRows.has(path));
  const measured = source.numbers.flatMap(({ path }) => (ofRows.has(path) ? [path] : []));
  return {
    checks: rules.map((rule) => decideNumber(rule, source, rulesPath)),
    metrics: shown.map(
      (number): MetricRow => ({
        id: number.path,
        slice: null,
        value: number.value.value,
        reason: number.value.value === null ? number.value.reason : null,
        direction: directionOfNumber(number.path),
        interval: null,
        support: { n: 0 },
      }),
    ),
    tables: [],
    figures: [],
    notes: [
      ...source.notes,
      ...(measured.length === 0
        ? []
        : [`${source.file.shown}: ${measured.join(", ")} left out, since the rows themselves give it`]),
      `${source.file.shown}: ${numbersInWords(shown.length)} without rows, so without intervals; ${upgrade}`,
    ],
    files: [inputFileOf(source, "metrics-file")],
    suggestions: ofRows.size > 0 ? [] : shown.flatMap(suggestionOf).slice(0, 3),
  };
}

function numbersInWords(count: number): string {
  return count === 1 ? "1 number" : `${count} numbers`;
}

/** A line that the number holds, where it is known which way is better. */
function suggestionOf({ path, value }: NamedNumber): string[] {
  const direction = directionOfNumber(path);
  if (value.value === null || direction === "none") return [];
  return [`${printName(path)} ${suggestBound(value.value, direction)}`];
}
