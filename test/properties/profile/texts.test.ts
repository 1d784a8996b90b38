import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoInstant } from "../../../src/profile/iso-instant.ts";
import { likeTest } from "../../../src/profile/like-pattern.ts";
import type { Predicate } from "../../../src/profile/predicate.ts";
import { emptyRequest, wholeTable } from "../../../src/profile/request.ts";
import { plainServices } from "../../../src/profile/table-sums.ts";
import { compareTexts } from "../../../src/profile/value-order.ts";
import { onePiece, profileTable, type TestTable } from "../../support/profile-table.ts";

const letters = fc.string({ unit: fc.constantFrom("a", "b", "%", "_", "\\", "é", "𝔘"), maxLength: 8 });

/** How many rows of a table meet an expectation. */
function expected(table: TestTable, expect: Predicate): number {
  const tally = { id: "t", population: wholeTable, ignore: null, expect, show: [], examples: 0 };
  const [result] = profileTable(table, { ...emptyRequest, tallies: [tally] }, { ...onePiece, batchRows: 7 }).tallies;
  return result.rows - result.unexpected;
}

describe("a LIKE pattern", () => {
  it("matches what the same regular expression does", () => {
    fc.assert(
      fc.property(letters, letters, fc.constantFrom("\\", null), (pattern, text, escaping) => {
        const characters = [...pattern];
        let source = "";
        for (let i = 0; i < characters.length; i++) {
          const escaped = characters[i] === escaping && i + 1 < characters.length;
          const character = escaped ? characters[++i] : characters[i];
          if (!escaped && character === "%") source += ".*";
          else if (!escaped && character === "_") source += ".";
          else source += character === "\\" ? "\\\\" : character;
        }
        const bytes = Buffer.from(`<${text}>`);
        const test = likeTest(pattern, escaping);
        expect(test(bytes, 1, bytes.length - 1)).toBe(new RegExp(`^${source}$`, "su").test(text));
      }),
      { numRuns: 10000 },
    );
  });

  it("takes no more than the product of the lengths", () => {
    const bytes = Buffer.from("a".repeat(20_000));
    expect(likeTest(`${"%a".repeat(200)}%b`, null)(bytes, 0, bytes.length)).toBe(false);
  });
});

