import fc from "fast-check";
import { RE2JS } from "re2js";
import { describe, expect, it } from "vitest";
import { asciiMatcher, asciiPattern } from "../../../src/profile/ascii-pattern.ts";

const atom = fc.constantFrom(
  ...[
    "a",
    "b",
    "-",
    " ",
    "@",
    "\\.",
    "[|a]",
    "\\|",
    "\\d",
    "\\w",
    "\\s",
    "\\D",
    "\\W",
    ".",
    "[ab]",
    "[^a]",
    "[a-c-]",
    "[\\d.]",
    "[]a]",
  ],
  ...[
    "\\p{Nd}",
    "\\P{L}",
    "[\\p{L}\\p{N}_]",
    "[^\\x09-\\x0d\\x1c-\\x20\\x85\\p{Z}]",
    "[é-ü]",
    "\\x41",
    "[\\x{2000}-\\x{2010}a]",
    "[\\-a]",
  ],
);
const quantifier = fc.constantFrom("", "", "", "?", "*", "+", "{2}", "{1,3}", "{2,}", "*?", "{0}");
const sequence = fc
  .tuple(
    fc.constantFrom("^", ""),
    fc.array(
      fc.tuple(atom, quantifier).map((pair) => pair.join("")),
      { maxLength: 5 },
    ),
    fc.constantFrom("$", "\\z", ""),
  )
  .map(([start, items, end]) => start + items.join("") + end);
const pattern = fc.array(sequence, { minLength: 1, maxLength: 2 }).map((alternatives) => alternatives.join("|"));
const text = fc.string({ unit: fc.constantFrom(..."aaabbcA. -@_019\n\t\r\x1c]|"), maxLength: 12 });

describe("a plain pattern", () => {
  it("says of ASCII texts what the linear engine says", () => {
    let plain = 0;
    fc.assert(
      fc.property(pattern, fc.array(text, { minLength: 8, maxLength: 8 }), (source, texts) => {
        const fast = asciiPattern(source);
        if (fast === null) return;
        plain++;
        const linear = RE2JS.compile(source);
        for (const each of texts) expect(fast.test(each), JSON.stringify(each)).toBe(linear.test(each));
      }),
      { numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(1000);
  });

  it("says the same of bytes, where it begins at the start of the text", () => {
    let plain = 0;
    fc.assert(
      fc.property(pattern, fc.array(text, { minLength: 8, maxLength: 8 }), (source, texts) => {
        const matches = asciiMatcher(source);
        if (matches === null) return;
        plain++;
        const linear = RE2JS.compile(source);
        for (const each of texts) {
          const bytes = Buffer.from(`A${each}a`);
          expect(matches(bytes, 1, bytes.length - 1), JSON.stringify(each)).toBe(linear.test(each));
        }
      }),
      { numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  it("is what data is mostly checked with", () => {
    for (const common of [
      "^city \\d+$",
      "^[A-Z]{2}\\d{4}$",
      "^[^@]+@example\\.com$",
      "^\\p{Nd}+\\.\\p{Nd}{2}$",
      "abc",
      "\\d{3}",
      "^$",
      "more$|twice$",
    ])
      expect(asciiPattern(common), common).not.toBeNull();
  });

  it("is none where a backtracking engine would have a choice, or where the syntax says more", () => {
    const others = [
      "^a*a*$",
      "^(a+)+$",
      "a+b",
      "^.*x",
      "a|b+",
      "(a|b)",
      "(?i)a",
      "\\bx",
      "^a?a",
      "^[ab]+b",
      "[[:alpha:]]",
      "a{2}{3}",
      "x*",
      "é",
    ];
    for (const other of others) expect(asciiPattern(other), other).toBeNull();
  });
});
