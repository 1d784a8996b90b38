/** A text read as JSON, or that it is none. `NaN`, `Infinity` and `-Infinity` are read as Python's `json` reads them. */
export function readJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    if (!/NaN|Infinity/.test(text)) return null;
  }
  // A string is passed over whole, so that a word inside it stays.
  const tamed = text.replace(/"(?:[^"\\]|\\.)*"|-?\bInfinity\b|(?<!-)\bNaN\b/g, (part) =>
    part.startsWith('"') ? part : "1e999".padStart(part.startsWith("-") ? 6 : 5, "-"),
  );
  try {
    return { value: JSON.parse(tamed) };
  } catch {
    return null;
  }
}
