import { rowValue } from "../errors/row-data.ts";
import type { FigureValue } from "../profile/profile.ts";
import { isObject, type JsonObject, type JsonValue } from "./json-value.ts";
import type { AggregateOutcome, Outcome, RowsOutcome } from "./outcome.ts";
import { succeeded } from "./outcome.ts";
import type { ExpectationResult } from "./suite-plan.ts";

interface DocumentSettings {
  readonly suiteName: string;
  readonly parameters: JsonObject;
  /** False writes a mark in place of every value that comes out of a row; `redactText` says what the mark reads as. */
  readonly showValues: boolean;
  /** Further facts of the run, as the document's `meta`. */
  readonly meta: JsonObject;
}

/**
 * The document that Great Expectations 1.x writes of a validation in the format SUMMARY, one entry in `results` for each
 * expectation in the suite's order. One that was refused or skipped has `success: false` and its reason in
 * `exception_info`. Infinite numbers stand as the texts "Infinity" and "-Infinity", and NaN as null.
 */
export function resultDocument(results: readonly ExpectationResult[], settings: DocumentSettings): JsonObject {
  const entries = results.map((result) => entryOf(result, settings.showValues));
  const successful = entries.filter((entry) => entry["success"] === true).length;
  return {
    success: successful === entries.length,
    results: entries,
    suite_name: settings.suiteName,
    suite_parameters: plain(settings.parameters),
    statistics: {
      evaluated_expectations: entries.length,
      successful_expectations: successful,
      unsuccessful_expectations: entries.length - successful,
      success_percent: entries.length === 0 ? null : (successful / entries.length) * 100,
    },
    meta: settings.meta,
    id: null,
  };
}

function entryOf({ expectation, kwargs, verdict }: ExpectationResult, showValues: boolean): JsonObject {
  const message = verdict.kind === "judged" ? raisedMessage(verdict.outcome) : verdict.reason;
  const { meta = {}, rendered_content: _rendered, success_on_last_run: _last, ...remarks } = expectation.remarks;
  return {
    success: verdict.kind === "judged" && succeeded(verdict.outcome),
    expectation_config: plain({
      type: expectation.type,
      kwargs,
      meta,
      ...remarks,
      severity: expectation.severity,
    }),
    result: verdict.kind === "judged" ? plain(resultOf(verdict.outcome, showValues)) : {},
    meta: {},
    exception_info: {
      raised_exception: message !== null,
      exception_traceback: null,
      exception_message: message,
    },
  };
}

function raisedMessage(outcome: Outcome): string | null {
  return outcome.kind === "raised" ? outcome.message : null;
}

function resultOf(outcome: Outcome, showValues: boolean): JsonObject {
  if (outcome.kind === "rows") return rowsResult(outcome, showValues);
  if (outcome.kind === "aggregate") return aggregateResult(outcome, showValues);
  return {};
}

function aggregateResult(outcome: AggregateOutcome, showValues: boolean): JsonObject {
  const { observed, ofRows, sets } = outcome;
  const details = showValues ? outcome.shownDetails : outcome.details;
  const shown = (value: FigureValue): JsonValue => cell(value, showValues);
  return {
    observed_value: ofRows && !showValues && observed !== null ? hidden() : observed,
    ...(details === null ? {} : { details }),
    ...(sets?.unexpected ? { unexpected_count: sets.unexpected.count } : {}),
    ...(sets?.missing ? { missing_count: sets.missing.count } : {}),
    ...(sets?.unexpected ? { partial_unexpected_list: sets.unexpected.list.map(shown) } : {}),
    ...(sets?.missing ? { partial_missing_list: sets.missing.list } : {}),
  };
}

function rowsResult(outcome: RowsOutcome, showValues: boolean): JsonObject {
  const { elements, missing, unexpected, examples, frequent } = outcome;
  const considered = elements - (missing ?? 0);
  const ofAll = elements === 0 ? null : (unexpected / elements) * 100;
  const ofConsidered = considered === 0 ? null : (unexpected / considered) * 100;
  const percent = missing === null ? ofAll : ofConsidered;
  const rows = examples.flatMap(({ place }) => (place === null ? [] : [place.row]));
  return {
    element_count: elements,
    unexpected_count: unexpected,
    unexpected_percent: percent,
    partial_unexpected_list: examples.map(({ values }) => rowOf(values, outcome, showValues)),
    ...(missing === null
      ? {}
      : {
          missing_count: missing,
          missing_percent: elements === 0 ? null : (missing / elements) * 100,
          unexpected_percent_total: ofAll,
          unexpected_percent_nonmissing: ofConsidered,
        }),
    partial_unexpected_counts: frequent.map(({ values, count }) => ({
      value: outcome.shape === "value" ? cell(values[0], showValues) : values.map((value) => cell(value, showValues)),
      count,
    })),
    ...(rows.length === examples.length ? { partial_unexpected_index_list: rows } : {}),
  };
}

/** One unexpected row: a value, a pair, or an object of column and value. */
function rowOf(
  values: readonly (FigureValue | null)[],
  { shape, columns }: RowsOutcome,
  showValues: boolean,
): JsonValue {
  if (shape === "value") return cell(values[0], showValues);
  const cells = values.map((value) => cell(value, showValues));
  if (shape === "pair") return cells;
  return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null]));
}

function cell(value: FigureValue | null | undefined, showValues: boolean): JsonValue {
  if (!showValues) return hidden();
  if (value === null || value === undefined) return null;
  return typeof value === "object" ? value.hash : value;
}

/** The value itself is not even inside the mark, so that it cannot leak. */
function hidden(): string {
  return rowValue("hidden");
}

/** With every number that JSON can say and texts in place of the others. */
function plain(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainValue(part)]));
}

function plainValue(value: JsonValue): JsonValue {
  if (typeof value === "number") return Number.isFinite(value) ? value : Number.isNaN(value) ? null : String(value);
  if (typeof value !== "object" || value === null) return value;
  return isObject(value) ? plain(value) : value.map(plainValue);
}
