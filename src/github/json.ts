/** A JSON value of unknown shape, looked into step by step; what is missing or of another kind is null. */
export interface Json {
  readonly kind: "object" | "array" | "string" | "number" | "boolean" | "null" | "missing";
  readonly string: string | null;
  /** A finite number. */
  readonly number: number | null;
  at(...path: readonly string[]): Json;
}

/** Parses a text as JSON; a text that is none reads as a missing value. */
export function parseJson(source: string): Json {
  try {
    return json(JSON.parse(source.replace(/^\uFEFF/, "")));
  } catch {
    return json(undefined);
  }
}

function json(value: unknown): Json {
  return {
    kind: kindOf(value),
    string: typeof value === "string" ? value : null,
    number: typeof value === "number" && Number.isFinite(value) ? value : null,
    at: (...path) => json(path.reduce(member, value)),
  };
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function kindOf(value: unknown): Json["kind"] {
  if (value === null) {
    return "null";
  }
  if (Array.isArray(value)) {
    return "array";
  }
  const type = typeof value;
  return type === "object" || type === "string" || type === "number" || type === "boolean" ? type : "missing";
}
