/** A query that names where figures are asked for, and where in the answer one stands. */
export interface SourcedQuery {
  /** What is asked: an address or a command; null for the one that `monitor-url` names. */
  readonly source: string | null;
  /** Where the figure stands in a JSON answer; null for the whole answer. */
  readonly path: string | null;
  /** Where the figure's time stands in the same answer; null where it has none. */
  readonly timePath: string | null;
}

/**
 * Reads `SOURCE -> PATH @ TIME-PATH`. Without an arrow the query is a path into the answer of `monitor-url` where there
 * is one, else a source whose whole answer is the figure.
 */
export function sourceAndPath(query: string, hasDefaultSource: boolean): SourcedQuery {
  const arrow = query.lastIndexOf("->");
  if (arrow < 0 && !hasDefaultSource) return { source: query.trim(), path: null, timePath: null };
  const source = arrow < 0 ? "" : query.slice(0, arrow).trim();
  const [path = "", timePath = ""] = query.slice(arrow < 0 ? 0 : arrow + 2).split(/\s+@\s+/, 2);
  return { source: source === "" ? null : source, path: path.trim() || null, timePath: timePath.trim() || null };
}

/**
 * What stands at a path of a JSON document: names and indices with dots between them, `data.0.value` or
 * `data[0].value`; a name that holds a dot in double quotes, `"p99.9"`. Undefined where nothing stands there.
 */
export function valueAt(document: unknown, path: string): unknown {
  let at = document;
  for (const step of path.matchAll(/"([^"]*)"|\[(\d+)\]|([^.[\]"]+)/g)) {
    const name = step[1] ?? step[2] ?? step[3] ?? "";
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return at;
}
