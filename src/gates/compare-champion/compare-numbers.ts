import { marginOf, plainNumber } from "../../comparison/margin.ts";
import { UserError } from "../../errors/user-error.ts";
import type { Check } from "../../gate/check.ts";
import type { InputFile, MetricRow } from "../../gate/report.ts";
import type { DifferenceWord, Value } from "../../gate/value.ts";
import type { NamedNumber } from "../../metrics/metrics-file.ts";
import { holds } from "../../rules/decide.ts";
import { printName } from "../../rules/names.ts";
import { checkId, checkTitle, printConfidence, printTest } from "../../rules/print.ts";
import type { Services } from "../gate.ts";
import { decideNumber, numberOf } from "../rows/decide-number.ts";
import { firstChampionCheck } from "../rows/first-champion.ts";
import type { MarginedRule } from "../rows/margined-rule.ts";
import {
  directionOfNumber,
  inputFileOf,
  type MetricsFile,
  readMetricsFile,
  readNumbers,
} from "../rows/metrics-file.ts";
import { ruleError } from "../rows/rule-error.ts";
import type { ComparedModels } from "./compare-models.ts";
import { boundOfChampion, type ComparisonRules } from "./comparison-rules.ts";
import type { CompareInputs } from "./inputs.ts";
import type { OpenedChampion } from "./open-champion.ts";

/** The champion's number of a name. */
type ChampionNumbers = (path: string) => Value;

const noInterval =
  "two point values without an interval; give both models' rows (`predictions` and a champion of rows) to learn whether the difference is more than chance";

/**
 * Compares the numbers of two metrics files, as numbers: without rows there is no interval, so that a margin is held to
 * the difference itself, and the report says so. The champion is a file of numbers, or an earlier report's figures over
 * all rows.
 */
export async function compareNumbers(
  inputs: CompareInputs,
  address: string,
  champion: OpenedChampion,
  rules: ComparisonRules,
  services: Services,
): Promise<ComparedModels & { readonly files: readonly InputFile[] }> {
  const { rulesPath } = inputs.common;
  const source = await readMetricsFile(address, "metrics-file", services);
  const known = await championNumbers(champion, services);
  if (rules.margins.length + rules.bounds.length === 0) throw withoutRules(source);
  const flips = rules.bounds.find(({ subject }) => subject.name === "flips");
  if (flips !== undefined && !source.names.includes("flips")) {
    throw ruleError(flips, rulesPath, "needs the rows of both models; give them as predictions and champion");
  }
  const comparable = known.kind === "numbers";
  const bounds = rules.bounds.filter(({ test }) => comparable || test.bound.of === null);
  const margins = rules.margins.map((rule) => decideMargin(rule, source, known, rulesPath));
  const decided = bounds.map((rule) =>
    comparable
      ? decideNumber(rule, source, rulesPath, boundOfChampion(rule, known.numbers(rule.subject.name)))
      : decideNumber(rule, source, rulesPath),
  );
  const open = [...rules.margins, ...rules.bounds.filter((rule) => !bounds.includes(rule))];
  return {
    checks: comparable
      ? [...margins.flatMap(({ check }) => check ?? []), ...decided]
      : [firstChampionCheck(known.why, open, inputs.onMissingChampion), ...decided],
    margins: [],
    metrics: source.numbers.map((number) => {
      const word = margins.find(({ path, check }) => path === number.path && check !== null)?.word;
      return metricRow(number, comparable ? known.numbers : null, word ?? "undecided");
    }),
    tables: [],
    figures: [],
    notes: [
      ...source.notes,
      `${source.file.shown}: numbers without rows${comparable ? ", compared as numbers" : ""}; ${noInterval}`,
    ],
    holdout: null,
    files: [inputFileOf(source, "metrics-file"), ...(comparable ? [known.file] : [])],
  };
}

type KnownChampion =
  | { readonly kind: "numbers"; readonly numbers: ChampionNumbers; readonly file: InputFile }
  | { readonly kind: "missing"; readonly why: string };

async function championNumbers(champion: OpenedChampion, services: Services): Promise<KnownChampion> {
  switch (champion.kind) {
    case "missing":
      return champion;
    case "rows": {
      const read = await readNumbers(champion.files, "champion", services);
      const byPath = new Map(read.numbers.map(({ path, value }) => [path, value]));
      const absent = (path: string): Value => ({ value: null, reason: `${read.file.shown} has no number ${path}` });
      return {
        kind: "numbers",
        numbers: (path) => byPath.get(path) ?? absent(path),
        file: inputFileOf(read, "champion"),
      };
    }
    case "report": {
      const { report, file } = champion;
      const numbers = (path: string): Value => {
        const row = report.metrics.find(({ id, slice }) => id === path && slice === null);
        if (row === undefined) return { value: null, reason: `the champion's report has no ${path}` };
        return row.value === null
          ? { value: null, reason: row.reason ?? "it is undefined in the champion's report" }
          : { value: row.value };
      };
      return { kind: "numbers", numbers, file };
    }
  }
}

