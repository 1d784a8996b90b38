/** How a system's SQL spells strings, names and comments: what a text must be read by to know where a statement ends. */
export interface LexicalRules {
  /** The quote around names; a doubled one stands for itself. */
  readonly nameQuote: '"' | "`";
  /** Quotes around text, apart from the single one. */
  readonly doubleQuotedText: boolean;
  /** Whether a backslash escapes the next character in text: always, only after a leading `E`, or unless after `R`. */
  readonly backslash: "always-but-raw" | "after-e";
}

/** PostgreSQL's rules, which DuckDB took over. */
export const standardRules: LexicalRules = { nameQuote: '"', doubleQuotedText: false, backslash: "after-e" };

/** Spark's rules. */
export const sparkRules: LexicalRules = { nameQuote: "`", doubleQuotedText: true, backslash: "always-but-raw" };
