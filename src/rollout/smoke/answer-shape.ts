import { isList, isObject } from "./difference.ts";
import type { JsonValue, Protocol, SmokeRequest } from "./suite.ts";

/** What is wrong with the shape of an answer, as the end of a sentence about it; null where it fits. */
export function shapeProblem(request: SmokeRequest, protocol: Protocol, answer: JsonValue): string | null {
  const own = protocolProblem(request, protocol, answer);
  if (own !== null) return own;
  for (const [place, lengths] of request.shape) {
    const found = protocol === "v2" ? tensorShape(answer, place) : listLengths(at(answer, place), lengths.length);
    if (found === null) return `the answer has no "${place}"`;
    if (found.length !== lengths.length || lengths.some((length, axis) => length !== null && length !== found[axis])) {
      return `"${place}" has the shape ${shapeText(found)}, not ${shapeText(lengths)}`;
    }
  }
  return null;
}

/** What the protocol itself promises: an answer for each row, and as many numbers as a shape says. */
function protocolProblem(request: SmokeRequest, protocol: Protocol, answer: JsonValue): string | null {
  // What is expected to be refused answers as it likes.
  if (protocol === "json" || request.status >= 300) return null;
  if (protocol === "v2") return tensorProblem(answer);
  const predictions = isObject(answer) ? answer["predictions"] : undefined;
  if (protocol === "v1" && !isList(predictions)) return 'the answer has no list "predictions"';
  if (predictions === undefined) return 'the answer has no "predictions"';
  const rows = rowsOf(request.body);
  if (rows === null || !isList(predictions) || predictions.length === rows) return null;
  return `${rows} rows were sent and ${predictions.length} predictions came`;
}

function tensorProblem(answer: JsonValue): string | null {
  const outputs = isObject(answer) ? answer["outputs"] : undefined;
  if (!isList(outputs) || outputs.length === 0) return 'the answer has no "outputs"';
  for (const output of outputs) {
    const name = isObject(output) && typeof output["name"] === "string" ? output["name"] : null;
    const shape = name === null ? null : tensorShape(answer, name);
    if (name === null || shape === null || !isObject(output)) {
      return "an output of the answer has no name or no shape";
    }
    const { data } = output;
    // Binary data stands behind the JSON, which recorded requests do not ask for.
    if (!isList(data)) return `output "${name}" has no data`;
    const asked = shape.reduce((product, length) => product * length, 1);
    const there = countLeaves(data);
    if (asked !== there) return `output "${name}" has the shape ${shapeText(shape)} and ${there} values`;
  }
  return null;
}

function tensorShape(answer: JsonValue, name: string): readonly number[] | null {
  const outputs = isObject(answer) ? answer["outputs"] : undefined;
  if (!isList(outputs)) return null;
  const output = outputs.filter(isObject).find((found) => found["name"] === name);
  const shape = output?.["shape"];
  if (!isList(shape) || !shape.every((length) => typeof length === "number" && length >= 0)) return null;
  return shape as readonly number[];
}

/** The rows of a request by the forms that v1 and MLflow know; null where the form does not say. */
function rowsOf(body: JsonValue | undefined): number | null {
  if (!isObject(body)) return null;
  for (const key of ["instances", "dataframe_records", "inputs"]) {
    const rows = body[key];
    if (isList(rows)) return rows.length;
  }
  const split = body["dataframe_split"];
  const data = isObject(split) ? split["data"] : undefined;
  return isList(data) ? data.length : null;
}

function countLeaves(value: JsonValue): number {
  return isList(value) ? value.reduce<number>((sum, item) => sum + countLeaves(item), 0) : 1;
}

/** Lengths of nested lists down to `depth`, of the first element of each; null where the value is no list. */
function listLengths(value: JsonValue | undefined, depth: number): readonly number[] | null {
  if (!isList(value)) return depth === 0 && value !== undefined ? [] : null;
  const [first] = value;
  const even = !isList(first) || value.every((item) => isList(item) && item.length === first.length);
  const inner = depth > 1 && even ? listLengths(first, depth - 1) : null;
  return [value.length, ...(inner ?? [])];
}

/** The value at a path such as `predictions` or `result.scores`. */
function at(answer: JsonValue, path: string): JsonValue | undefined {
  let found: JsonValue | undefined = answer;
  for (const key of path.split(".")) {
    found = isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  }
  return found;
}

function shapeText(shape: readonly (number | null)[]): string {
  return `[${shape.map((length) => length ?? "any").join(", ")}]`;
}
