import type { InputFile } from "../../gate/report.ts";
import type { SavedProfile } from "../../profile/saved-profile.ts";
import type { DataTable } from "./data-table.ts";

/** A saved profile as the data: its figures are what they are, and whatever needs rows is refused. */
export function savedTable({ profile }: SavedProfile, file: InputFile): DataTable {
  return {
    columnNames: profile.layout.map(({ name }) => name),
    sql: false,
    answer: async () => ({ profile, refused: new Map() }),
    countRows: () => Promise.reject(new Error("a saved profile answers no SQL")),
    locate: () => null,
    describe: async () => [file],
    notes: [
      `data: a saved profile of ${profile.rows} rows, whose figures are compared; the rows themselves were not read`,
    ],
  };
}
