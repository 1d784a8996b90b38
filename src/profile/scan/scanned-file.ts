import type { TableFile } from "../../table/table.ts";

/** A file as it was scanned; `sha256` null where digests were not wanted, `rows` those that were looked at. */
export type ScannedTableFile = Omit<TableFile, "sha256"> & { readonly sha256: string | null };
