import { readFile, stat } from "node:fs/promises";
import { UserError } from "../../errors/user-error.ts";
import type { ExpectationKind } from "../../expectations/expectation-kind.ts";
import { expectationKinds } from "../../expectations/expectation-kinds.ts";
import { readRowSchema } from "../../expectations/row-schema.ts";
import type { Suite } from "../../expectations/suite.ts";
import { readSuiteFile } from "../../expectations/suite-file.ts";
import { readTableSchema } from "../../expectations/table-schema.ts";
import type { InputFile } from "../../gate/report.ts";
import { fileDigest } from "../../places/digest.ts";
import type { PlacedFile } from "../../places/provider.ts";
import type { Services } from "../gate.ts";

/** A suite that was read, of whatever kind its file is. */
export interface OpenedSuite {
  readonly kind: "great-expectations" | "table-schema" | "json-schema";
  readonly suite: Suite;
  readonly kinds: ReadonlyMap<string, ExpectationKind>;
  /** Tokens that the suite says stand for a missing value; null where it says nothing. */
  readonly missingValues: readonly string[] | null;
  readonly file: InputFile;
}

/** More bytes than these are no suite. */
const largestSuite = 64 * 2 ** 20;

/** Reads every suite that the lines of the input stand for; a folder or glob gives all its JSON files. */
export async function openSuites(
  lines: readonly string[],
  services: Pick<Services, "places">,
  origin = "suite",
): Promise<readonly OpenedSuite[]> {
  const files: PlacedFile[] = [];
  for (const line of lines) {
    const found = await services.places.allFiles(line, origin);
    const json = found.length > 1 ? found.filter(({ shown }) => /\.json$/i.test(shown)) : found;
    if (json.length === 0) throw new UserError(`${origin}: ${line} holds no JSON file`, { title: "No suite there" });
    files.push(...json);
  }
  const suites: OpenedSuite[] = [];
  for (const file of files) suites.push(await openSuite(file, origin));
  return suites;
}

async function openSuite(file: PlacedFile, origin: string): Promise<OpenedSuite> {
  const { size } = await stat(file.absolute);
  if (size > largestSuite) {
    throw new UserError(`${origin}: ${file.shown} is larger than 64 MiB, so it is no suite`, {
      title: "Suite",
      location: { path: file.shown },
    });
  }
  const text = await readFile(file.absolute, "utf8");
  return { ...readSuite(text, file.shown), file: await inputFile(file, "suite") };
}

/** The suite in a file's text, its kind told from its keys. */
export function readSuite(text: string, path: string): Omit<OpenedSuite, "file"> {
  const read = readSuiteFile(text, path);
  switch (read.kind) {
    case "great-expectations":
      return { kind: read.kind, suite: read.suite, kinds: expectationKinds, missingValues: null };
    case "table-schema":
      return { kind: read.kind, ...readTableSchema(read.schema, read.json, path) };
    case "json-schema":
      return { kind: read.kind, ...readRowSchema(read.schema, read.json, path) };
  }
}

export async function inputFile(file: PlacedFile, role: string, rows?: number): Promise<InputFile> {
  return {
    path: file.shown,
    place: file.place,
    sha256: await fileDigest(file.absolute),
    ...(file.version === undefined ? {} : { version: file.version }),
    ...(rows === undefined ? {} : { rows }),
    role,
  };
}
