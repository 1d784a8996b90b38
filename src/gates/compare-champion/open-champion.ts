import { UserError } from "../../errors/user-error.ts";
import type { GateReport, InputFile } from "../../gate/report.ts";
import { MissingFile } from "../../places/missing-file.ts";
import type { PlacedFile } from "../../places/provider.ts";
import { scoreChampion } from "../commands.ts";
import type { Services } from "../gate.ts";
import type { CompareInputs } from "./inputs.ts";

/** What stands where the champion was said to be. */
export type OpenedChampion =
  | { readonly kind: "rows"; readonly files: readonly PlacedFile[] }
  | { readonly kind: "report"; readonly report: GateReport; readonly file: InputFile }
  | { readonly kind: "missing"; readonly why: string };

/**
 * Fetches the champion's rows or report; with `champion-command` fetches the model and scores today's rows with it. What is
 * not there yet is `missing`; everything else that is wrong with it throws a UserError.
 */
export async function openChampion(inputs: CompareInputs, services: Services): Promise<OpenedChampion> {
  try {
    if (inputs.championCommand !== null) {
      const [line, ...others] = inputs.champion;
      if (others.length > 0) {
        throw new UserError("champion: with champion-command it is one model, and several lines were given", {
          title: "Input champion",
        });
      }
      const model = await services.places.model(line, "champion");
      return { kind: "rows", files: [await scoreChampion(inputs.championCommand, model, services)] };
    }
    const found = await services.places.rowsOrReport(inputs.champion, "champion");
    if (found.kind === "rows") return found;
    const { report, file, sha256 } = found.report;
    return {
      kind: "report",
      report,
      file: {
        path: file.shown,
        place: file.place,
        sha256,
        role: "champion",
        ...(file.version === undefined ? {} : { version: file.version }),
      },
    };
  } catch (error) {
    if (error instanceof MissingFile) return { kind: "missing", why: error.message.replace(/^champion: /, "") };
    throw error;
  }
}
