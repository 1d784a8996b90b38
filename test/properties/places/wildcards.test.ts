import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesWildcards } from "../../../src/places/wildcards.ts";

/** The same meaning by a regular expression, which the code avoids for its worst case. */
function byExpression(pattern: string): RegExp {
  const parts = pattern.split("/").map((part) => {
    if (part === "**") return "(?:(?!\\.)[^/]+/)*";
    const dot = part.startsWith(".") ? "" : "(?!\\.)";
    const body = [...part]
      .map((letter) => (letter === "*" ? "[^/]*" : letter === "?" ? "[^/]" : letter.replace(/[.]/, "\\.")))
      .join("");
    return `${dot}${body}/`;
  });
  return new RegExp(`^${parts.join("")}$`);
}

const name = fc
  .array(fc.constantFrom("a", "b", "."), { minLength: 1, maxLength: 4 })
  .map((letters) => letters.join(""));
const part = fc.oneof(
  fc.constant("**"),
  fc.array(fc.constantFrom("a", "b", "*", "?", "."), { minLength: 1, maxLength: 4 }).map((letters) => letters.join("")),
);

test("a path matches exactly when the regular expression of the pattern matches it", () => {
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 4 }),
      fc.array(part, { minLength: 1, maxLength: 4 }),
      (names, parts) => {
        const pattern = parts.join("/");
        expect(matchesWildcards(names.join("/"), pattern)).toBe(byExpression(pattern).test(`${names.join("/")}/`));
      },
    ),
    { numRuns: 3000 },
  );
});

test("a pattern of many stars ends at once on a name that does not match", () => {
  expect(matchesWildcards("a".repeat(2000), `${"*a".repeat(500)}*b`)).toBe(false);
});
