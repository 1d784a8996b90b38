import type { InputFile } from "../../gate/report.ts";
import { answerFromFigures } from "../../profile/answer-from-figures.ts";
import type { SavedProfile } from "../../profile/saved-profile.ts";
import type { DataTable } from "./data-table.ts";
import { textHash } from "./text-hash.ts";

/** A saved profile as the data: its figures are what they are, and whatever needs rows is refused by name. */
export function savedTable({ profile, textKey }: SavedProfile, file: InputFile): DataTable {
  return {
    columnNames: profile.layout.map(({ name }) => name),
    sql: false,
    ...(textKey === null ? {} : { textHash: textHash(textKey) }),
    answer: async (request) => answerFromFigures(profile, request, textKey !== null),
    countRows: () => Promise.reject(new Error("a saved profile answers no SQL")),
    locate: () => null,
    describe: async () => [file],
    notes: [
      `data: a saved profile of ${profile.rows} rows, whose figures are compared; the rows themselves were not read`,
    ],
  };
}
