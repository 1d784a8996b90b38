import { UserError } from "../errors/user-error.ts";
import { compileJsonSchema } from "../profile/json-schema.ts";
import type { JsonObject } from "./json-value.ts";
import { Refusal } from "./refusal.ts";

/** @throws Refusal where a JSON Schema cannot be compiled */
export function checkJsonSchema(schema: JsonObject): void {
  try {
    compileJsonSchema(schema);
  } catch (error) {
    if (error instanceof UserError) throw new Refusal(error.message);
    throw error;
  }
}
