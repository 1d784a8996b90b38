import { describe, expect, it } from "vitest";
import { column, errorOf, failure, open, plain, readAll, texts } from "./temporary-table.ts";

const data = async (content: string | Uint8Array, name = "preds.csv") => plain(await readAll(name, content));
const sentence = async (content: string | Uint8Array, name = "preds.csv") => (await failure(name, content)).message;

describe("types of CSV columns", () => {
  it("reads decimals, exponents and infinities as numbers", async () => {
    const table = await readAll("a.csv", "x\n1\n-2.5\n.5\n5.\n+3\n1e3\n1.5E-05\ninf\n-Infinity\n 7 \n");
    const found = column(table, "x");
    expect(found.type).toBe("number");
    expect([...(found.type === "number" ? found.values : [])]).toEqual([
      1,
      -2.5,
      0.5,
      5,
      3,
      1000,
      0.000015,
      Infinity,
      -Infinity,
      7,
    ]);
    expect(found.missing).toBeNull();
  });

  it("reads true and false in any case as booleans", async () => {
    expect(await data("a,b\ntrue,1\nFalse,2\nTRUE,3\n")).toMatchObject({
      a: { type: "boolean", texts: ["true", "false", "true"] },
    });
  });

  it.each([
    ["leading zeros", "7\n007\n", ["7", "007"]],
    ["an integer beyond 2^53", "1\n9007199254740993\n", ["1", "9007199254740993"]],
    ["2^53 itself, which its neighbour rounds to", "9007199254740992\n", ["9007199254740992"]],
    ["numbers, then text", "1.0\n2.50\nabc\n", ["1.0", "2.50", "abc"]],
    ["booleans, then numbers", "True\n1\n", ["True", "1"]],
    ["hexadecimal", "0x10\n", ["0x10"]],
    ["digits in groups", "1_000\n", ["1_000"]],
  ])("makes a column with %s text that keeps its bytes", async (_name, rows, expected) => {
    expect(await data(`x\n${rows}`)).toEqual({ x: { type: "text", texts: expected } });
  });

  it("keeps the largest safe integer a number", async () => {
    expect(await data("x\n9007199254740991\n-9007199254740991\n")).toEqual({
      x: { type: "number", texts: ["9007199254740991", "-9007199254740991"] },
    });
  });

  it("reads a column again as text when a later block turns out to be text", async () => {
    const rows = Array.from({ length: 500 }, (_, row) => `${row}.0,${row}`);
    const table = await readAll("a.csv", `x,y\n${rows.join("\n")}\nabc,1\n`, { blockBytes: 64 });
    expect(column(table, "x").type).toBe("text");
    expect(texts(column(table, "x")).slice(0, 3)).toEqual(["0.0", "1.0", "2.0"]);
    expect(column(table, "y").type).toBe("number");
    expect(table.rows).toBe(501);
  });

  it("tells a missing value from an empty string and from a quoted token", async () => {
    expect(await data('x,y\n,1\n"",2\nNA,3\n"NA",4\nnan,5\n<NA>,6\nb,7\n')).toMatchObject({
      x: { type: "text", texts: [null, "", null, "NA", null, null, "b"] },
    });
  });

  it("reads numbers in quotes as numbers", async () => {
    expect(await data('"x","y"\n"1.5","a"\n"2","b"\n')).toMatchObject({ x: { type: "number", texts: ["1.5", "2"] } });
  });

  it("takes the missing tokens that were given instead of its own", async () => {
    const table = await readAll("a.csv", "x,y\n-999,NA\n1,b\n", { missing: ["-999"] });
    expect(plain(table)).toEqual({
      x: { type: "number", texts: [null, "1"] },
      y: { type: "text", texts: ["NA", "b"] },
    });
  });

  it("makes a column without any value a number column, all missing", async () => {
    const table = await readAll("a.csv", "x,y\n,1\nNA,2\n");
    expect(column(table, "x")).toMatchObject({ type: "number", missing: new Uint8Array([1, 1]) });
  });

  it("sets NaN where a number is missing", async () => {
    const found = column(await readAll("a.csv", "x,y\n1,1\n,2\n"), "x");
    expect(found.type === "number" && Number.isNaN(found.values[1])).toBe(true);
    expect(found.missing).toEqual(new Uint8Array([0, 1]));
  });
});

