import { badSetting, listSetting, type Settings } from "./settings.ts";

/** One further table: the files, and the columns that its rows are matched by, where they were named. */
export interface JoinInput {
  readonly address: string;
  readonly on: { readonly first: string; readonly second: string } | null;
}

/** The further tables, one a line. */
export function readJoins(settings: Settings): readonly JoinInput[] {
  return listSetting(settings, "join").map((line) => readJoin(settings, line));
}

function readJoin(settings: Settings, line: string): JoinInput {
  const parts = /^(?<address>.*?)\s+on\s+(?<condition>.+)$/.exec(line)?.groups;
  if (parts === undefined) return { address: line, on: null };
  const columns = (parts["condition"] ?? "").split("=").map((column) => unquote(column.trim()));
  const [first, second = first] = columns;
  if (columns.length > 2 || first === undefined || second === undefined || first === "" || second === "") {
    throw badSetting(settings, "join", line, "`TABLE`, `TABLE on COLUMN` or `TABLE on COLUMN = COLUMN`");
  }
  return { address: parts["address"] ?? line, on: { first, second } };
}

/** A name as it was meant: with double quotes around it, they and their doubling are taken away. */
export function unquote(text: string): string {
  return text.length >= 2 && text.startsWith('"') && text.endsWith('"')
    ? text.slice(1, -1).replaceAll('""', '"')
    : text;
}
