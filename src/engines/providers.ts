import { UserError } from "../errors/user-error.ts";
import { duckdb } from "./duckdb.ts";
import { createEngineOf, type Engine } from "./engine.ts";
import type { EngineName } from "./engine-name.ts";
import { postgres } from "./postgres.ts";
import type { EngineProvider, EngineReach, EngineSettings } from "./provider.ts";
import { spark } from "./spark.ts";

/** Every system that computes profiles. A new one is one line here. */
const providers: Readonly<Record<EngineName, EngineProvider>> = { duckdb, postgres, spark };

/** The values of the input `engine`, without `embedded`. */
export const engineNames = Object.keys(providers) as readonly EngineName[];

/**
 * The engine of a name.
 *
 * @throws UserError for a name that is none, and for settings that the engine cannot use
 */
export function createEngine(name: string, settings: EngineSettings, reach: EngineReach): Engine {
  const known = engineNames.find((each) => each === name);
  if (known === undefined) {
    throw new UserError(`engine: found "${name}", allowed are embedded, ${engineNames.join(", ")}`, {
      title: "Input engine",
    });
  }
  return createEngineOf(providers[known], settings, reach);
}
