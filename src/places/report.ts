import { readFile, stat } from "node:fs/promises";
import { UserError } from "../errors/user-error.ts";
import type { GateReport } from "../gate/report.ts";
import { fileDigest } from "./digest.ts";
import type { PlacedFile } from "./provider.ts";

/** An earlier gate's report, its shape checked: figures without rows. */
export interface PlacedReport {
  readonly report: GateReport;
  readonly file: PlacedFile;
  readonly sha256: string;
}

const largestReport = 64 * 2 ** 20;

/**
 * Reads a gate's report as a stranger's file: its size is bounded, its schema version must be ours, and it is held
 * against the published schema before anything of it is used.
 */
export async function readReport(file: PlacedFile, origin: string): Promise<PlacedReport> {
  const wrong = (sentence: string): UserError =>
    new UserError(`${origin}: ${file.shown} ${sentence}`, {
      title: "Not a gate report",
      location: { path: file.shown },
    });
  const { size } = await stat(file.absolute);
  if (size === 0) throw wrong("is empty");
  if (size > largestReport) throw wrong("is larger than 64 MiB, so it is no gate report");
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file.absolute, "utf8"));
  } catch {
    throw wrong("is no JSON, so it is no gate report (the .json file is needed, not the .md or .html beside it)");
  }
  if (typeof content !== "object" || content === null || !("schemaVersion" in content)) {
    throw wrong("is no gate report: it has no schemaVersion");
  }
  const { schemaVersion } = content;
  if (schemaVersion !== 1) {
    throw wrong(
      `was written by another version (schemaVersion ${JSON.stringify(schemaVersion)?.slice(0, 40)}); this one reads schemaVersion 1`,
    );
  }
  // By its default: of a module that is a class, the bundler gives no other name.
  const [{ default: Ajv2020 }, { default: schema }] = await Promise.all([
    import("ajv/dist/2020.js"),
    import("../../schema/report.schema.json", { with: { type: "json" } }),
  ]);
  const validate = new Ajv2020({ strict: false, logger: false }).compile(schema);
  if (!validate(content)) {
    const [first] = validate.errors ?? [];
    throw wrong(
      `does not follow the report's schema: ${first?.instancePath || "the file"} ${first?.message ?? "is not allowed"}`,
    );
  }
  return { report: content as unknown as GateReport, file, sha256: await fileDigest(file.absolute) };
}
