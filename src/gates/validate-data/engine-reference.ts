import { UserError } from "../../errors/user-error.ts";
import type { Services } from "../gate.ts";
import { UnreadableData } from "./data-table.ts";
import { type EngineData, engineAsked, openEngine } from "./engine-table.ts";
import type { ValidateInputs } from "./inputs.ts";
import { openReference, profileReference, type Reference } from "./reference.ts";

const prefix = "engine:";

/** The table or query of `reference: engine:shop.orders_2025`; null for every other reference, or none. */
function heldReference({ reference, engine }: ValidateInputs): string | null {
  const [first] = reference;
  if (first === undefined || !first.startsWith(prefix)) return null;
  if (engine === "embedded") {
    throw new UserError(
      `reference: ${prefix} names a table or query of the engine, and engine is \`embedded\`; name files or a saved profile`,
      { title: "Input reference" },
    );
  }
  return reference.join("\n").slice(prefix.length).trim();
}

/** Opens a reference that the engine of the data holds, of which only the columns are asked; null for any other. */
export async function openHeldReference(inputs: ValidateInputs, services: Services): Promise<EngineData | null> {
  const held = heldReference(inputs);
  if (held === null || inputs.engine === "embedded") return null;
  return openEngine(engineAsked(inputs, inputs.engine, held, "reference"), services);
}

/**
 * Reads what the data is compared with, wherever it is held; a dry run sends no query for it.
 *
 * @throws UserError where it has no rows: nothing can be compared with them
 */
export async function openReferenceAnywhere(
  inputs: ValidateInputs,
  missing: readonly string[] | null,
  services: Services,
): Promise<Reference | null> {
  const reference = await readReference(inputs, missing, services);
  if (reference?.profile.rows !== 0) return reference;
  const path = reference.files[0]?.path;
  throw new UserError(`reference: ${path ?? "the table"} has no rows, so nothing can be compared with it`, {
    title: "Input reference",
    ...(path === undefined ? {} : { location: { path } }),
  });
}

async function readReference(
  inputs: ValidateInputs,
  missing: readonly string[] | null,
  services: Services,
): Promise<Reference | null> {
  const held = heldReference(inputs);
  if (held !== null && inputs.dryRun) return null;
  const table = await openHeldReference(inputs, services);
  if (table === null) return openReference(inputs, missing, services);
  try {
    const profile = await profileReference(table);
    return { profile, hash: null, files: await table.describe(), notes: [] };
  } catch (error) {
    if (!(error instanceof UnreadableData)) throw error;
    throw new UserError(`reference: ${error.message}`, { title: "Reference cannot be read" });
  }
}
