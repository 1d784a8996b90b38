import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSuiteFile } from "../../../src/expectations/suite-file.ts";
import { readTableSchema } from "../../../src/expectations/table-schema.ts";
import { judgeFile } from "../../support/judge-file.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

interface Case {
  readonly field: { readonly type: string; readonly constraints?: Readonly<Record<string, unknown>> };
  readonly texts: readonly string[];
  readonly missingValues?: readonly string[];
  /** Rows with an error, from 0. */
  readonly wrong: readonly number[];
}

const reference = join(import.meta.dirname, "../../reference/schemas.json");
const { cases } = JSON.parse(await readFile(reference, "utf8")) as { readonly cases: readonly Case[] };

test.each(cases.map((one) => [JSON.stringify(one.field), one] as const))(
  "frictionless finds the same rows wrong by %s",
  async (_, { field, texts, missingValues, wrong }) => {
    const fields = [
      { name: "id", type: "integer" },
      { name: "x", ...field },
    ];
    const file = readSuiteFile(JSON.stringify({ fields, ...(missingValues ? { missingValues } : {}) }), "schema.json");
    if (file.kind !== "table-schema") throw new Error("no Table Schema");
    const schema = readTableSchema(file.schema, file.json, "schema.json");
    const path = join(await temporaryFolder(), "data.csv");
    await writeFile(path, `id,x\n${texts.map((text, id) => `${id},"${text}"\n`).join("")}`);
    const results = await judgeFile(schema.suite, path, ["id", "x"], schema.kinds, schema.missingValues);
    const rows = results.flatMap(({ verdict }) => {
      if (verdict.kind !== "judged" || verdict.outcome.kind === "raised") throw new Error(JSON.stringify(verdict));
      return verdict.outcome.kind === "rows" ? verdict.outcome.examples.map(({ place }) => place?.row ?? -1) : [];
    });
    const found = [...new Set(rows)].sort((a, b) => a - b);
    // Of values that are the same frictionless names all but the first, and here all are named.
    if (field.constraints?.["unique"] === true) expect(found.filter((row) => row > Math.min(...found))).toEqual(wrong);
    else expect(found).toEqual(wrong);
  },
);
