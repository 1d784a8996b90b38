import type { GateReport, Holdout } from "../../gate/report.ts";
import { MissingFile } from "../../places/missing-file.ts";
import { readReport } from "../../places/report.ts";
import type { Services } from "../gate.ts";
import type { ComparedHoldout } from "./compare-models.ts";
import type { CompareInputs } from "./inputs.ts";
import type { OpenedChampion } from "./open-champion.ts";

/** How often a holdout has decided, and what to tell a reader of it. */
interface Reuse {
  readonly holdout: Holdout;
  readonly notes: readonly string[];
}

/**
 * Counts how often these rows have already decided, by the earlier reports at hand: those of `earlier-reports`, and the
 * champion where it is a report. Each report knows of those before it, so that one may stand for several; a report of
 * other rows counts nothing. A place without reports counts none; what is there and is no report throws a UserError.
 */
export async function countReuse(
  compared: ComparedHoldout,
  { earlierReports }: Pick<CompareInputs, "earlierReports">,
  champion: OpenedChampion,
  services: Services,
): Promise<Reuse> {
  const reports: GateReport[] = champion.kind === "report" ? [champion.report] : [];
  for (const line of earlierReports) reports.push(...(await reportsAt(line, services)));
  const before = decisionsBefore(compared.sha256, reports);
  return {
    holdout: { ...compared, decisions: before + 1 },
    notes: [
      `holdout ${compared.sha256.slice(0, 12)}: ${
        before > 0
          ? `these rows have already decided ${before === 1 ? "once" : `${before} times`}; each reuse weakens what they prove`
          : reports.length > 0
            ? "no earlier report at hand decided on these rows"
            : "no earlier report is at hand to say how often these rows have decided"
      }`,
    ],
  };
}

/** Reports may stand in a chain, each counting those before it, or side by side. */
function decisionsBefore(sha256: string, reports: readonly GateReport[]): number {
  const same = reports.flatMap(({ provenance: { holdout } }) =>
    holdout?.sha256 === sha256 ? [holdout.decisions] : [],
  );
  return Math.max(0, same.length, ...same);
}

async function reportsAt(line: string, services: Services): Promise<GateReport[]> {
  const origin = "earlier-reports";
  try {
    const files = await services.places.allFiles(line, origin);
    const reports: GateReport[] = [];
    for (const file of files.filter(({ absolute }) => absolute.endsWith(".json"))) {
      reports.push((await readReport(file, origin)).report);
    }
    return reports;
  } catch (error) {
    if (error instanceof MissingFile) return [];
    throw error;
  }
}