describe("shape of CSV", () => {
  it.each([
    ["LF", "a,b\n1,x\n2,y\n"],
    ["CRLF", "a,b\r\n1,x\r\n2,y\r\n"],
    ["no end of the last line", "a,b\n1,x\n2,y"],
    ["CRLF without end of the last line", "a,b\r\n1,x\r\n2,y"],
    ["a byte order mark", "\uFEFFa,b\n1,x\n2,y\n"],
    ["empty lines", "\n\na,b\n\n1,x\n\r\n2,y\n\n\n"],
    ["everything in quotes", '"a","b"\r\n"1","x"\r\n"2","y"\r\n'],
  ])("reads a file with %s", async (_name, content) => {
    expect(await data(content)).toEqual({
      a: { type: "number", texts: ["1", "2"] },
      b: { type: "text", texts: ["x", "y"] },
    });
  });

  it("takes an empty line of a one-column file for a missing value", async () => {
    expect(await data("x\n1\n\n3\n")).toEqual({ x: { type: "number", texts: ["1", null, "3"] } });
  });

  it("reads line ends, delimiters and doubled quotes inside quotes", async () => {
    expect(await data('a,b\n"x\ny","1,2"\n"he said ""no""","\r\n"\n')).toEqual({
      a: { type: "text", texts: ["x\ny", 'he said "no"'] },
      b: { type: "text", texts: ["1,2", "\r\n"] },
    });
  });

  it("separates TSV by tabs and leaves commas alone", async () => {
    expect(await data("a\tb\n1,5\tx\n", "a.tsv")).toEqual({
      a: { type: "text", texts: ["1,5"] },
      b: { type: "text", texts: ["x"] },
    });
  });

  it("is a table of no rows where there is a header only", async () => {
    const table = await readAll("a.csv", "a,b\n");
    expect(table.rows).toBe(0);
    expect(column(table, "a")).toMatchObject({ type: "number", length: 0, missing: null });
  });

  it("names the nameless index of pandas as pandas does", async () => {
    expect((await open("a.csv", ",label\n0,1\n")).columnNames).toEqual(["Unnamed: 0", "label"]);
  });

  it("reads quoted column names with delimiters and line ends", async () => {
    expect((await open("a.csv", '"a,b","c\nd","e""f"\n1,2,3\n')).columnNames).toEqual(["a,b", "c\nd", 'e"f']);
  });

  it("reads only the columns that were asked for", async () => {
    const table = await (await open("a.csv", 'a,b,c\n1,"x\ny",2\n3,z,4\n')).read(["c"]);
    expect(plain(table)).toEqual({ c: { type: "number", texts: ["2", "4"] } });
  });

  it("gives the rows of chunks in file order with their start", async () => {
    const source = await open("a.csv", `x\n${Array.from({ length: 100 }, (_, row) => row).join("\n")}\n`, {
      blockBytes: 50,
    });
    const starts: number[] = [];
    const values: (string | null)[] = [];
    for await (const chunk of source.chunks(["x"])) {
      starts.push(chunk.start);
      values.push(...texts(chunk.columns[0]));
    }
    expect(values).toEqual(Array.from({ length: 100 }, (_, row) => String(row)));
    expect(starts.length).toBeGreaterThan(3);
    expect(starts[0]).toBe(0);
  });
});

