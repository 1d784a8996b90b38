/** One query: what a reader is told of it, the cells of each of its rows as texts, and all that follows the SELECT list. */
export interface Statement {
  readonly title: string;
  readonly cells: readonly string[];
  /** From FROM on. */
  readonly body: string;
  /** What stands before SELECT: a WITH clause, or nothing. */
  readonly head?: string;
}

/** A row's cells; null is SQL's. */
export type Row = readonly (string | null)[];

/** A text that can stand in a comment and in an application's name. */
export function queryTag(text: string): string {
  return text.replace(/[^A-Za-z0-9 _.:/#@-]/g, "_").slice(0, 200);
}
