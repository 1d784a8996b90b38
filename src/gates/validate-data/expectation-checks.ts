import { rowKey, rowValue } from "../../errors/row-data.ts";
import type { Location } from "../../errors/user-error.ts";
import type { JsonValue } from "../../expectations/json-value.ts";
import {
  type AggregateOutcome,
  type Outcome,
  type QueryRows,
  type RowsOutcome,
  succeeded,
} from "../../expectations/outcome.ts";
import type { ExpectationResult } from "../../expectations/suite-plan.ts";
import type { Check } from "../../gate/check.ts";
import { figureText } from "../../gate/figure-text.ts";
import type { Support } from "../../gate/value.ts";
import type { ExampleRow, FigureValue } from "../../profile/profile.ts";
import type { DataTable } from "./data-table.ts";
import { columnCell, expectationTitle, expectedInWords } from "./expectation-words.ts";
import type { JudgedSuite } from "./judge-suites.ts";
import type { OpenedSuite } from "./suites.ts";

/** How many failing rows a check names; the result document has all that were kept. */
const namedRows = 5;

/**
 * One check for each expectation of every suite, in their order, and one for a suite without any. `ofOtherTables` holds the ids of other tables in the
 * same report, and takes those of this one.
 */
export function expectationChecks(
  suites: readonly JudgedSuite[],
  table: Pick<DataTable, "locate">,
  ofOtherTables: Map<string, number> | null = null,
): Check[] {
  const taken = ofOtherTables ?? new Map<string, number>();
  return suites.flatMap(({ opened, results }) => {
    if (results.length === 0) return [emptySuiteCheck(opened.suite)];
    return results.map((result) => {
      const id = uniqueId(suites.length > 1 || ofOtherTables !== null ? opened.suite.name : null, result, taken);
      return expectationCheck(id, result, table);
    });
  });
}

/** A suite that asks for nothing would hold whatever the data are. */
function emptySuiteCheck({ name, path }: OpenedSuite["suite"]): Check {
  return {
    id: `suite:${name}`,
    title: `the suite ${name}`,
    outcome: "inconclusive",
    severity: "warning",
    observed: "0 expectations",
    expected: "at least one expectation",
    message: `${path} holds no expectation, so nothing of the data was held to it`,
    slice: null,
    evidence: [],
    location: { path },
  };
}

/**
 * `expectation:TYPE(COLUMNS)`, behind the suite's name where there are several, with `#2` for the second of the same: the
 * same in the next run of the same suite, so that old failures can be told from new ones.
 */
function uniqueId(suite: string | null, result: ExpectationResult, taken: Map<string, number>): string {
  const about = columnCell(result.kwargs);
  const name = `${suite === null ? "" : `${suite}/`}${result.expectation.type}${about === null ? "" : `(${about})`}`;
  const count = (taken.get(name) ?? 0) + 1;
  taken.set(name, count);
  return `expectation:${name}${count === 1 ? "" : `#${count}`}`;
}

function expectationCheck(id: string, result: ExpectationResult, table: Pick<DataTable, "locate">): Check {
  const { expectation, verdict } = result;
  const facts = {
    id,
    title: expectationTitle(result),
    severity: expectation.severity,
    expected: expectedInWords(result),
    slice: null,
    evidence: [],
    location: expectation.location,
  } as const;
  if (verdict.kind === "refused") {
    return { ...facts, outcome: "error", observed: null, message: `${expectation.type} is not run: ${verdict.reason}` };
  }
  if (verdict.kind === "skipped") {
    return {
      ...facts,
      severity: "info",
      outcome: "inconclusive",
      observed: null,
      message: `${expectation.type} was skipped, as allow-unsupported says: ${verdict.reason}`,
    };
  }
  const { outcome } = verdict;
  if (outcome.kind === "raised") return { ...facts, outcome: "fail", observed: null, message: outcome.message };
  const judged = { ...facts, outcome: succeeded(outcome) ? "pass" : "fail", observed: observedText(outcome) } as const;
  if (outcome.kind === "plain") return judged;
  if (outcome.kind === "rows") {
    const counted = { ...judged, support: supportOf(outcome) };
    return judged.outcome === "pass" ? counted : { ...counted, ...rowsFailure(outcome, expectation.location, table) };
  }
  return judged.outcome === "pass" ? judged : { ...judged, ...aggregateFailure(outcome, table) };
}

/** Every count that the check's sentences give away, so that the sentences are masked where one is small. */
function supportOf({ elements, missing, unexpected }: RowsOutcome): Support {
  if (unexpected === 0) return { n: elements };
  const without = missing ?? 0;
  return { n: elements, unexpected, expected: elements - without - unexpected, missing: without };
}

/** What was seen: of rows how many are unexpected, of a figure its value; null where there is neither. */
export function observedText(outcome: Exclude<Outcome, { kind: "raised" }>): string | number | null {
  switch (outcome.kind) {
    case "plain":
      return null;
    case "rows":
      return outcome.unexpected === 0 ? "none unexpected" : `${outcome.unexpected} unexpected${shareText(outcome)}`;
    case "aggregate":
      return observedFigure(outcome);
  }
}

function observedFigure({ observed, ofRows }: AggregateOutcome): string | number | null {
  if (observed === null) return null;
  if (ofRows) return rowValue(jsonText(observed));
  if (typeof observed === "number" && Number.isFinite(observed)) return observed;
  return jsonText(observed);
}

