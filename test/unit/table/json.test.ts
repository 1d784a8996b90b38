import { describe, expect, it } from "vitest";
import { column, failure, open, plain, readAll, texts } from "./temporary-table.ts";

describe("JSON Lines", () => {
  it("types values as JSON does, with absent keys and null missing", async () => {
    const content = '{"a":1,"b":"1","c":true}\n\n{"b":"","d":null,"a":-2.5e3}\r\n{"a":null,"b":"NA","c":false}';
    expect(plain(await readAll("a.jsonl", content))).toEqual({
      a: { type: "number", texts: ["1", "-2500", null] },
      b: { type: "text", texts: ["1", "", "NA"] },
      c: { type: "boolean", texts: ["true", null, "false"] },
      d: { type: "number", texts: [null, null, null] },
    });
  });

  it("reads NaN as missing and infinities as Python writes them", async () => {
    expect(plain(await readAll("a.jsonl", '{"a":NaN}\n{"a":-Infinity}\n{"a":Infinity}\n'))).toEqual({
      a: { type: "number", texts: [null, "-Infinity", "Infinity"] },
    });
  });

  it("keeps an integer beyond 2^53 as text", async () => {
    expect(plain(await readAll("a.jsonl", '{"a":1.0}\n{"a":12345678901234567890}\n'))).toEqual({
      a: { type: "text", texts: ["1.0", "12345678901234567890"] },
    });
  });

  it("makes numbers and strings in one column text, each as it was written", async () => {
    const rows = Array.from({ length: 300 }, (_, row) => `{"a": ${row}.50}`);
    const table = await readAll("a.jsonl", `${rows.join("\n")}\n{"a":"x"}\n{"a":true}\n`, { blockBytes: 64 });
    expect(column(table, "a").type).toBe("text");
    expect(texts(column(table, "a")).slice(298)).toEqual(["298.50", "299.50", "x", "true"]);
  });

  it("reads escapes in strings and keys, and nested values as their JSON text", async () => {
    const content = '{"a\\u0062":"x\\n\\u00e9\\"","n":{"y": [1, "}"]}}\n{"ab":"z","n":[]}\n';
    expect(plain(await readAll("a.jsonl", content))).toEqual({
      ab: { type: "text", texts: ['x\né"', "z"] },
      n: { type: "text", texts: ['{"y": [1, "}"]}', "[]"] },
    });
  });

  it("reads a .json file that begins with an object as JSON Lines", async () => {
    expect((await readAll("a.json", '{"a":1}\n{"a":2}\n')).rows).toBe(2);
  });

  it("finds the line of a row", async () => {
    const table = await readAll("a.jsonl", '\n{"a":1}\n\n{"a":{"x":\n1}}\n{"a":3}\n');
    expect(await Promise.all([0, 1, 2].map((row) => table.locate(row)))).toEqual(
      [2, 4, 6].map((line) => ({ path: "a.jsonl", line })),
    );
  });
});

describe("JSON array", () => {
  it("reads objects over several lines, in any block size", async () => {
    const content = '\uFEFF [\n  {"a": 1,\n   "b": "x"} ,\n  {"b": "y", "a": 2}\n]\n';
    for (const blockBytes of [20, 33, 4096]) {
      expect(plain(await readAll("a.json", content, { blockBytes }))).toEqual({
        a: { type: "number", texts: ["1", "2"] },
        b: { type: "text", texts: ["x", "y"] },
      });
    }
  });

  it("takes the union of the keys as columns, in the order of their appearance", async () => {
    expect((await open("a.json", '[{"b":1},{"a":2,"b":3},{"c":1}]')).columnNames).toEqual(["b", "a", "c"]);
  });
});

