import { UserError } from "../errors/user-error.ts";
import { compileJsonSchema } from "../profile/json-schema.ts";
import type { JsonObject } from "./json-value.ts";
import { Unsupported } from "./refusal.ts";

/** @throws Unsupported where a JSON Schema cannot be compiled */
export function checkJsonSchema(schema: JsonObject): void {
  try {
    compileJsonSchema(schema);
  } catch (error) {
    if (error instanceof UserError) throw new Unsupported(error.message);
    throw error;
  }
}
