import { describe, expect, it } from "vitest";
import { distinctTexts, missingCount, numbersOf, takeRows, textAt } from "../../../src/table/column-values.ts";
import { Dictionary } from "../../../src/table/dictionary.ts";
import { matchKeys } from "../../../src/table/match-keys.ts";
import { column, readAll, texts } from "./temporary-table.ts";

async function keys(rows: readonly string[]): Promise<Parameters<typeof matchKeys>[0]> {
  return column(await readAll("a.csv", `k,x\n${rows.map((key) => `${key},1`).join("\n")}\n`), "k");
}

describe("matching keys", () => {
  it("finds the row with the same text, whatever the types", async () => {
    const match = matchKeys(await keys(["3", "1", "2"]), await keys(["1", "2", "x"]));
    expect([...match.rightRowOf]).toEqual([-1, 0, 1]);
    expect(match.unmatched).toMatchObject({ count: 1, rows: [0] });
    expect(match.rightUnmatched).toMatchObject({ count: 1, rows: [2] });
  });

  it("does not take the text 1.0 for the number 1", async () => {
    expect([...matchKeys(await keys(["1"]), await keys(["1.0", "x"])).rightRowOf]).toEqual([-1]);
  });

  it("never matches a missing key and counts it apart", async () => {
    const match = matchKeys(await keys(["", "a"]), await keys(["", "a", ""]));
    expect([...match.rightRowOf]).toEqual([-1, 1]);
    expect(match.leftMissing).toMatchObject({ count: 1, rows: [0] });
    expect(match.rightMissing).toMatchObject({ count: 2, rows: [0, 2] });
    expect(match.unmatched.count).toBe(0);
  });

  it("takes the first of several and counts the others, showing five rows", async () => {
    const match = matchKeys(await keys(["a", "a"]), await keys(["b", "a", "a", "a", "a", "a", "a", "a"]));
    expect([...match.rightRowOf]).toEqual([1, 1]);
    expect(match.leftDuplicates).toMatchObject({ count: 1, rows: [1] });
    expect(match.rightDuplicates).toMatchObject({ count: 6, rows: [2, 3, 4, 5, 6] });
  });

  it("does not match a text that only the dictionary still knows", async () => {
    const left = takeRows(await keys(["a", "b"]), Int32Array.of(1));
    expect(matchKeys(left, await keys(["a", "b"])).rightUnmatched).toMatchObject({ count: 1, rows: [0] });
  });

  it("tells apart keys whose 32-bit hashes are the same", async () => {
    const [one, other] = ["customer-3688", "customer-598234"];
    const dictionary = new Dictionary();
    expect(dictionary.hash(dictionary.codeOfText(one))).toBe(dictionary.hash(dictionary.codeOfText(other)));
    expect([...matchKeys(await keys([one]), await keys([other])).rightRowOf]).toEqual([-1]);
    expect([...matchKeys(await keys([one, other]), await keys([other, one])).rightRowOf]).toEqual([1, 0]);
    expect([...matchKeys(await keys([other]), await keys([one, other])).rightRowOf]).toEqual([1]);
  });

  it("matches a hundred thousand text keys in another order", () => {
    const side = (keyOf: (row: number) => string): Parameters<typeof matchKeys>[0] => {
      const dictionary = new Dictionary();
      const codes = Uint32Array.from({ length: 100_000 }, (_, row) => dictionary.codeOfText(keyOf(row)));
      return { name: "k", type: "text", length: codes.length, missing: null, codes, dictionary };
    };
    const match = matchKeys(
      side((row) => `key-${row}`),
      side((row) => `key-${99_999 - row}`),
    );
    expect(match.unmatched.count).toBe(0);
    expect(match.rightRowOf.every((right, left) => right === 99_999 - left)).toBe(true);
  });
});

describe("values of columns", () => {
  it("takes rows, with a missing value for -1", async () => {
    const table = await readAll("a.csv", "n,b,t\n1,true,x\n2,false,y\n,,\n");
    const rows = Int32Array.of(2, 1, -1, 0);
    expect(texts(takeRows(column(table, "n"), rows))).toEqual([null, "2", null, "1"]);
    expect(texts(takeRows(column(table, "b"), rows))).toEqual([null, "false", null, "true"]);
    expect(texts(takeRows(column(table, "t"), rows))).toEqual([null, "y", null, "x"]);
    expect(takeRows(column(table, "t"), Int32Array.of(0, 1)).missing).toBeNull();
  });

  it("gives distinct texts in the order of appearance, of some rows too", async () => {
    const table = await readAll("a.csv", "n,b,t\n1,true,x\n2,false,y\n1.0,true,x\n,,\n");
    expect(distinctTexts(column(table, "n"))).toEqual(["1", "2"]);
    expect(distinctTexts(column(table, "b"))).toEqual(["true", "false"]);
    expect(distinctTexts(column(table, "t"), Uint32Array.of(1, 3))).toEqual(["y"]);
    expect(missingCount(column(table, "t"))).toBe(1);
  });

  it("gives numbers of numbers and booleans, none of text", async () => {
    const table = await readAll("a.csv", "n,b,t\n1,true,x\n,,y\n");
    expect(numbersOf(column(table, "n"))).toEqual(Float64Array.of(1, Number.NaN));
    expect(numbersOf(column(table, "b"))).toEqual(Float64Array.of(1, Number.NaN));
    expect(numbersOf(column(table, "t"))).toBeNull();
  });

  it("prints numbers as the shortest decimal", () => {
    const values = Float64Array.of(1, 0.1, -0, 1e21);
    const found = { name: "x", type: "number", length: 4, missing: null, values } as const;
    expect([0, 1, 2, 3].map((row) => textAt(found, row))).toEqual(["1", "0.1", "0", "1e+21"]);
  });
});

describe("the dictionary", () => {
  it("numbers texts by first appearance and finds them again", () => {
    const dictionary = new Dictionary();
    const words = Array.from({ length: 5000 }, (_, index) => `wörd-${index}`);
    expect(words.map((word) => dictionary.codeOfText(word))).toEqual(words.map((_, index) => index));
    expect(dictionary.codeOfText("wörd-7")).toBe(7);
    expect(dictionary.find("wörd-4999")).toBe(4999);
    expect(dictionary.find("nothing")).toBeNull();
    expect(dictionary.text(42)).toBe("wörd-42");
    expect(dictionary.size).toBe(5000);
    expect(dictionary.codeOfText("")).toBe(5000);
    expect(dictionary.text(5000)).toBe("");
  });
});
