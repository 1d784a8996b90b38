import { Buffer } from "node:buffer";
import { describe, expect, test } from "vitest";
import { emptyRequest, type ProfileRequest, summaryMeasures } from "../../../src/profile/request.ts";
import { type ScanOptions, scanFiles } from "../../../src/profile/scan/scan-files.ts";
import type { SourceFile } from "../../../src/table/table.ts";
import { file } from "../table/temporary-table.ts";

const request: ProfileRequest = {
  ...emptyRequest,
  every: { ...summaryMeasures, values: 50 },
  key: ["id"],
  uniqueness: [{ id: "pair", population: "all", columns: ["rank", "note"], ignore: null, examples: 5 }],
  tallies: [
    {
      id: "found",
      population: "all",
      ignore: null,
      expect: { kind: "not", of: { kind: "missing", column: "rank" } },
      show: ["rank"],
      examples: 3,
    },
  ],
};

const rows = Array.from({ length: 900 }, (_, at) => ({
  id: `k${(at * 7) % 1000}`,
  amount: String((at * 37) % 101),
  // What the joined table says of the key: mixed kinds, missing values, quotes, and rows that have no partner.
  rank: at % 50 === 0 ? "" : at % 11 === 0 ? "none" : String((at % 9) - 0.5),
  note: at % 50 === 0 || at % 4 === 0 ? "" : `n${at % 13}, "x"`,
  partner: at % 50 !== 0,
}));

const quoted = (text: string) => (text.includes(",") ? `"${text.replaceAll('"', '""')}"` : text);
const left = `id,amount\n${rows.map(({ id, amount }) => `${id},${amount}\n`).join("")}`;
const right = rows.filter(({ partner }) => partner).reverse();
const rightCsv = `key,rank,note\n${right.map(({ id, rank, note }) => `${id},${rank},${quoted(note)}\n`).join("")}other,1,\n`;
const whole = `id,amount,key,rank,note\n${rows
  .map(({ id, amount, rank, note, partner }) => `${id},${amount},${partner ? id : ""},${rank},${quoted(note)}\n`)
  .join("")}`;

async function scan(source: SourceFile, joined: SourceFile | null, options: Partial<ScanOptions> = {}) {
  const outcome = await scanFiles(request, [source], {
    temporaryFolder: null,
    now: () => 0,
    ...options,
    joins: joined === null ? [] : [{ sources: [joined], shown: joined.shown, leftKey: "id", rightKey: "key" }],
  });
  if (outcome.kind === "unreadable") throw new Error(outcome.finding.sentence);
  return outcome;
}

describe("a joined table", () => {
  test("makes the profile that a file with both tables' columns has, whatever the blocks and threads", async () => {
    const { profile } = await scan(file("whole.csv", whole), null);
    for (const options of [{}, { blockBytes: 512 }, { blockBytes: 1000, threads: 3 }]) {
      const outcome = await scan(file("left.csv", left), file("right.csv", rightCsv), options);
      if (!("blockBytes" in options)) expect(outcome.profile).toEqual(profile);
      expect(outcome.profile.tallies).toEqual(profile.tallies);
      expect(outcome.profile.uniqueness).toEqual(profile.uniqueness);
      expect(outcome.joins[0]).toMatchObject({
        rows: right.length + 1,
        unused: 1,
        unmatched: { count: 18, first: { row: 0, file: 0, line: 2 }, key: "k0" },
        keyless: { count: 0, first: null },
        repeated: { count: 0 },
        duplicates: { count: 0 },
      });
    }
  });

  test("is the same as JSON Lines, on either side", async () => {
    const lines = (values: readonly object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");
    const { profile } = await scan(
      file("left.jsonl", lines(rows.map(({ id, amount }) => ({ id, amount: Number(amount) })))),
      file(
        "right.jsonl",
        lines(
          right.map(({ id, rank, note }) => ({
            key: id,
            rank: rank === "" ? null : rank === "none" ? rank : Number(rank),
            note: note === "" ? null : note,
          })),
        ),
      ),
    );
    const { profile: expected } = await scan(file("left.csv", left), file("right.csv", rightCsv));
    expect(profile.uniqueness.map(({ distinct, duplicated }) => [distinct, duplicated])).toEqual(
      expected.uniqueness.map(({ distinct, duplicated }) => [distinct, duplicated]),
    );
    expect(profile.columns.find(({ column }) => column === "rank")?.kinds).toEqual(
      expected.columns.find(({ column }) => column === "rank")?.kinds,
    );
  });

  test("counts keys that stand twice on either side, and rows without a key", async () => {
    const outcome = await scan(
      file("left.csv", "id,amount\na,1\nb,2\n,3\na,4\n"),
      file("right.csv", "key,rank,note\na,1,x\nb,2,y\na,3,z\n,4,w\n"),
    );
    expect(outcome.joins[0]).toMatchObject({
      duplicates: { count: 1, first: { line: 4 }, key: "a" },
      repeated: { count: 1, first: { line: 5 }, key: "a" },
      keyless: { count: 1, first: { line: 4 } },
      unmatched: { count: 0 },
      unused: 1,
    });
  });

  test("that cannot be read is said of the join, with its line", async () => {
    const broken = file("right.csv", Buffer.from("key,rank,note\na,1,x\nb,2\n"));
    await expect(scan(file("left.csv", "id,amount\na,1\n"), broken)).rejects.toMatchObject({
      message: expect.stringContaining("join: right.csv, line 3"),
      location: { path: "right.csv", line: 3 },
    });
  });
});
