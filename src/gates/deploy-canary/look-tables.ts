import type { Cell, ReportTable } from "../../gate/report.ts";
import type { Ending, JudgedLook } from "../../rollout/judgement.ts";

type Column = ReportTable["columns"][number];

/** The looks of one rollout, and the history they were replayed from; null for a live one. */
export interface LookedRollout {
  readonly history: string | null;
  readonly looks: readonly JudgedLook[];
}

/** How one rollout ended, or stands where it has not. */
export interface DecidedRollout {
  readonly history: string | null;
  readonly ending: Pick<Ending, "reason" | "detail"> & { readonly kind: string };
  /** The look that decided; null where there was none. */
  readonly look: number | null;
}

const historyColumn: Column = { id: "history", title: "History", type: "name" };

const lookColumns: readonly Column[] = [
  { id: "look", title: "Look", type: "number" },
  { id: "time", title: "Time", type: "text" },
  { id: "step", title: "Step", type: "number" },
  { id: "weight", title: "Weight %", type: "number" },
  { id: "metric", title: "Metric", type: "name" },
  { id: "stable", title: "Stable", type: "number" },
  { id: "canary", title: "Canary", type: "number" },
  { id: "statistic", title: "Statistic", type: "number" },
  { id: "bound", title: "Bound", type: "number" },
  { id: "decision", title: "Says", type: "text" },
  { id: "alpha_spent", title: "α spent", type: "number" },
  { id: "rule", title: "Rule", type: "name" },
];

const decisionColumns: readonly Column[] = [
  { id: "decision", title: "Decision", type: "text" },
  { id: "look", title: "Look", type: "number" },
  { id: "reason", title: "Reason", type: "text" },
  { id: "detail", title: "What was seen", type: "text" },
];

/** The table `looks` of these rollouts. */
export function looksTable(rollouts: readonly LookedRollout[]): ReportTable {
  const named = rollouts.some(({ history }) => history !== null);
  return looksTableOf(rollouts.flatMap(lookRows), named);
}

/** The rows of one rollout in the table `looks`: one for each look and guardrail. */
export function lookRows({ history, looks }: LookedRollout): Cell[][] {
  const rows: Cell[][] = [];
  for (const { number, end, step, weight, guardrails } of looks) {
    const time = new Date(end).toISOString();
    for (const { guardrail, stable, canary, statistic, bound, word, alphaSpent } of guardrails) {
      const row: Cell[] = history === null ? [] : [history];
      row.push(number, time, step + 1, weight, guardrail.metric, stable, canary);
      row.push(finite(statistic), finite(bound), word, alphaSpent, guardrail.title);
      rows.push(row);
    }
  }
  return rows;
}

/**
 * The table `looks`: a row for each look and guardrail, `named` where a history stands before it. Figures of rates are
 * over all looks so far and their statistic is in standard deviations towards harm; those of levels are of the window,
 * and their statistic counts looks, or milliseconds, beyond the limit. Steps and looks count from 1.
 */
export function looksTableOf(rows: readonly (readonly Cell[])[], named: boolean): ReportTable {
  return {
    id: "looks",
    title: "Every look",
    columns: named ? [historyColumn, ...lookColumns] : lookColumns,
    rows,
    note: "Statistic and bound of a rate are standard deviations towards harm; of a level, looks or milliseconds beyond its limit.",
    additive: false,
  };
}

/** The table `decisions`: one row a rollout. */
export function decisionsTable(rollouts: readonly DecidedRollout[]): ReportTable {
  const named = rollouts.some(({ history }) => history !== null);
  const rows = rollouts.map(({ history, ending, look }): Cell[] => {
    const row: Cell[] = [ending.kind, look, ending.reason, ending.detail];
    return named ? [history, ...row] : row;
  });
  return {
    id: "decisions",
    title: "Decisions",
    columns: named ? [historyColumn, ...decisionColumns] : decisionColumns,
    rows,
    additive: false,
  };
}

/** A bound at which nothing can be rejected yet is none. */
function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
