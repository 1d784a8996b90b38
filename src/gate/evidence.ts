import type { ReportTable } from "./report.ts";

/** What an issue about a model that was taken back says, as data; who renders it makes it safe to read. */
export interface EvidenceIssue {
  /** What it is about; there is one issue for each. */
  readonly key: string;
  readonly title: string;
  /** What happened, in one sentence. */
  readonly headline: string;
  /** Names and values, shown as a list; a value that is an address becomes a link. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** What to do now, one sentence each. */
  readonly steps: readonly string[];
  /** Earlier ones on the same target. */
  readonly history: ReportTable;
}
