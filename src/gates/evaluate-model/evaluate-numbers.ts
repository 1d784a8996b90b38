import { readFile, stat } from "node:fs/promises";
import { UserError } from "../../errors/user-error.ts";
import type { Check } from "../../gate/check.ts";
import type { MetricRow } from "../../gate/report.ts";
import type { Direction } from "../../gate/value.ts";
import { flattenNumbers, type NamedNumber } from "../../metrics/metrics-file.ts";
import { metricDirection } from "../../metrics/registry.ts";
import { fileDigest } from "../../places/digest.ts";
import { dvcMd5 } from "../../places/dvc.ts";
import type { PlacedFile } from "../../places/provider.ts";
import { holds } from "../../rules/decide.ts";
import { printName } from "../../rules/names.ts";
import { nearest } from "../../rules/nearest.ts";
import { checkId, checkTitle } from "../../rules/print.ts";
import type { Services } from "../gate.ts";
import type { BoundRule } from "../rows/bound-rule.ts";
import { boundOf, expectedOf } from "../rows/decide-rule.ts";
import { ruleError } from "../rows/rule-error.ts";
import type { Evaluation } from "./evaluation.ts";
import { suggestBound } from "./suggest-rules.ts";

/** Numbers that a training script wrote, by path (`val.accuracy`). */
export interface MetricsFile {
  readonly file: PlacedFile;
  readonly sha256: string;
  readonly dvcMd5: string | null;
  readonly names: readonly string[];
  readonly numbers: readonly NamedNumber[];
  readonly notes: readonly string[];
}

/** A file of metrics is a page, not a data set. */
const largestMetricsFile = 16 * 2 ** 20;

const upgrade =
  "it is a point value without an interval; to learn how sure it is, give the rows: `predictions: preds.csv` with columns label and score";

/** Reads a JSON or YAML file of numbers. */
export async function readMetricsFile(address: string, services: Services): Promise<MetricsFile> {
  const files = await services.places.files([address], "metrics-file");
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new UserError(`metrics-file: ${address} names ${files.length} files, and one is needed`, {
      title: "Input metrics-file",
    });
  }
  if ((await stat(file.absolute)).size > largestMetricsFile) {
    throw new UserError(
      `metrics-file: ${file.shown} is larger than 16 MiB, so it is no file of metrics; rows belong to predictions`,
      {
        title: "Input metrics-file",
        location: { path: file.shown },
      },
    );
  }
  const { numbers, notes } = flattenNumbers(await parseNumbers(await readFile(file.absolute, "utf8"), file.shown));
  if (numbers.length === 0) {
    throw new UserError(`metrics-file: ${file.shown} holds no number`, {
      title: "Input metrics-file",
      location: { path: file.shown },
    });
  }
  return {
    file,
    sha256: await fileDigest(file.absolute),
    dvcMd5: await dvcMd5(file.absolute, services.workspace),
    names: numbers.map((number) => number.path),
    numbers,
    notes,
  };
}

async function parseNumbers(text: string, shown: string): Promise<unknown> {
  const { LineCounter, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  // YAML 1.2 holds JSON; bare NaN and Infinity, as Python writes them, come out as text and are explained later.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [problem] = document.errors;
  if (problem !== undefined) {
    const { line, col } = lines.linePos(problem.pos[0]);
    throw new UserError(
      `metrics-file: ${shown}:${line}: it is neither JSON nor YAML: ${problem.message.replaceAll(/\s+/g, " ")}`,
      {
        title: "Input metrics-file",
        location: { path: shown, line, column: col },
      },
    );
  }
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    throw new UserError(`metrics-file: ${shown}: its aliases expand without bound`, {
      title: "Input metrics-file",
      location: { path: shown },
    });
  }
}

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
  const byName = new Map(source.numbers.map((number) => [number.path, number]));
  const shown = source.numbers.filter(({ path }) => !ofRows.has(path));
  const measured = source.numbers.flatMap(({ path }) => (ofRows.has(path) ? [path] : []));
  return {
    checks: rules.map((rule) => decideNumber(rule, byName, source, rulesPath)),
    metrics: shown.map(
      (number): MetricRow => ({
        id: number.path,
        slice: null,
        value: number.value.value,
        reason: number.value.value === null ? number.value.reason : null,
        direction: directionOf(number.path),
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
    files: [
      {
        path: source.file.shown,
        place: source.file.place,
        sha256: source.sha256,
        ...(source.dvcMd5 === null ? {} : { dvcMd5: source.dvcMd5 }),
        role: "metrics-file",
      },
    ],
    suggestions: ofRows.size > 0 ? [] : shown.flatMap(suggestionOf).slice(0, 3),
  };
}

function numbersInWords(count: number): string {
  return count === 1 ? "1 number" : `${count} numbers`;
}

/** `val.accuracy` is better where `accuracy` is; of a name that is no metric's nobody knows. */
function directionOf(path: string): Direction {
  return metricDirection(path.slice(path.lastIndexOf(".") + 1)) ?? "none";
}

/** A line that the number holds, where it is known which way is better. */
function suggestionOf({ path, value }: NamedNumber): string[] {
  const direction = directionOf(path);
  if (value.value === null || direction === "none") return [];
  return [`${printName(path)} ${suggestBound(value.value, direction)}`];
}

function decideNumber(
  rule: BoundRule,
  numbers: ReadonlyMap<string, NamedNumber>,
  source: MetricsFile,
  rulesPath: string | null,
): Check {
  const name = rule.subject.name;
  const number = rule.subject.args.length === 0 ? numbers.get(name) : undefined;
  if (number === undefined) {
    const close = nearest(name, source.names);
    const hint =
      close.length > 0 ? `did you mean ${close.join(" or ")}?` : `it has ${source.names.slice(0, 20).join(", ")}`;
    throw ruleError(rule, rulesPath, `names no number of ${source.file.shown}; ${hint}`);
  }
  if (rule.scope !== null) {
    throw ruleError(rule, rulesPath, "asks for slices, and a metrics file has none; give the rows as predictions");
  }
  const facts = {
    id: checkId(rule, null),
    title: checkTitle(rule, null),
    severity: rule.severity,
    observed: number.value.value,
    expected: expectedOf(rule),
    interval: null,
    slice: null,
    evidence: [upgrade],
    location: { path: source.file.shown },
  };
  const { value } = number.value;
  if (value === null) return { ...facts, outcome: "error", message: `${name} is undefined: ${number.value.reason}` };
  if (rule.confidence !== null)
    return {
      ...facts,
      outcome: "inconclusive",
      message: `a number without rows has no interval, so no confidence can be claimed for ${name}`,
    };
  return { ...facts, outcome: holds(value, rule.test.comparator, boundOf(rule)) ? "pass" : "fail" };
}