describe("CSV that is refused", () => {
  it.each([
    ["too few fields", "a,b,c\n1,2,3\n4,5\n", "preds.csv, line 3: 2 fields here, but the header has 3."],
    ["one field", "a,b\n1,2\n4\n", "preds.csv, line 3: 1 field here, but the header has 2."],
    ["too many fields", 'a,b\n1,2\n3,4,"x,y",6\n', "preds.csv, line 3: 4 fields here, but the header has 2."],
    [
      "too many fields behind a quoted line end",
      'a,b\n"x\ny",2\n1,2,3\n',
      "preds.csv, line 4: 3 fields here, but the header has 2.",
    ],
    [
      "an unclosed quote",
      'a,b\n1,2\n3,"x\ny\n',
      "preds.csv, line 3: a quoted field begins here and its closing quote is missing.",
    ],
    [
      "text after a quote",
      'a,b\n1,"x"y\n',
      "preds.csv, line 2: field 2 goes on after its closing quote; a quote inside a quoted field is written twice.",
    ],
    [
      "a quote inside a field",
      'a,b\n1,x"y\n',
      "preds.csv, line 2: field 2 holds a quote but does not begin with one; write it in quotes, with the quote inside doubled.",
    ],
    [
      "a name twice",
      "a,b,a\n",
      'preds.csv, line 1: the column name "a" stands twice, in columns 1 and 3; names must differ.',
    ],
    ["an empty name", "a,,c\n1,2,3\n", "preds.csv, line 1: column 2 of 3 has no name; every column needs one."],
    ["an empty file", "", "preds.csv: the file is empty; a header line with the column names is needed."],
    [
      "empty lines only",
      "\n\r\n\n",
      "preds.csv: the file holds empty lines only; a header line with the column names is needed.",
    ],
    [
      "line ends of the old Mac",
      "a,b\r1,2\r",
      "preds.csv, line 1: the lines end with a carriage return alone; write the file with LF or CRLF line ends.",
    ],
    [
      "an unclosed quote in the header",
      '\na,"b\n1,2\n',
      "preds.csv, line 2: a quoted column name begins here and its closing quote is missing.",
    ],
  ])("says so: %s", async (_name, content, expected) => {
    expect(await sentence(content)).toBe(expected);
  });

  it("says the line of bytes that are not UTF-8", async () => {
    const bytes = Buffer.concat([Buffer.from("a,b\n1,é\n2,"), Buffer.from([0xe9]), Buffer.from("\n3,x\n")]);
    const error = await failure("preds.csv", bytes);
    expect(error.message).toBe("preds.csv, line 3: the text is not UTF-8; write the file with encoding UTF-8.");
    expect(error.location).toEqual({ path: "preds.csv", line: 3 });
  });

  it.each([
    ["with a byte order mark", Buffer.from("\uFEFFa,b\n1,2\n", "utf16le")],
    ["without one", Buffer.from("a,b\n1,2\n3,4\n", "utf16le")],
    ["big-endian", Buffer.from("a,b\n1,2\n3,4\n", "utf16le").swap16()],
  ])("refuses UTF-16 %s in words", async (_name, bytes) => {
    expect(await sentence(bytes)).toBe("preds.csv, line 1: the text is UTF-16; write the file with encoding UTF-8.");
  });

  it("bounds a field that never ends", async () => {
    const bytes = Buffer.concat([
      Buffer.from('a,b\n1,2\n3,"'),
      Buffer.alloc(20 * 1024 * 1024, 120),
      Buffer.from('"\n'),
    ]);
    expect(await sentence(bytes)).toBe(
      "preds.csv, line 3: the row that begins here is longer than 16777216 bytes, the most that is read; is a quote left open?",
    );
  });

  it("names the columns there are when one is asked for that is not", async () => {
    const source = await open("preds.csv", "a,b\n1,2\n");
    expect((await errorOf(source.read(["c"]))).message).toBe(
      'preds.csv: there is no column "c"; the columns are "a", "b".',
    );
  });
});

describe("locating rows", () => {
  it("finds the line of a row behind quoted line ends and empty lines", async () => {
    const table = await readAll("a.csv", '\na,b\n1,"x\n\ny"\n\n2,z\n3,w\n', { blockBytes: 8 });
    expect(await Promise.all([0, 1, 2].map((row) => table.locate(row)))).toEqual([
      { path: "a.csv", line: 3 },
      { path: "a.csv", line: 7 },
      { path: "a.csv", line: 8 },
    ]);
  });
});
