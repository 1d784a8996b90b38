import type { JsonValue, Tolerance } from "./suite.ts";

/** The first place where an answer is not what was expected, as `outputs[0].data[3]`. */
export interface Difference {
  readonly place: string;
  readonly expected: JsonValue | undefined;
  /** Undefined where the answer has nothing there. */
  readonly got: JsonValue | undefined;
}

/**
 * Holds an answer to a part of it that was recorded. Objects need the keys that are expected and may have more; lists
 * are compared whole, but lists of objects that each have a `name` are matched by it, as the outputs of a model are.
 * Numbers may differ by the tolerance, everything else must be equal.
 *
 * @returns the first difference in the order in which the expected part is written; null where there is none
 */
export function firstDifference(
  expected: JsonValue,
  got: JsonValue | undefined,
  tolerance: Tolerance,
  place = "",
): Difference | null {
  const here: Difference = { place: place === "" ? "the answer" : place, expected, got };
  if (typeof expected === "number") {
    return typeof got === "number" && isClose(expected, got, tolerance) ? null : here;
  }
  if (expected === null || typeof expected !== "object") return expected === got ? null : here;
  if (isList(expected)) return isList(got) ? listDifference(expected, got, tolerance, here) : here;
  if (!isObject(got)) return here;
  for (const [key, value] of Object.entries(expected)) {
    const inner = Object.hasOwn(got, key) ? got[key] : undefined;
    const found = firstDifference(value, inner, tolerance, place === "" ? key : `${place}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

function listDifference(
  expected: readonly JsonValue[],
  got: readonly JsonValue[],
  tolerance: Tolerance,
  here: Difference,
): Difference | null {
  const base = here.place === "the answer" ? "" : here.place;
  const named = new Map(got.map((item) => [nameOf(item), item]));
  const byName = expected.length > 0 && [...expected, ...got].every((item) => nameOf(item) !== null);
  if (byName && named.size === got.length) {
    for (const item of expected) {
      const name = nameOf(item);
      const found = firstDifference(item, named.get(name), tolerance, `${base}[${name}]`);
      if (found !== null) return found;
    }
    return null;
  }
  if (expected.length !== got.length) {
    return { place: `the length of ${here.place}`, expected: expected.length, got: got.length };
  }
  for (const [index, item] of expected.entries()) {
    const found = firstDifference(item, got[index], tolerance, `${base}[${index}]`);
    if (found !== null) return found;
  }
  return null;
}

/** Equal within the tolerance around the expected number. */
export function isClose(expected: number, got: number, { absolute, relative }: Tolerance): boolean {
  // JSON may write a number that is too large for a double, which reads as infinity; nothing is near it.
  if (!Number.isFinite(expected)) return got === expected;
  return Math.abs(got - expected) <= absolute + relative * Math.abs(expected);
}

export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

export function isObject(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nameOf(item: JsonValue): string | null {
  return isObject(item) && typeof item["name"] === "string" ? item["name"] : null;
}
