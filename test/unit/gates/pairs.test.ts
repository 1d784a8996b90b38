import { describe, expect, test } from "vitest";
import { replaceRowData } from "../../../src/errors/row-data.ts";
import type { RowInputs } from "../../../src/gates/row-inputs.ts";
import { type Side, shareRows } from "../../../src/gates/rows/pairs.ts";
import { openTable } from "../../../src/table/open-table.ts";
import { refusalOf } from "../../support/reach.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** One side read from a table's text, its key and label by their usual names where it has them. */
async function side(name: string, text: string): Promise<Side> {
  const shown = `${name}.csv`;
  const folder = await temporaryFolder({ [shown]: text });
  const source = await openTable([{ absolute: `${folder}/${shown}`, shown }]);
  const table = await source.read([...source.columnNames]);
  return {
    name,
    rows: {
      rows: table.rows,
      columns: table.columns,
      files: [],
      notes: [],
      unmatched: null,
      locate: (row) => table.locate(row),
    },
    key: table.columns.get("id") ?? null,
    label: table.columns.get("label") ?? null,
    facts: new Map([...table.columns].filter(([column]) => column === "segment" || column === "weight")),
  };
}

async function share(challenger: string, champion: string, allow: RowInputs["allow"] = []) {
  return shareRows(await side("challenger", challenger), await side("champion", champion), allow);
}

/** The row numbers of both sides, written out. */
function pairsOf({ count, challenger, champion }: Awaited<ReturnType<typeof share>>): readonly (readonly number[])[] {
  return Array.from({ length: count }, (_, row) => [challenger?.[row] ?? row, champion?.[row] ?? row]);
}

describe("rows of two models", () => {
  test("are matched by key in the challenger's order", async () => {
    const shared = await share("id,label\na,0\nb,1\nc,0\n", "id,label\nc,0\na,0\nb,1\n");
    expect(pairsOf(shared)).toEqual([
      [0, 1],
      [1, 2],
      [2, 0],
    ]);
    expect(shared.notes).toEqual([]);
  });

  test("match numbers by value, however they are written", async () => {
    expect(pairsOf(await share("id,label\n1,0\n2,1\n", "id,label\n2.0,1\n1.0,0\n"))).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test("that only one side has are left out where that is allowed, each side counted", async () => {
    const shared = await share("id,label\na,0\nb,1\nc,0\n", "id,label\nz,1\nb,1\ny,0\n", ["missing-keys"]);
    expect(pairsOf(shared)).toEqual([[1, 1]]);
    expect(shared.notes).toEqual([
      "2 of 3 rows of the challenger are not among the champion's and are left out (allowed)",
      "2 of 3 rows of the champion are not among the challenger's and are left out (allowed)",
    ]);
  });

  test("without a key value are as good as not there", async () => {
    expect(await refusalOf(share("id,label\na,0\n,1\n", "id,label\na,0\nb,1\n"))).toContain(
      "challenger.csv:3: 1 of 2 rows of the challenger are not among the champion's",
    );
  });

  test("of a repeated key take the champion's first row where that is allowed", async () => {
    const shared = await share("id,label\na,0\nb,1\n", "id,label\na,0\nb,1\nb,1\n", ["duplicate-keys"]);
    expect(pairsOf(shared)).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(shared.notes).toEqual(["1 row of the champion repeats a key of the column id (allowed)"]);
  });

  test("whose labels differ are counted and the first is located, with its key where there is one", async () => {
    const message = await refusalOf(share("id,label\na,0\nb,1\nc,1\n", "id,label\nc,0\na,0\nb,0\n"));
    expect(message).toContain("challenger.csv:3: the labels of both sides differ in 2 of 3 shared rows, first here");
    const allowed = await share("id,label\na,0\nb,1\n", "id,label\na,0\nb,0\n", ["label-mismatch"]);
    expect(allowed.notes).toEqual([
      "the labels of both sides differ in 1 of 2 shared rows; the challenger's count (allowed)",
    ]);
  });

  test("have the same labels where one side writes true and the other 1", async () => {
    expect((await share("id,label\na,true\nb,false\n", "id,label\na,1\nb,0\n")).count).toBe(2);
  });

  test("without keys on both sides stand in their order, only with as many rows and the same labels", async () => {
    const shared = await share("label\n0\n1\n", "label\n0\n1\n");
    expect([pairsOf(shared), shared.notes]).toEqual([
      [
        [0, 0],
        [1, 1],
      ],
      ["rows are compared in their order: there is no key"],
    ]);
    expect(await refusalOf(share("label\n0\n1\n", "label\n0\n"))).toContain("has 2 of them and the champion 1");
    expect(await refusalOf(share("label\n0\n1\n", "score\n0\n1\n"))).toContain(
      "the champion's file has no label column",
    );
    // Nothing shows that the order is the same once a label is not, so that cannot be allowed.
    expect(await refusalOf(share("label\n0\n1\n", "label\n1\n0\n", ["label-mismatch"]))).toContain(
      "name a column that both have with the input key",
    );
  });

  test("name keys only as what a row said", async () => {
    const message = await refusalOf(share("id,label\nAda,0\n", "id,label\nBob,0\n"));
    expect(message).toContain("Ada");
    expect(replaceRowData(message, { value: () => "(hidden)", key: () => "(key)" })).not.toMatch(/Ada|Bob/);
  });
});

describe("what both sides say of an example beside its label", () => {
  const challenger = "id,label,segment,weight\na,1,x,1\nb,0,y,1\nc,1,x,0.001\n";

  test("must agree: a weight of the challenger's own would weigh its errors away", async () => {
    const champion = "id,label,segment,weight\nc,1,x,1\na,1,x,1\nb,0,y,1\n";
    expect(await refusalOf(share(challenger, champion))).toBe(
      "challenger.csv:4: the column weight of both sides differs in 1 of 3 shared rows, first here; it tells of the examples and must agree, or allow column-mismatch",
    );
    const allowed = await share(challenger, champion, ["column-mismatch"]);
    expect(allowed.notes).toEqual([
      "the column weight of both sides differs in 1 of 3 shared rows; the challenger's counts (allowed)",
    ]);
  });

  test("is not asked of a side that does not say it", async () => {
    expect((await share(challenger, "id,label\na,1\nb,0\nc,1\n")).notes).toEqual([]);
    expect((await share(challenger, "id,label,segment\na,1,x\nb,0,y\nc,1,x\n")).notes).toEqual([]);
  });
});
