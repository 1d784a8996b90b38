import { UserError } from "../errors/user-error.ts";
import { quote, unquote } from "../rules/names.ts";

/** How a numeric column is cut: into so many parts of about the same number of rows, or at edges that were given. */
export type Bins =
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "edges"; readonly edges: readonly number[] };

/** The columns whose values make slices together; several are an intersection. */
export interface SliceSpec {
  readonly columns: readonly { readonly name: string; readonly bins: Bins | null }[];
}

const most = 50;
const part = /\s*(?:("(?:[^"\\]|\\.)*")|([^*:"]+?))\s*(?::\s*bins\s*\(([^)]*)\))?\s*(\*|$)/y;

/**
 * Reads one line of `slices`: `segment`, `region*plan`, `age:bins(5)` (parts of about the same size) or
 * `age:bins(18,25,40)` (edges). A name that holds `*`, `:` or `"` stands in double quotes, with the escapes of rules.
 *
 * Throws a UserError that names the line and what is allowed.
 */
export function parseSliceSpec(line: string): SliceSpec {
  const columns: { name: string; bins: Bins | null }[] = [];
  part.lastIndex = 0;
  let more = true;
  while (more) {
    const found = part.exec(line);
    if (found === null) {
      throw refused(
        line,
        "a slice is a column, several joined by *, or column:bins(5); other names stand in double quotes",
      );
    }
    const [, quoted, plain, bins, end] = found;
    const name = quoted === undefined ? plain.trim() : unquote(quoted);
    if (name === null) throw refused(line, `${quoted} holds an escape that is none of \\" \\\\ \\n \\r \\t \\u{hex}`);
    if (columns.some((column) => column.name === name)) throw refused(line, `"${name}" stands in it twice`);
    columns.push({ name, bins: bins === undefined ? null : readBins(line, bins) });
    more = end === "*";
  }
  return { columns };
}

/** A spec as a line of `slices`. */
export function printSliceSpec(spec: SliceSpec): string {
  return spec.columns
    .map(({ name, bins }) => {
      const printed = /^[^*:"\s\\](?:[^*:"\\]*[^*:"\s\\])?$/.test(name) ? name : quote(name);
      if (bins === null) return printed;
      return `${printed}:bins(${bins.kind === "count" ? bins.count : bins.edges.join(",")})`;
    })
    .join("*");
}

function readBins(line: string, written: string): Bins {
  const numbers = written.split(",").map((text) => (text.trim() === "" ? Number.NaN : Number(text)));
  if (!numbers.every(Number.isFinite)) throw refused(line, "bins takes a number of parts, or edges in ascending order");
  if (numbers.length === 1) {
    const [count] = numbers;
    if (!Number.isInteger(count) || count < 2 || count > most)
      throw refused(line, `bins takes 2 to ${most} parts, or several edges`);
    return { kind: "count", count };
  }
  if (numbers.length > most) throw refused(line, `bins takes at most ${most} edges`);
  if (numbers.some((edge, i) => i > 0 && edge <= numbers[i - 1])) throw refused(line, "the edges of bins must ascend");
  return { kind: "edges", edges: numbers };
}

function refused(line: string, why: string): UserError {
  return new UserError(`slices: "${line}" cannot be read: ${why}`, { title: "Input slices" });
}
