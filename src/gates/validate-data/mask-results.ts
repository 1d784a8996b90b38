import { isObject, type JsonObject, type JsonValue } from "../../expectations/json-value.ts";
import { isSmallCount } from "../../gate/small-count.ts";

/** What stays of a result whose counts are masked. */
const kept = new Set(["element_count", "observed_value"]);

/**
 * Great Expectations' result document without the counts below `below` rows: a result where fewer rows are unexpected,
 * missing or as expected keeps `element_count` and `observed_value` alone. 0 and 1 mask nothing. `success` always stays.
 */
export function maskResults(document: JsonObject, below: number): JsonObject {
  const { results } = document;
  if (below <= 1 || !Array.isArray(results)) return document;
  return { ...document, results: results.map((entry) => maskEntry(entry, below)) };
}

function maskEntry(entry: JsonValue, below: number): JsonValue {
  if (!isObject(entry) || !isObject(entry["result"])) return entry;
  const { result } = entry;
  const elements = countOf(result, "element_count");
  const unexpected = countOf(result, "unexpected_count");
  const missing = countOf(result, "missing_count");
  const counts = elements === 0 ? [] : [unexpected, missing, elements - unexpected - missing];
  if (!counts.some((count) => isSmallCount(count, below))) return entry;
  return { ...entry, result: Object.fromEntries(Object.entries(result).filter(([name]) => kept.has(name))) };
}

function countOf(result: JsonObject, name: string): number {
  const count = result[name];
  return typeof count === "number" ? count : 0;
}
