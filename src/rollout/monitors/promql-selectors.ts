/** Words of PromQL that stand where a metric's name could, and take a list of labels. */
const labelLists = new Set(["by", "without", "on", "ignoring", "group_left", "group_right"]);
const words = new Set(["and", "or", "unless", "bool", "offset", "atan2", "inf", "nan", "start", "end"]);
/** Aggregations may have `by (…)` between their name and their parenthesis. */
const aggregations = new Set([
  "sum",
  "min",
  "max",
  "avg",
  "group",
  "stddev",
  "stdvar",
  "count",
  "count_values",
  "bottomk",
  "topk",
  "quantile",
  "limitk",
  "limit_ratio",
]);

const token =
  /\s+|#[^\n]*|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|\{(?:[^}"'`]|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`)*\}|\[[^\]]*\]|[0-9][\w.]*|[a-zA-Z_:][\w:]*|./gs;

/**
 * The selectors of series that a query of PromQL reads, without ranges, offsets and doubles, in their order: of
 * `sum(increase(errors{arm="a"}[1m])) / sum(requests)` they are `errors{arm="a"}` and `requests`. This is no parser: of
 * a text that is no PromQL it gives something or nothing.
 */
export function selectorsOf(query: string): string[] {
  const tokens = (query.match(token) ?? []).filter((each) => !/^[\s#]/.test(each));
  const found = new Set<string>();
  let skipping = false;
  for (const [index, each] of tokens.entries()) {
    const next = tokens[index + 1] ?? "";
    if (skipping) {
      if (each === ")") skipping = false;
      continue;
    }
    const lower = each.toLowerCase();
    if (each.startsWith("{")) {
      if (!isMetric(tokens[index - 1] ?? "", each)) found.add(each);
    } else if (labelLists.has(lower)) skipping = next === "(";
    else if (isMetric(each, next)) found.add(next.startsWith("{") ? each + next : each);
  }
  return [...found];
}

function isMetric(name: string, next: string): boolean {
  const lower = name.toLowerCase();
  if (!/^[a-zA-Z_:]/.test(name) || labelLists.has(lower) || words.has(lower)) return false;
  return next !== "(" && !(aggregations.has(lower) && labelLists.has(next.toLowerCase()));
}