interface DecidedNumber {
  readonly path: string;
  readonly word: DifferenceWord;
  /** Null where there is no champion to be held to. */
  readonly check: Check | null;
}

function decideMargin(
  rule: MarginedRule,
  source: MetricsFile,
  champion: KnownChampion,
  rulesPath: string | null,
): DecidedNumber {
  const { path, value: own } = numberOf(rule, source, rulesPath);
  const better = directionOfNumber(path);
  if (better === "none") {
    throw ruleError(
      rule,
      rulesPath,
      `cannot be decided: its name does not say whether more or less of ${path} is better; hold it to a bound, such as ${printName(path)} >= 98% of champion`,
    );
  }
  if (champion.kind === "missing") return { path, word: "undecided", check: null };
  const other = champion.numbers(path);
  const { comparator } = rule.test;
  const margin = marginOf(rule.test.bound, other);
  const difference = own.value === null || other.value === null ? null : own.value - other.value;
  const facts = {
    id: checkId(rule, null),
    title: checkTitle(rule, null),
    severity: rule.severity,
    observed: difference,
    expected:
      rule.confidence === null
        ? printTest(rule.test)
        : `${printTest(rule.test)} with ${printConfidence(rule.confidence)} confidence`,
    interval: null,
    baseline: other.value === null ? null : { name: "champion", value: other.value },
    slice: null,
    evidence: [
      ...(margin.kind === "margin" && margin.shown.includes("=") ? [`margin ${margin.shown}`] : []),
      noInterval,
    ],
    location: { path: source.file.shown },
  };
  const undecidable = (message: string): DecidedNumber => ({
    path,
    word: "undecided",
    check: { ...facts, outcome: "error", message },
  });
  if (own.value === null) return undecidable(`${path} is undefined: ${own.reason}`);
  if (other.value === null) return undecidable(`${path} is undefined for the champion: ${other.reason}`);
  if (margin.kind === "undefined") return undecidable(margin.reason);
  const towards = better === "higher" ? 1 : -1;
  const edge = towards * (comparator === "no worse than" ? -margin.margin : margin.margin);
  const seen = `${plainNumber(own.value)} against ${plainNumber(other.value)}, a difference of ${signed(own.value - other.value)}, ${comparator === "better by" ? "asked for" : "allowed"} ${signed(edge)}`;
  if (rule.confidence !== null) {
    const message = `${seen}; numbers without rows have no interval, so no confidence can be claimed`;
    return { path, word: "undecided", check: { ...facts, outcome: "inconclusive", message } };
  }
  const met = holds(own.value, better === "higher" ? ">=" : "<=", other.value + edge);
  const ahead = holds(own.value, better === "higher" ? ">" : "<", other.value);
  const word = wordOf(met, ahead, comparator);
  return {
    path,
    word,
    check: {
      ...facts,
      outcome: met ? "pass" : "fail",
      margin: { edge, better, word, moreRows: null },
      message: seen,
    },
  };
}

function wordOf(met: boolean, ahead: boolean, comparator: MarginedRule["test"]["comparator"]): DifferenceWord {
  if (ahead) return "better";
  if (comparator === "better by") return "undecided";
  return met ? "not worse" : "worse";
}

function metricRow(number: NamedNumber, champion: ChampionNumbers | null, verdict: DifferenceWord): MetricRow {
  const { path, value: own } = number;
  const row = {
    id: path,
    slice: null,
    value: own.value,
    reason: own.value === null ? own.reason : null,
    direction: directionOfNumber(path),
    interval: null,
    support: { n: 0 },
  };
  if (champion === null) return row;
  const other = champion(path).value;
  return {
    ...row,
    champion: { value: other, interval: null },
    difference: {
      value: own.value === null || other === null ? null : own.value - other,
      interval: null,
      method: "none",
      p: null,
      verdict,
    },
  };
}

function withoutRules(source: MetricsFile): UserError {
  const named = source.names.filter((path) => directionOfNumber(path) !== "none");
  const [example = source.names[0]] = named;
  const rule = named.length > 0 ? `${printName(example)} no worse than 1%` : `${printName(example)} >= 98% of champion`;
  return new UserError(
    `rules: say which of the numbers must hold, such as "${rule}"; ${source.file.shown} has ${source.names.slice(0, 20).join(", ")}`,
    { title: "Input rules", fix: `rules: ${JSON.stringify(rule)}` },
  );
}

function signed(value: number): string {
  return value > 0 ? `+${plainNumber(value)}` : plainNumber(value + 0);
}
