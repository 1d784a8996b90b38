import type { Predicate } from "./predicate.ts";
import {
  type ColumnProfile,
  columnProfile,
  type Distribution,
  type Profile,
  type RowTally,
  type SelectionResult,
  type UniquenessResult,
} from "./profile.ts";
import {
  type ColumnPart,
  columnParts,
  type ProfileRequest,
  type SelectionRequest,
  type TallyRequest,
  type UniquenessRequest,
  wholeTable,
} from "./request.ts";

interface FiguresAnswer {
  readonly profile: Profile;
  /** Why parts of the request were not answered, by their ids, of columns by those of `columnParts`. */
  readonly refused: ReadonlyMap<string, string>;
}

const needsRows = "it looks at rows, and a saved profile holds figures only";

/**
 * Answers what it can of a request out of the figures of a profile that was saved, without the rows: figures of whole
 * columns, missing values, values that are all different, quantiles where all values are known. The rest is refused.
 */
export function answerFromFigures(profile: Profile, request: ProfileRequest, hashed: boolean): FiguresAnswer {
  const refused = new Map<string, string>();
  const answered = <Part extends { readonly id: string }, Result>(
    parts: readonly Part[],
    answer: (part: Part) => Result | string,
  ): Result[] =>
    parts.flatMap((part) => {
      const result = answer(part);
      if (typeof result !== "string") return [result];
      refused.set(part.id, result);
      return [];
    });
  for (const part of request.columns) {
    const column = columnProfile(profile, part.column, wholeTable);
    for (const { id, asks } of columnParts(part)) {
      const reason = column === null ? null : whyNot(asks, column, hashed);
      if (reason !== null) refused.set(id, reason);
    }
  }
  answered(request.populations, () => needsRows);
  answered(request.orders, () => needsRows);
  answered(request.valueCounts, () => needsRows);
  return {
    profile: {
      ...profile,
      tallies: answered(request.tallies, (part) => tallyOf(part, profile)),
      uniqueness: answered(request.uniqueness, (part) => uniquenessOf(part, profile)),
      selections: answered(request.selections, (part) => selectionOf(part, profile)),
    },
    refused,
  };
}

/** Why a part of what is asked of a column is not among its figures; null where it is. */
function whyNot(asks: ColumnPart["asks"], column: ColumnProfile, hashed: boolean): string | null {
  const ofText = column.type === "text";
  const ofNumbers = column.type === "number";
  const lacks = `the profile was saved without the ${asks} of ${column.column}`;
  switch (asks) {
    case "histogram":
      return `the profile has no counts of ${column.column} in these bins`;
    case "values":
      if (ofText && hashed) return `the profile holds hashes in place of the texts of ${column.column}`;
      return column.values === null ? lacks : null;
    case "moments":
      return ofNumbers && column.numbers?.moments == null ? lacks : null;
    case "quantiles":
      return ofNumbers && column.numbers?.distribution == null ? lacks : null;
    case "lengths":
      return ofText && column.lengths === null ? lacks : null;
    case "distinct":
      return column.distinct === null ? lacks : null;
    case "instants":
      return null;
  }
}

/** Whether values are missing is a figure. */
function tallyOf({ id, population, ignore, expect }: TallyRequest, profile: Profile): RowTally | string {
  const asked = missingAsked(expect);
  if (population !== wholeTable || ignore !== null || asked === null) return needsRows;
  const column = columnProfile(profile, asked.column, wholeTable);
  if (column === null) return needsRows;
  const unexpected = asked.wanted ? column.rows - column.missing : column.missing;
  return { id, rows: column.rows, ignored: 0, unexpected, unknown: 0, incomparable: 0, examples: [] };
}

function missingAsked(expect: Predicate): { readonly column: string; readonly wanted: boolean } | null {
  if (expect.kind === "missing") return { column: expect.column, wanted: true };
  if (expect.kind === "not" && expect.of.kind === "missing") return { column: expect.of.column, wanted: false };
  return null;
}

/** Values of one column that are all different, or all known with their counts. */
function uniquenessOf(
  { id, population, columns, ignore }: UniquenessRequest,
  profile: Profile,
): UniquenessResult | string {
  const [name, ...others] = columns;
  const column = name === undefined || others.length > 0 ? null : columnProfile(profile, name, wholeTable);
  const overValues = ignore?.kind === "missing" && ignore.column === name;
  if (column === null || population !== wholeTable || !overValues) return needsRows;
  const { rows, missing, values, distinct } = column;
  const facts = { id, rows, ignored: missing, examples: [] };
  if (values?.kind === "all") {
    const twice = values.list.filter(({ count }) => count > 1);
    return {
      ...facts,
      distinct: values.list.length,
      duplicated: twice.reduce((sum, { count }) => sum + count, 0),
    };
  }
  if (distinct?.error === 0 && distinct.count === rows - missing)
    return { ...facts, distinct: distinct.count, duplicated: 0 };
  return "the profile does not hold every value with its count";
}

function selectionOf({ id, population, column, of, low, high, ranks }: SelectionRequest, profile: Profile) {
  const found = population === wholeTable ? columnProfile(profile, column, wholeTable) : null;
  const figures = of === "numbers" ? found?.numbers : found?.instants;
  const distribution = figures?.distribution ?? null;
  if (figures === null || figures === undefined || distribution === null) return needsRows;
  if (distribution.rankError !== 0) return "the profile holds its values at some points only, and so no exact quantile";
  const result: SelectionResult = { id, count: figures.count, below: 0, within: 0, values: ranks.map(() => null) };
  return selected(result, distribution, { low, high, ranks });
}

function selected(
  result: SelectionResult,
  { points, weights }: Distribution,
  { low, high, ranks }: Pick<SelectionRequest, "low" | "high" | "ranks">,
): SelectionResult {
  let [below, within, before] = [0, 0, 0];
  const values = [...result.values];
  for (const [at, point] of points.entries()) {
    const weight = weights[at] ?? 0;
    if (point < low) below += weight;
    else if (point <= high) {
      within += weight;
      for (const [i, rank] of ranks.entries()) if (rank >= before && rank < before + weight) values[i] = point;
    }
    before += weight;
  }
  return { ...result, below, within, values };
}
