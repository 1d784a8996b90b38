export type Json = string | number | boolean | null | undefined | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function asObject(value: Json): JsonObject {
  return isObject(value) ? value : {};
}

export function asList(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

export function asString(value: Json, fallback = ""): string {
  return typeof value === "string" ? value : fallback;
}
