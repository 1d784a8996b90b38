import { UserError } from "../errors/user-error.ts";
import type { LexicalRules } from "./lexical-rules.ts";
import { oneQuery } from "./statement.ts";

/**
 * Reads `data` of an engine: a table's name, with its schema and quoted where the system asks for it, or one query.
 *
 * @returns what may stand after FROM, before an alias
 * @throws UserError for anything else
 */
export function dataSource(data: string, rules: LexicalRules, origin: string): string {
  const text = data.trim();
  if (tableName(rules.nameQuote).test(text)) return text;
  const query = oneQuery(text, rules);
  if (query.kind === "query") return `(${query.text})`;
  throw new UserError(
    `${origin}: data (${shortened(text)}) is neither a table's name nor one query: ${query.reason}; names with other characters than letters, digits and _ stand in ${rules.nameQuote}`,
    { title: "Input data" },
  );
}

function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 80)}…`;
}

function tableName(quote: string): RegExp {
  const part = `(?:[\\p{L}_][\\p{L}\\p{N}_$]*|${quote}(?:[^${quote}\\0]|${quote}${quote})+${quote})`;
  return new RegExp(`^${part}(?:\\.${part}){0,3}$`, "u");
}