const longestObserved = 200;

function jsonText(value: JsonValue): string {
  const text = typeof value === "string" ? value : infinite(value) ? String(value) : JSON.stringify(value, named);
  const characters = [...text];
  return characters.length > longestObserved ? `${characters.slice(0, longestObserved).join("")}…` : text;
}

/** JSON has no word for an infinite number, and would say that there is none. */
function named(_key: string, value: JsonValue): JsonValue {
  return infinite(value) ? String(value) : value;
}

function infinite(value: JsonValue): boolean {
  return value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY;
}

/** ` (0.75 % of 400)`: of the rows that have a value; of all where the expectation is about missing ones. */
function shareText({ elements, missing, unexpected }: RowsOutcome): string {
  const considered = elements - (missing ?? 0);
  if (considered === 0) return "";
  return ` (${percentText(unexpected / considered)} of ${considered})`;
}

export function percentText(share: number): string {
  const percent = share * 100;
  const text = percent !== 0 && percent < 0.01 ? percent.toPrecision(1) : percent.toFixed(2);
  return `${Number(text)} %`;
}

function rowsFailure(
  outcome: RowsOutcome,
  suiteLine: Location,
  table: Pick<DataTable, "locate">,
): Pick<Check, "message" | "evidence" | "location" | "alsoAt"> {
  const places = outcome.examples.flatMap(({ place }) => {
    const location = place === null ? null : table.locate(place);
    return location === null ? [] : [location];
  });
  const [first] = places;
  const shown = outcome.examples.slice(0, namedRows).map((example) => exampleText(example, outcome, table));
  const more = outcome.unexpected - shown.length;
  return {
    message: `${outcome.unexpected} of ${outcome.elements - (outcome.missing ?? 0)} rows are not as expected${shareOnly(outcome)}`,
    evidence: [
      ...shown,
      ...(more > 0 && shown.length > 0 ? [`and ${more} more`] : []),
      ...(first === undefined ? [] : [`expected at ${placeText(suiteLine)}`]),
    ],
    location: first ?? suiteLine,
    ...(first === undefined ? {} : { alsoAt: [suiteLine] }),
  };
}

function shareOnly({ elements, missing, unexpected }: RowsOutcome): string {
  const considered = elements - (missing ?? 0);
  return considered === 0 ? "" : ` (${percentText(unexpected / considered)})`;
}

/** `data/train.csv:17: "x", key 4711`; values and keys are marked, and hidden unless they may be shown. */
function exampleText(
  example: ExampleRow,
  { columns }: Pick<RowsOutcome, "columns">,
  table: Pick<DataTable, "locate">,
): string {
  const place = example.place === null ? null : table.locate(example.place);
  const row = example.place === null ? null : `row ${example.place.row + 1}`;
  const where = place === null ? row : place.line === undefined ? `${place.path}, ${row}` : placeText(place);
  const values = example.values.map((value, index) => {
    const shown = value === null ? rowValue("missing") : rowValue(valueText(value));
    return example.values.length === 1 ? shown : `${columns[index] ?? ""} ${shown}`;
  });
  const key = example.key.map((value) => (value === null ? "" : valueText(value))).join(", ");
  const said = [values.join(", "), ...(key === "" ? [] : [`key ${rowKey(key)}`])].filter((part) => part !== "");
  return `${where === null ? "" : `${where}: `}${said.join(", ")}`;
}

function valueText(value: FigureValue): string {
  const text = typeof value === "object" ? value.hash : String(value);
  const characters = [...text];
  return characters.length > longestObserved ? `${characters.slice(0, longestObserved).join("")}…` : text;
}

function placeText({ path, line }: Location): string {
  return line === undefined ? path : `${path}:${line}`;
}

function aggregateFailure(
  outcome: AggregateOutcome,
  table: Pick<DataTable, "locate">,
): Pick<Check, "message" | "evidence"> {
  const { sets, found } = outcome;
  if (found !== undefined) return queryFailure(found, table);
  const evidence = [
    ...(sets?.unexpected && sets.unexpected.count > 0
      ? [
          `not expected: ${sets.unexpected.list
            .slice(0, namedRows)
            .map((value) => rowValue(valueText(value)))
            .join(", ")}${andMore(sets.unexpected.count)}`,
        ]
      : []),
    ...(sets?.missing && sets.missing.count > 0
      ? [`not found: ${sets.missing.list.slice(0, namedRows).map(jsonText).join(", ")}${andMore(sets.missing.count)}`]
      : []),
  ];
  const observed = observedFigure(outcome);
  const shown = typeof observed === "number" ? figureText(observed) : observed;
  return { message: shown === null ? "there is no value to observe" : `observed ${shown}`, evidence };
}

/** What a query of a suite found: each row that it returns is one too many. */
function queryFailure(found: QueryRows, table: Pick<DataTable, "locate">): Pick<Check, "message" | "evidence"> {
  const shown = found.examples.slice(0, namedRows).map((example) => exampleText(example, found, table));
  const more = found.count - shown.length;
  return {
    message: `the query finds ${found.count} ${found.count === 1 ? "row" : "rows"}, and none are expected`,
    evidence: [...shown, ...(more > 0 && shown.length > 0 ? [`and ${more} more`] : [])],
  };
}

function andMore(count: number): string {
  return count > namedRows ? ` and ${count - namedRows} more` : "";
}
