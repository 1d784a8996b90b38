import fc from "fast-check";
import { expect } from "vitest";
import type { SqlDialect } from "../../../src/engines/dialect.ts";
import type { Engine } from "../../../src/engines/engine.ts";
import type { Predicate } from "../../../src/profile/predicate.ts";
import { emptyRequest, noMeasures, type ProfileRequest } from "../../../src/profile/request.ts";
import { hostileStrings } from "../../support/hostile-strings.ts";

/** Texts that break out of a literal where quoting is wrong. */
const breakouts = [
  "'; DROP TABLE shared; --",
  "\\'; SELECT 1; --",
  "'' OR 1=1 --",
  "$$",
  "$tag$ ' $tag$",
  "E'\\''",
  ";",
  "\\",
  "\\\\'",
  "\n.shell touch pwned\n",
  "\n\\! touch pwned\n",
  "\n!touch pwned\n;",
  "$" + "{env:HOME}",
  ":'DBNAME' :DBNAME",
  "/* open",
  "*/ --",
  "`tick`",
  '"quote"',
  "\u2028\u2029\u00a0",
  "%_!%",
];

/** Values and names that try to be more than text, never empty and without a null character. */
export const hostileText = fc
  .oneof(
    fc.constantFrom(...breakouts),
    fc.constantFrom(...hostileStrings),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.tuple(fc.constantFrom(...breakouts), fc.string({ maxLength: 5 })).map((parts) => parts.join("")),
  )
  // No argument can hold a null character, and psql prints nothing for the last two code points, which are none.
  .map((text) => text.replace(/[\0\u{10FFFE}\u{10FFFF}]/gu, "").toWellFormed())
  .filter((text) => text.length > 0 && text.length < 400);

/** A table of one row whose names and values are all hostile; names are apart in every system and fit into 63 bytes. */
export function hostileTable(size: number): fc.Arbitrary<readonly { readonly name: string; readonly value: string }[]> {
  const name = hostileText.filter((text) => Buffer.byteLength(text) <= 60);
  return fc.uniqueArray(fc.record({ name, value: hostileText }), {
    minLength: size,
    maxLength: size,
    selector: ({ name: text }) => text.toLowerCase().toUpperCase().normalize("NFKC"),
  });
}

/** Reads such a table through the real engine: every name and value must come back as it was, by every way to ask. */
export async function expectHostileTable(
  engine: Engine,
  dialect: SqlDialect,
  table: readonly { readonly name: string; readonly value: string }[],
): Promise<void> {
  const cells = table.map(({ name, value }) => `${dialect.text(value)} AS ${dialect.name(name)}`);
  const opened = await engine.open(`SELECT ${cells.join(", ")}`);
  expect(opened.layout.map(({ name }) => name)).toEqual(table.map(({ name }) => name));
  const conditions = ({ name, value }: (typeof table)[number]): Predicate[] => {
    const text = { column: name, style: "written" } as const;
    const left = { kind: "column", column: name } as const;
    const quoted = [...value]
      .map((character) =>
        /[A-Za-z0-9]|[^\0-\x7F]/.test(character) ? character : `\\x{${character.codePointAt(0)?.toString(16)}}`,
      )
      .join("");
    return [
      { kind: "compare", comparator: "==", left, right: { kind: "value", value } },
      { kind: "in", operand: left, values: ["other", value] },
      { kind: "like", text, pattern: value.replace(/[%_!]/g, "!$&"), escape: "!" },
      { kind: "matches", text, pattern: `^${quoted}$` },
    ];
  };
  const request: ProfileRequest = {
    ...emptyRequest,
    every: { ...noMeasures, figures: ["distinct"], values: 5 },
    tallies: table.flatMap((column, index) =>
      conditions(column).map((expect, way) => ({
        id: `${index}.${way}`,
        population: "all",
        ignore: null,
        expect,
        show: [column.name],
        examples: 1,
      })),
    ),
    valueCounts: table.map(({ name, value }, index) => ({
      id: `${index}`,
      column: name,
      population: "all",
      values: [value],
    })),
  };
  const { profile, refused } = await opened.profile(request);
  expect(refused).toEqual([]);
  const unexpected = profile.tallies.filter((tally) => tally.unexpected > 0).map(({ id, examples }) => [id, examples]);
  expect(unexpected).toEqual([]);
  expect(profile.columns.map(({ values }) => values?.list.map(({ value }) => value))).toEqual(
    table.map(({ value }) => [value]),
  );
  expect(profile.valueCounts.map(({ counts }) => counts)).toEqual(table.map(() => [1]));
}
