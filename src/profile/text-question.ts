import { RE2JS } from "re2js";
import { UserError } from "../errors/user-error.ts";
import { asciiPattern } from "./ascii-pattern.ts";
import { isDateutilDate } from "./dateutil-date.ts";
import { readJson } from "./json-text.ts";
import type { JsonValue, Predicate } from "./predicate.ts";
import { dateFormatTest } from "./python-date-format.ts";

/** Compiles a JSON Schema to a test of values; made by who brings a validator along. */
export type SchemaCompiler = (schema: JsonValue) => (value: unknown) => boolean;

/** A predicate that asks something of one text alone. */
export type TextQuestion = Extract<
  Predicate,
  { readonly kind: "matches" | "date-format" | "date" | "json" | "json-schema" }
>;

/**
 * The question as a function of a text. Throws a UserError where its pattern or date format cannot be run, and an Error
 * where it needs a schema and no compiler was given.
 */
export function textQuestion(question: TextQuestion, compileSchema: SchemaCompiler | null): (text: string) => boolean {
  switch (question.kind) {
    case "matches":
      return patternTest(question.pattern);
    case "date-format": {
      const test = dateFormatTest(question.format);
      if (test === null)
        throw new UserError(
          `the date format "${question.format}" holds a directive that Python's strptime does not know, or holds one twice.`,
          { title: "Unknown date format" },
        );
      return test;
    }
    case "date":
      return isDateutilDate;
    case "json":
      return (text) => readJson(text) !== null;
    case "json-schema": {
      const valid = schemaTest(question.schema, compileSchema);
      return (text) => {
        const read = readJson(text);
        return read !== null && valid(read.value);
      };
    }
  }
}

const beyondAscii = /[^\x00-\x7f]/;

/**
 * An unanchored search for a pattern in the syntax of RE2, in time linear in the text. Throws a UserError that names
 * what RE2 does not have (look-around, back-references) or cannot read.
 */
export function patternTest(pattern: string): (text: string) => boolean {
  try {
    const compiled = RE2JS.compile(pattern);
    const plain = asciiPattern(pattern);
    if (plain === null) return (text) => compiled.test(text);
    return (text) => (beyondAscii.test(text) ? compiled.test(text) : plain.test(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `the pattern "${pattern}" cannot run in linear time, or is none: ${reason}. Look-around and back-references are not allowed.`,
      { title: "Pattern not supported", cause: error },
    );
  }
}

export function schemaTest(schema: JsonValue, compile: SchemaCompiler | null): (value: unknown) => boolean {
  if (compile === null) throw new Error("a predicate asks for a JSON Schema, and no compiler of schemas was given");
  return compile(schema);
}
