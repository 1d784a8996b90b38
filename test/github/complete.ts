import { resolveSchema } from "./description.ts";
import { asList, asObject, asString, isObject, type Json, type JsonObject } from "./json.ts";

/**
 * Fills up a value with what its schema requires and the loopback has no opinion about: null where that is allowed,
 * else the first value of an enumeration, an empty list, a fixed date, and so on. What is given stays.
 */
export function complete(schema: Json, given: Json): Json {
  const found = choose(resolveSchema(schema), given);
  if (given === null) {
    return null;
  }
  const types = typesOf(found);
  if (Array.isArray(given)) {
    return given.map((item) => complete(asObject(found.items), item));
  }
  if (isObject(given) || (given === undefined && types.includes("object") && !types.includes("null"))) {
    return completeObject(found, asObject(given));
  }
  return given === undefined ? blank(found, types) : given;
}

function completeObject(schema: JsonObject, given: JsonObject): JsonObject {
  const properties = asObject(schema.properties);
  const required = asList(schema.required).map((name) => asString(name));
  const names = new Set([...required, ...Object.keys(given)]);
  const filled = [...names].map((name) => [name, complete(properties[name] ?? {}, given[name])] as const);
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined));
}

/** One schema out of a composition: all of `allOf` in one, of `oneOf` and `anyOf` the first that fits. */
function choose(schema: JsonObject, given: Json): JsonObject {
  const all = asList(schema.allOf).map(resolveSchema);
  if (all.length > 0) {
    return {
      ...schema,
      type: "object",
      properties: Object.assign(
        {},
        ...all.map((part) => asObject(part.properties)),
        asObject(schema.properties),
      ) as JsonObject,
      required: [...all.flatMap((part) => asList(part.required)), ...asList(schema.required)],
    };
  }
  const options = [...asList(schema.oneOf), ...asList(schema.anyOf)].map((option) =>
    choose(resolveSchema(option), given),
  );
  if (options.length === 0 || (schema.properties !== undefined && isObject(given))) {
    return schema;
  }
  const kind =
    given === undefined || given === null
      ? "null"
      : Array.isArray(given)
        ? "array"
        : typeof given === "object"
          ? "object"
          : typeof given;
  return options.find((option) => typesOf(option).includes(kind)) ?? options[0] ?? {};
}

function typesOf(schema: JsonObject): readonly string[] {
  const type = schema.type;
  return Array.isArray(type)
    ? type.map((name) => asString(name))
    : type === undefined
      ? schema.properties === undefined
        ? []
        : ["object"]
      : [asString(type)];
}

function blank(schema: JsonObject, types: readonly string[]): Json {
  if (types.includes("null")) {
    return null;
  }
  const [first] = asList(schema.enum);
  if (first !== undefined) {
    return first;
  }
  switch (types[0]) {
    case "string":
      return strings[asString(schema.format)] ?? "";
    case "integer":
    case "number":
      return 0;
    case "boolean":
      return false;
    case "array":
      return [];
    default:
      return {};
  }
}

const strings: Readonly<Record<string, string>> = {
  uri: "http://127.0.0.1/",
  "date-time": "2026-01-01T00:00:00Z",
  email: "nobody@example.com",
};
