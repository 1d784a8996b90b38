import { Ajv, type Options } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { RE2JS } from "re2js";
import { UserError } from "../errors/user-error.ts";
import type { JsonValue } from "./predicate.ts";
import type { SchemaCompiler } from "./text-question.ts";

/**
 * A test of values against a JSON Schema; by `$schema` of draft 2019-09 or 2020-12, else of draft 7. Patterns run on
 * the linear-time engine, references to other documents are not followed, and unknown keywords and formats say nothing,
 * as the standard has it.
 *
 * @throws UserError with the reason where the schema cannot be compiled
 */
export const compileJsonSchema: SchemaCompiler = (schema) => {
  try {
    return endingTest(validatorFor(schema).compile(plainSchema(schema)));
  } catch (error) {
    const why = error instanceof Error ? error.message.replaceAll(/\s+/g, " ").slice(0, 200) : "it cannot be read";
    throw new UserError(`the JSON Schema cannot be compiled: ${why}`, { title: "JSON Schema", cause: error });
  }
};

/** A schema that refers to itself without going deeper into the value never comes to an end: nothing obeys it. */
function endingTest(test: (value: unknown) => unknown): (value: unknown) => boolean {
  let endless = false;
  return (value) => {
    if (endless) return false;
    try {
      return test(value) === true;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      endless = true;
      return false;
    }
  };
}

function validatorFor(schema: JsonValue): Ajv | Ajv2020 {
  const regExp = Object.assign(
    (pattern: string) => {
      const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
      // Ajv tells patterns apart by their text.
      return { test: (text: string) => compiled.test(text), toString: () => pattern };
    },
    { code: "" },
  );
  const options: Options = { strict: false, logger: false, validateFormats: true, code: { regExp } };
  const dialect = typeof schema === "object" && schema !== null && "$schema" in schema ? String(schema["$schema"]) : "";
  const validator = /2019-09|2020-12/.test(dialect) ? new Ajv2020(options) : new Ajv(options);
  addFormats.default(validator);
  return validator;
}

/** Ajv wants objects with a prototype; `$schema` and `id` of drafts it does not know would stop it. */
function plainSchema(schema: JsonValue): boolean | Record<string, unknown> {
  if (typeof schema === "boolean") return schema;
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) throw new Error("it must be an object");
  const { $schema: _dialect, ...rest } = structuredClone(schema) as Record<string, unknown>;
  if (!("$id" in rest) && typeof rest["id"] === "string") delete rest["id"];
  return rest;
}
