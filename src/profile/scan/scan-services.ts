import type { TableSumsServices } from "../table-sums.ts";
import type { ScanOrder } from "./scan-task.ts";
import { SpillFolder } from "./spill-folder.ts";

/** What the sums of one thread need beyond memory. The validator of JSON Schemas is only loaded where one is asked for. */
export async function scanServices(order: ScanOrder, thread: number): Promise<TableSumsServices> {
  const asksForSchema = /"kind":"(?:json|row)-schema"/.test(JSON.stringify(order.plan.request));
  const { spillFolder, threads, uniquenessMemory } = order;
  return {
    compileSchema: asksForSchema ? (await import("../json-schema.ts")).compileJsonSchema : null,
    spill: spillFolder === null ? null : new SpillFolder(spillFolder, thread, threads),
    uniquenessMemory,
  };
}
