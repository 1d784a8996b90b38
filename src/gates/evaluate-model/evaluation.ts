import type { Check } from "../../gate/check.ts";
import type { GateReport, InputFile, MetricRow } from "../../gate/report.ts";

/** What one source of figures contributes to the report. */
export interface Evaluation {
  readonly checks: readonly Check[];
  readonly metrics: readonly MetricRow[];
  readonly tables: GateReport["tables"];
  readonly figures: GateReport["figures"];
  readonly notes: readonly string[];
  readonly files: readonly InputFile[];
  /** Rules that this sample could decide, for a user who has none yet. */
  readonly suggestions: readonly string[];
}
