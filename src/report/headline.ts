import type { GateReport } from "../gate/report.ts";
import { summarise } from "../gate/summary.ts";
import { ownSentence } from "./plain-text.ts";

/** The id of the check that says that there is no champion yet. */
const firstChampion = "champion";
const headlineLength = 300;

/**
 * The one sentence at the head of a report: its summary. Of a first champion only that it is one, since the rules that
 * stay open are told below it; and where something else decided, that.
 */
export function headlineOf({ summary, checks, verdict }: Pick<GateReport, "summary" | "checks" | "verdict">): string {
  const first = checks.find(({ id }) => id === firstChampion);
  if (first?.message === undefined || !summary.startsWith(first.message)) return ownSentence(summary, headlineLength);
  const decided = verdict !== "pass" && first.outcome === "pass";
  return ownSentence(
    decided ? summarise(checks.filter((check) => check !== first)) : first.message.replace(/; not decided: .*$/su, ""),
    headlineLength,
  );
}

/** Whether a check that holds has something to say all the same: there is no champion yet, so rules are open. */
export function tellsThoughHolding({ id, outcome, message }: GateReport["checks"][number]): boolean {
  return id === firstChampion && outcome === "pass" && message !== undefined;
}
