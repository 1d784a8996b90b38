import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDecimal, readNumber } from "../../../src/table/number-text.ts";
import { column, readAll } from "../../unit/table/temporary-table.ts";

/** A decimal as people and programs print it: sign, digits, fraction, sometimes an exponent. */
const decimal = fc
  .record({
    sign: fc.constantFrom("", "-", ""),
    integer: fc.oneof(fc.nat(9), fc.nat(999_999), fc.bigInt(0n, 10n ** 21n)).map(String),
    fraction: fc.option(
      fc.array(fc.nat(9), { minLength: 1, maxLength: 24 }).map((digits) => digits.join("")),
      { nil: null },
    ),
    exponent: fc.option(fc.integer({ min: -40, max: 30 }), { nil: null, freq: 3 }),
    letter: fc.constantFrom("e", "E"),
  })
  .map(
    ({ sign, integer, fraction, exponent, letter }) =>
      `${sign}${integer}${fraction === null ? "" : `.${fraction}`}${exponent === null ? "" : letter + exponent}`,
  );

const anyDouble = fc.double({ noNaN: true, noDefaultInfinity: true });

async function numbersRead(literals: readonly string[]): Promise<number[]> {
  const found = column(await readAll("a.csv", `x,y\n${literals.map((text) => `${text},1`).join("\n")}\n`), "x");
  return found.type === "number" ? [...found.values] : [];
}

describe("numbers of text", () => {
  it("are the double that Number gives, for every decimal", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(decimal, { minLength: 1, maxLength: 400 }), async (literals) => {
        const safe = literals.filter((text) => readNumber(Buffer.from(text), 0, text.length).kind === "value");
        expect(await numbersRead(safe)).toEqual(safe.map(Number));
      }),
      { numRuns: 200 },
    );
  });

  it("are the double that was printed, for every double", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDouble, { minLength: 1, maxLength: 400 }), async (values) => {
        const literals = values.map(String);
        const kept = values.filter(
          (_, index) => readNumber(Buffer.from(literals[index]), 0, literals[index].length).kind === "value",
        );
        // Negative zero prints as 0.
        expect(await numbersRead(kept.map(String))).toEqual(kept.map((value) => (value === 0 ? 0 : value)));
      }),
      { numRuns: 200 },
    );
  });

  it("are exact for scores of 16 to 19 digits, where rounding is closest", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.bigInt(0n, 10n ** 19n - 1n), fc.integer({ min: 1, max: 22 })), {
          minLength: 500,
          maxLength: 500,
        }),
        (pairs) => {
          for (const [digits, scale] of pairs) {
            const padded = digits.toString().padStart(scale + 1, "0");
            const text = `${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
            const value = plainDecimal(Buffer.from(text), 0, text.length);
            if (!Number.isNaN(value) && value !== Number(text)) expect.fail(`${text} became ${value}`);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it("are exact next to the midpoint of two doubles", () => {
    fc.assert(
      fc.property(
        fc.bigInt(2n ** 52n, 2n ** 53n - 1n),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: -2, max: 2 }),
        (mantissa, shift, nudge) => {
          // mantissa + 1/2, divided by a power of two: a tie that one digit more or less decides.
          const scaled = ((2n * mantissa + 1n) * 10n ** 7n) / 2n ** BigInt(shift + 1) + BigInt(nudge);
          const digits = scaled.toString();
          const text = `${digits.slice(0, -7)}.${digits.slice(-7)}`;
          const value = plainDecimal(Buffer.from(text), 0, text.length);
          if (!Number.isNaN(value)) expect(value).toBe(Number(text));
        },
      ),
      { numRuns: 20_000 },
    );
  });
});
