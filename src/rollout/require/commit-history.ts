/** What is asked of the history of a repository. Each call throws a UserError where it cannot be asked. */
export interface CommitHistory {
  /** Whether the one commit is the other or an ancestor of it; false too where the repository knows no such commit. */
  isAncestor(ancestor: string, commit: string): Promise<boolean>;
  /** The commits by which pull requests with this head were merged; empty where there was none. */
  mergesOf(head: string): Promise<readonly string[]>;
}
