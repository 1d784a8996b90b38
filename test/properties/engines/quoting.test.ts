import fc from "fast-check";
import { expect, test } from "vitest";
import { standardName, standardText } from "../../../src/engines/dialect.ts";
import { sparkRules, standardRules } from "../../../src/engines/lexical-rules.ts";
import { likeEscape, likePattern } from "../../../src/engines/like-pattern.ts";
import { sparkDialect, sparkText } from "../../../src/engines/spark-dialect.ts";
import { oneQuery } from "../../../src/engines/statement.ts";
import { queryTag } from "../../../src/engines/statement-text.ts";
import { likeTest } from "../../../src/profile/like-pattern.ts";
import { hostileStrings } from "../../support/hostile-strings.ts";

const text = fc
  .oneof(
    fc.constantFrom(...hostileStrings),
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("'", '"', "`", "\\", "$", ";", "-", "*", "/", "E", "a", "\n") }),
  )
  .map((value) => value.replaceAll("\0", "").toWellFormed());

test("a literal or name in a query is never more than itself", () => {
  fc.assert(
    fc.property(text, text, (value, name) => {
      const standard = `SELECT ${standardText(value)} AS ${standardName(name)}`;
      expect(oneQuery(`${standard};`, standardRules)).toEqual({ kind: "query", text: standard });
      const spark = `SELECT ${sparkText(value)} AS ${sparkDialect.name(name)}`;
      expect(oneQuery(`${spark};`, sparkRules)).toEqual({ kind: "query", text: spark });
    }),
  );
});

test("Spark's literal holds nothing that its command reads, and reads back as the text", () => {
  fc.assert(
    fc.property(text, (value) => {
      const literal = sparkText(value);
      expect(literal.slice(1, -1)).not.toMatch(/['"`;!\n\r$]|\\(?!u[0-9a-f]{4})/);
      const read = literal
        .slice(1, -1)
        .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
      expect(read).toBe(value);
    }),
  );
});

test("whatever follows a query that is taken for one stands outside of it", () => {
  fc.assert(
    fc.property(text, (written) => {
      const query = oneQuery(`SELECT ${written}`, standardRules);
      if (query.kind === "refused") return;
      // What is read of the query is read the same way again, whatever stands around it.
      const again = oneQuery(`SELECT * FROM (${query.text}) AS t`, standardRules);
      expect(again).toEqual({ kind: "query", text: `SELECT * FROM (${query.text}) AS t` });
    }),
  );
});

test("a LIKE pattern means the same with our escape character", () => {
  const pattern = fc.string({ unit: fc.constantFrom("%", "_", "!", "#", "a", "b", "é"), maxLength: 6 });
  const subject = fc.string({ unit: fc.constantFrom("%", "_", "!", "#", "a", "b", "é"), maxLength: 6 });
  fc.assert(
    fc.property(pattern, fc.constantFrom(null, "#", "!"), subject, (given, escapeCharacter, value) => {
      const bytes = Buffer.from(value);
      const ours = likeTest(likePattern(given, escapeCharacter), likeEscape)(bytes, 0, bytes.length);
      expect(ours).toBe(likeTest(given, escapeCharacter)(bytes, 0, bytes.length));
    }),
  );
});

test("a tag never ends the comment that it stands in", () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(queryTag(value)).not.toMatch(/[*'"\n\\]/);
    }),
  );
});