describe("JSON that is refused", () => {
  it.each([
    ["a.jsonl", "a key twice", '{"a":1}\n{"a":1,"a":2}\n', 'a.jsonl, line 2: the key "a" stands twice in one object.'],
    [
      "a.jsonl",
      "a line that is no object",
      '{"a":1}\n[1]\n',
      "a.jsonl, line 2: an object is expected, found an array.",
    ],
    [
      "a.jsonl",
      "two objects on a line",
      '{"a":1}{"a":2}\n',
      "a.jsonl, line 1: each object needs a line of its own, found an object behind one.",
    ],
    [
      "a.jsonl",
      "a string cut off",
      '{"a":1}\n{"a":"x',
      "a.jsonl, line 2: a string is not closed; the file is truncated.",
    ],
    [
      "a.jsonl",
      "an object cut off",
      '{"a":1}\n{"a":1',
      "a.jsonl, line 2: a comma or } is expected behind a value, but the file ends; it is truncated.",
    ],
    ["a.jsonl", "a missing colon", '{"a" 1}\n', "a.jsonl, line 1: a colon is expected behind a key, found a number."],
    [
      "a.jsonl",
      "a word that JSON does not have",
      '{"a":yes}\n',
      "a.jsonl, line 1: a value is expected, found something else.",
    ],
    ["a.jsonl", "a number with leading zeros", '{"a":007}\n', "a.jsonl, line 1: a value is expected, found a number."],
    [
      "a.jsonl",
      "a comma at the end of an object",
      '{"a":1,}\n',
      'a.jsonl, line 1: a key in quotes is expected, found "}".',
    ],
    [
      "a.jsonl",
      "a line end in a string",
      '{"a":"x\ny"}\n',
      "a.jsonl, line 1: a string holds a control character or a line end; write it as an escape.",
    ],
    [
      "a.jsonl",
      "an unknown escape",
      '{"a":"\\q"}\n',
      "a.jsonl, line 1: a string holds an escape that JSON does not know.",
    ],
    ["a.jsonl", "an empty file", "", "a.jsonl: the file holds no object, so there are no columns."],
    ["a.json", "an empty array", "[]", "a.json: the file holds no object, so there are no columns."],
    [
      "a.json",
      "an array that is not closed",
      '[{"a":1},\n{"a":2}\n',
      "a.json, line 3: the array is not closed; the file is truncated.",
    ],
    [
      "a.json",
      "something behind the array",
      '[{"a":1}]\nx',
      "a.json, line 2: something follows the end of the array: something else.",
    ],
    ["a.json", "numbers in the array", "[1,2]", "a.json, line 1: an object is expected, found a number."],
    [
      "a.json",
      "a missing comma",
      '[{"a":1}\n{"a":2}]',
      "a.json, line 2: a comma or ] is expected behind an object, found an object.",
    ],
    ["a.json", "another value", '"x"', "a.json, line 1: an array of objects is expected, found a string."],
  ])("says so in %s: %s", async (name, _case, content, expected) => {
    expect((await failure(name, content)).message).toBe(expected);
  });

  it("refuses UTF-16 and bytes that are not UTF-8", async () => {
    expect((await failure("a.jsonl", Buffer.from('{"a":1}\n', "utf16le"))).message).toBe(
      "a.jsonl, line 1: the text is UTF-16; write the file with encoding UTF-8.",
    );
    const bytes = Buffer.concat([Buffer.from('{"a":"x"}\n{"a":"'), Buffer.from([0xff]), Buffer.from('"}\n')]);
    expect((await failure("a.jsonl", bytes)).message).toBe(
      "a.jsonl, line 2: the text is not UTF-8; write the file with encoding UTF-8.",
    );
  });

  it("bounds an object that never ends", async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"a":1}\n{"a":"'),
      Buffer.alloc(20 * 1024 * 1024, 120),
      Buffer.from('"}\n'),
    ]);
    expect((await failure("a.jsonl", bytes)).message).toBe(
      "a.jsonl, line 2: the object that begins here is longer than 16777216 bytes, the most that is read.",
    );
  });
});
