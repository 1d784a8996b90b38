import { UserError } from "../../errors/user-error.ts";
import type { Check, Outcome } from "../../gate/check.ts";
import type { InputFile } from "../../gate/report.ts";
import { MissingFile } from "../../places/missing-file.ts";
import { emptyRequest } from "../../profile/request.ts";
import type { Services } from "../gate.ts";
import { UnreadableData } from "./data-table.ts";
import { openEmbedded } from "./embedded-table.ts";
import { expectationChecks } from "./expectation-checks.ts";
import type { ValidateInputs } from "./inputs.ts";
import { joinAllowances } from "./joined-tables.ts";
import { type JudgeSettings, judgeSuites } from "./judge-suites.ts";
import { savedProfileOf } from "./saved-table.ts";
import { inputFile, type OpenedSuite } from "./suites.ts";

/** What stood before: its rows, and what its expectations said. */
export interface Baseline {
  readonly name: string;
  /** Null where it does not tell. */
  readonly rows: number | null;
  /** By the check's id; empty where it tells none. */
  readonly outcomes: ReadonlyMap<string, Pick<Check, "outcome" | "observed">>;
  readonly files: readonly InputFile[];
  readonly notes: readonly string[];
}

/** `none`: the input was not given. `absent`: the place was reached and has no such file yet. */
export type OpenedBaseline =
  | { readonly kind: "none" }
  | { readonly kind: "absent"; readonly why: string }
  | { readonly kind: "found"; readonly baseline: Baseline };

/**
 * Reads the baseline: the same data at another commit, on which the same suites are judged, a saved profile (its rows
 * alone), or an earlier report of this gate.
 */
export async function openBaseline(
  inputs: Pick<ValidateInputs, "baseline" | "joins" | "key">,
  suites: readonly OpenedSuite[],
  missing: readonly string[] | null,
  settings: JudgeSettings,
  services: Services,
): Promise<OpenedBaseline> {
  const { baseline } = inputs;
  const [first] = baseline;
  if (first === undefined) return { kind: "none" };
  try {
    const name = baseline.join(", ");
    if (baseline.length === 1 && first.startsWith("report:"))
      return { kind: "found", baseline: await ofReport(first, name, services) };
    const files = await services.places.files(baseline, "baseline");
    const [file] = files;
    const saved = await savedProfileOf(files, "baseline");
    if (saved !== null && file !== undefined) {
      const { rows } = saved.profile;
      const read = [await inputFile(file, "baseline", rows)];
      return { kind: "found", baseline: { name, rows, outcomes: new Map(), files: read, notes: [] } };
    }
    const table = await openEmbedded(
      files,
      {
        format: "auto",
        missing,
        maxRows: null,
        timeBudget: null,
        joins: { ...inputs, allow: joinAllowances },
        role: "baseline",
      },
      services,
    );
    const judged = await judgeSuites(suites, emptyRequest, table, settings);
    const outcomes = new Map(
      expectationChecks(judged.suites, table).map(({ id, outcome, observed }) => [id, { outcome, observed }]),
    );
    const { rows } = judged.profile;
    return { kind: "found", baseline: { name, rows, outcomes, files: await table.describe(), notes: table.notes } };
  } catch (error) {
    if (error instanceof MissingFile) return { kind: "absent", why: error.message };
    if (!(error instanceof UnreadableData)) throw error;
    throw new UserError(`baseline: ${error.message}`, {
      title: "Baseline cannot be read",
      ...(error.location === null ? {} : { location: error.location }),
    });
  }
}

async function ofReport(line: string, name: string, services: Services): Promise<Baseline> {
  const { report, file } = await services.places.report(line, "baseline");
  if (report.gate !== "validate-data") {
    throw new UserError(`baseline: ${file.shown} is a report of ${report.gate}, and one of validate-data is needed`, {
      title: "Input baseline",
      location: { path: file.shown },
    });
  }
  const rows = report.metrics.find(({ id, slice }) => id === "row_count" && slice === null)?.value ?? null;
  const outcomes = new Map(report.checks.map(({ id, outcome, observed }) => [id, { outcome, observed }]));
  return { name, rows, outcomes, files: [await inputFile(file, "baseline")], notes: [] };
}

/** Says of every failing expectation whether it is new or stood on the baseline already; old ones come last. */
export function markAgainstBaseline(checks: readonly Check[], baseline: Baseline): Check[] {
  const isOld = ({ id, outcome }: Check): boolean =>
    isFailing(outcome) && isFailing(baseline.outcomes.get(id)?.outcome ?? "pass");
  const marked = checks.map((check) => {
    const before = baseline.outcomes.get(check.id);
    if (check.outcome === "pass" || check.outcome === "inconclusive" || before === undefined) return check;
    const old = isFailing(before.outcome);
    const said = before.observed === null ? "" : ` (${before.observed})`;
    const word = old ? `old: it failed on the baseline, too${said}` : "new: it held on the baseline";
    return { ...check, message: check.message === undefined ? word : `${check.message}; ${word}` };
  });
  return [...marked.filter((check) => !isOld(check)), ...marked.filter(isOld)];
}

/** `2 of 3 failing expectations are new, 1 failed on the baseline already; 1 that failed there holds now`. */
export function baselineNote(checks: readonly Check[], baseline: Baseline): string {
  const failing = checks.filter(({ outcome }) => isFailing(outcome));
  const known = failing.filter(({ id }) => baseline.outcomes.has(id));
  const old = known.filter(({ id }) => isFailing(baseline.outcomes.get(id)?.outcome ?? "pass")).length;
  const cured = checks.filter(
    ({ id, outcome }) => outcome === "pass" && isFailing(baseline.outcomes.get(id)?.outcome ?? "pass"),
  ).length;
  const rows = baseline.rows === null ? "" : `, ${baseline.rows} rows`;
  return `against the baseline (${baseline.name}${rows}): ${known.length - old} of ${failing.length} failing expectations new, ${old} old, ${cured} cured`;
}

function isFailing(outcome: Outcome): boolean {
  return outcome === "fail" || outcome === "error";
}
