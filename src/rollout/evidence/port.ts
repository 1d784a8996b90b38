import type { EvidenceIssue } from "../../gate/evidence.ts";

/** How a write to GitHub that is no part of the way back ended. */
export type Filed =
  | { readonly outcome: "opened" | "updated" | "unchanged"; readonly url: string }
  /** It cannot be made, whatever the rights; `why` is the end of a sentence. */
  | { readonly outcome: "impossible"; readonly why: string }
  /** A right is missing or GitHub did not answer; one sentence, and YAML that would help. */
  | { readonly outcome: "failed"; readonly message: string; readonly fix: string | null };

/** What is told to people about a model that was taken back. Nothing here throws for what GitHub does. */
export interface EvidencePort {
  /**
   * Opens the issue of a key, or brings the one that is there up to date; a closed one is opened again.
   *
   * @param onlyIfMissing leave an issue that is there as it is
   */
  fileIssue(issue: EvidenceIssue, onlyIfMissing: boolean): Promise<Filed>;
  /** Proposes to take a commit back on the default branch, once a commit. */
  proposeRevert(commit: string, reason: string): Promise<Filed>;
}
