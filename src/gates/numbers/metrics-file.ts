import { readFile, stat } from "node:fs/promises";
import { UserError } from "../../errors/user-error.ts";
import type { InputFile } from "../../gate/report.ts";
import type { Direction } from "../../gate/value.ts";
import { flattenNumbers, type NamedNumber } from "../../metrics/metrics-file.ts";
import { metricDirection } from "../../metrics/registry.ts";
import { fileDigest } from "../../places/digest.ts";
import { dvcMd5 } from "../../places/dvc.ts";
import type { PlacedFile } from "../../places/provider.ts";
import type { Services } from "../gate.ts";

/** Numbers that a training script wrote, by path (`val.accuracy`). */
export interface MetricsFile {
  readonly file: PlacedFile;
  readonly sha256: string;
  readonly dvcMd5: string | null;
  readonly names: readonly string[];
  readonly numbers: readonly NamedNumber[];
  readonly notes: readonly string[];
}

/** A file of metrics is a page, not a data set. */
const largestMetricsFile = 16 * 2 ** 20;

/**
 * Reads a JSON or YAML file of numbers.
 *
 * @param origin the input that names it, `metrics-file` or `champion`
 */
export async function readMetricsFile(address: string, origin: string, services: Services): Promise<MetricsFile> {
  return readNumbers(await services.places.files([address], origin), origin, services);
}

/** Reads a JSON or YAML file of numbers that was already fetched. Throws a UserError where it is not one file. */
export async function readNumbers(
  files: readonly PlacedFile[],
  origin: string,
  services: Services,
): Promise<MetricsFile> {
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new UserError(`${origin}: it names ${files.length} files, and one of numbers is needed`, {
      title: `Input ${origin}`,
    });
  }
  if ((await stat(file.absolute)).size > largestMetricsFile) {
    throw new UserError(
      `${origin}: ${file.shown} is larger than 16 MiB, so it is no file of metrics; rows belong to predictions`,
      {
        title: `Input ${origin}`,
        location: { path: file.shown },
      },
    );
  }
  const { numbers, notes } = flattenNumbers(
    await parseNumbers(await readFile(file.absolute, "utf8"), file.shown, origin),
    origin,
  );
  if (numbers.length === 0) {
    throw new UserError(`${origin}: ${file.shown} holds no number`, {
      title: `Input ${origin}`,
      location: { path: file.shown },
    });
  }
  return {
    file,
    sha256: await fileDigest(file.absolute),
    dvcMd5: await dvcMd5(file.absolute, services.workspace),
    names: numbers.map((number) => number.path),
    numbers,
    notes,
  };
}

async function parseNumbers(text: string, shown: string, origin: string): Promise<unknown> {
  const { LineCounter, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  // YAML 1.2 holds JSON; bare NaN and Infinity, as Python writes them, come out as text and are explained later.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [problem] = document.errors;
  if (problem !== undefined) {
    const { line, col } = lines.linePos(problem.pos[0]);
    throw new UserError(
      `${origin}: ${shown}:${line}: it is neither JSON nor YAML: ${problem.message.replaceAll(/\s+/g, " ")}`,
      {
        title: `Input ${origin}`,
        location: { path: shown, line, column: col },
      },
    );
  }
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    throw new UserError(`${origin}: ${shown}: its aliases expand without bound`, {
      title: `Input ${origin}`,
      location: { path: shown },
    });
  }
}

/** The file as the report's provenance names it. */
export function inputFileOf({ file, sha256, dvcMd5 }: MetricsFile, role: string): InputFile {
  return {
    path: file.shown,
    place: file.place,
    sha256,
    ...(file.version === undefined ? {} : { version: file.version }),
    ...(dvcMd5 === null ? {} : { dvcMd5 }),
    role,
  };
}

/** `val.accuracy` is better where `accuracy` is; of a name that is no metric's nobody knows. */
export function directionOfNumber(path: string): Direction {
  return metricDirection(path.slice(path.lastIndexOf(".") + 1)) ?? "none";
}
