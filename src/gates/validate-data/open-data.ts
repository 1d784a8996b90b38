import { UserError } from "../../errors/user-error.ts";
import type { Services } from "../gate.ts";
import type { DataTable } from "./data-table.ts";
import { openEmbedded } from "./embedded-table.ts";
import { engineAsked, openEngine } from "./engine-table.ts";
import type { ValidateInputs } from "./inputs.ts";
import { savedTable } from "./saved-data.ts";
import { savedProfileOf } from "./saved-table.ts";
import { inputFile } from "./suites.ts";

/**
 * The data under validation: an engine's table or query, a saved profile, or files.
 *
 * @throws UnreadableData where it is not a table that can be read
 */
export async function openData(
  inputs: ValidateInputs,
  missing: readonly string[] | null,
  services: Services,
): Promise<DataTable> {
  const { engine, timeBudget, maxRows, format } = inputs;
  if (engine !== "embedded") {
    return openEngine(engineAsked(inputs, engine, inputs.data.join("\n"), "data"), services);
  }
  const files = await services.places.files(inputs.data, "data");
  const saved = await savedProfileOf(files, "data");
  const [file] = files;
  if (saved === null || file === undefined) {
    return openEmbedded(files, { format, missing, maxRows, timeBudget, joins: inputs, role: "data" }, services);
  }
  if (inputs.joins.length > 0) {
    throw new UserError(
      `join: rows are joined, and ${file.shown} is a saved profile, which holds figures only; name the data itself`,
      { title: "Input join", location: { path: file.shown } },
    );
  }
  return savedTable(saved, await inputFile(file, "data", saved.profile.rows));
}