describe("an ISO 8601 instant", () => {
  const read = (text: string): number => {
    const bytes = Buffer.from(` ${text} `);
    return isoInstant(bytes, 1, bytes.length - 1);
  };

  it("is what Date reads of its own text, for all years", () => {
    const date = fc.date({
      min: new Date("0000-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        date,
        fc.constantFrom("Z", "z", "", "+00:00", "-0000", "+00"),
        fc.constantFrom("T", " ", "t"),
        (when, zone, between) => {
          const text = when.toISOString();
          expect(read(text.slice(0, 10))).toBe(Date.parse(text.slice(0, 10)));
          expect(read(text.slice(0, 10) + between + text.slice(11, -1) + zone)).toBe(when.getTime());
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("is nothing for days and times that do not exist, or other notation", () => {
    const none = [
      ...["2021-02-29", "1900-02-29", "2020-13-01", "2020-00-10", "2020-04-31", "2020-01-00", "2020-1-01", "20200101"],
      ...[
        "2020-01-01T",
        "2020-01-01T24:00",
        "2020-01-01T10:60",
        "2020-01-01T10:00:60",
        "2020-01-01T10",
        "2020-01-01X10:00",
      ],
      ...[
        "2020-01-01T10:00:00.",
        "2020-01-01T10:00Q",
        "2020-01-01T10:00+1",
        "2020-01-01T10:00+24:00",
        "2020-01-01 ",
        "",
      ],
    ];
    for (const text of none) expect(read(text), text).toBeNaN();
  });

  it("counts its offset", () => {
    expect(read("2020-01-01T10:00:00.25+01:30")).toBe(Date.parse("2020-01-01T08:30:00.250Z"));
    expect(read("2020-01-01T10:00-0500")).toBe(Date.parse("2020-01-01T15:00:00Z"));
  });
});

describe("texts", () => {
  it("are ordered by code points, as their UTF-8 bytes are", () => {
    const point = fc.oneof(
      fc.integer({ min: 0, max: 0xd7ff }),
      fc.integer({ min: 0xe000, max: 0x10ffff }),
      fc.constant(97),
    );
    const text = fc.array(point, { maxLength: 4 }).map((points) => String.fromCodePoint(...points));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareTexts(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("questions about texts", () => {
  const many = { s: Array.from({ length: 40_000 }, (_, i) => (i % 3 === 0 ? `key-${i % 50}` : `id${i}`)) };

  it("are answered alike whether answers are remembered or not", () => {
    const pattern: Predicate = { kind: "matches", text: { column: "s", style: "written" }, pattern: "^key-\\d$|7$" };
    const native = many.s.filter((text) => /^key-\d$|7$/.test(text)).length;
    expect(expected(many, pattern)).toBe(native);
  });

  it("find a pattern anywhere in the text", () => {
    const table = { s: ["abc", "xbx", null, "B", ""] };
    expect(expected(table, { kind: "matches", text: { column: "s", style: "written" }, pattern: "b" })).toBe(2);
    expect(expected(table, { kind: "matches", text: { column: "s", style: "written" }, pattern: "" })).toBe(4);
  });

  it("refuse a pattern that cannot run in linear time, by name", () => {
    const pattern: Predicate = { kind: "matches", text: { column: "s", style: "written" }, pattern: "(?=a)b" };
    expect(() => expected({ s: ["a"] }, pattern)).toThrow(/the pattern "\(\?=a\)b" cannot run in linear time/);
  });

  it("see a number as Python or ECMAScript prints it, or as it was written", () => {
    const table = { x: [1, 0.5, null, 1e-7] };
    const is = (style: "written" | "shortest" | "python-integer" | "python-float", values: readonly string[]): number =>
      expected(table, { kind: "in", operand: { kind: "text", text: { column: "x", style } }, values });
    expect(is("python-float", ["1.0", "0.5", "1e-07"])).toBe(3);
    expect(is("python-integer", ["1", "0.5", "1e-07"])).toBe(3);
    expect(is("shortest", ["1", "0.5", "1e-7"])).toBe(3);
    expect(is("written", ["1", "0.5", "1e-7"])).toBe(3);
    expect(
      expected(
        { b: [true, false, null] },
        { kind: "in", operand: { kind: "text", text: { column: "b", style: "python-float" } }, values: ["True"] },
      ),
    ).toBe(1);
  });

  it("tell JSON as Python's json reads it", () => {
    const table = { s: ['{"a":1}', "[1,", "NaN", '{"x":-Infinity,"NaN":"NaN"}', "nan", "", '"NaN', null, "-NaN"] };
    expect(expected(table, { kind: "json", text: { column: "s", style: "written" } })).toBe(3);
  });

  it("tell the kinds of values of themselves", () => {
    const table = { x: ["a", "2020-01-01", "2020-01-01T10:00", 1, 1.5, true, null] };
    const are = (...types: ("number" | "integer" | "boolean" | "text" | "date" | "timestamp")[]): number =>
      expected(table, { kind: "type", column: "x", types });
    expect([are("number"), are("integer"), are("boolean"), are("text"), are("date"), are("timestamp")]).toEqual([
      2, 1, 1, 3, 1, 1,
    ]);
    expect(are("date", "integer")).toBe(2);
  });

  it("hold a JSON text or a row to a schema", () => {
    const services = {
      ...plainServices,
      compileSchema: () => (value: unknown) => typeof value === "object" && value !== null && "a" in value,
    };
    const tally = { id: "t", population: wholeTable, ignore: null, show: [], examples: 0 };
    const text = { column: "s", style: "written" } as const;
    const request = {
      ...emptyRequest,
      tallies: [
        { ...tally, expect: { kind: "json-schema", text, schema: true } as const },
        { ...tally, id: "r", expect: { kind: "row-schema", columns: ["a", "s"], schema: true } as const },
      ],
    };
    const table = { s: ['{"a":1}', "[]", "no", null], a: [1, null, 3, 4] };
    const found = profileTable(table, request, onePiece, services).tallies;
    expect(found.map(({ unexpected, unknown }) => [unexpected, unknown])).toEqual([
      [3, 1],
      [1, 0],
    ]);
  });
});
