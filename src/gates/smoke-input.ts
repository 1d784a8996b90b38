import { readFile, stat } from "node:fs/promises";
import { UserError } from "../errors/user-error.ts";
import type { Check } from "../gate/check.ts";
import type { InputFile } from "../gate/report.ts";
import { fileDigest } from "../places/digest.ts";
import type { RolloutReach } from "../rollout/reach.ts";
import { runSmoke } from "../rollout/smoke/run-smoke.ts";
import { readSmokeSuite } from "../rollout/smoke/suite.ts";
import type { Services } from "./gate.ts";

const largestFile = 16 * 2 ** 20;

/** A line of an input of recorded requests, `FILE` or `FILE at URL`; null for the address that the file names. */
function fileAndAddress(line: string, origin: string): { readonly file: string; readonly url: string | null } {
  const { file = line, url = null } = /^(?<file>.+?)\s+at\s+(?<url>\S+)$/.exec(line)?.groups ?? {};
  if (/^https?:\/\//.test(file)) {
    throw new UserError(
      `${origin}: found "${line}", allowed is a file of recorded requests and where they go, \`FILE at URL\``,
      { title: `Input ${origin}` },
    );
  }
  return { file, url };
}

/** What recorded requests said of a model. */
export interface SmokeOutcome {
  readonly checks: readonly Check[];
  /** Files for the provenance. */
  readonly files: readonly InputFile[];
}

/**
 * Sends the recorded requests of every file in turn.
 *
 * @param origin the input that names the files, for messages and provenance
 */
export async function sendRecorded(
  lines: readonly string[],
  origin: string,
  services: Services,
  reach: Pick<RolloutReach, "sendHttp" | "now">,
): Promise<SmokeOutcome> {
  const checks: Check[] = [];
  const files: InputFile[] = [];
  for (const { file: address, url } of lines.map((line) => fileAndAddress(line, origin))) {
    const [file, ...others] = await services.places.allFiles(address, origin);
    if (file === undefined || others.length > 0) {
      throw new UserError(`${origin}: ${address} stands for ${others.length + 1} files; name one a line`, {
        title: `Input ${origin}`,
      });
    }
    if ((await stat(file.absolute)).size > largestFile) {
      throw new UserError(`${origin}: ${file.shown} is larger than 16 MiB, so it is no file of recorded requests`, {
        title: `Input ${origin}`,
        location: { path: file.shown },
      });
    }
    const suite = await readSmokeSuite(await readFile(file.absolute, "utf8"), file.shown, url);
    checks.push(...(await runSmoke(suite, reach.sendHttp, () => reach.now())));
    files.push({ path: file.shown, place: file.place, sha256: await fileDigest(file.absolute), role: origin });
  }
  return { checks: distinctIds(checks), files };
}

/** Two files may have a request of one name each; a check's id stands once. */
function distinctIds(checks: readonly Check[]): readonly Check[] {
  const seen = new Map<string, number>();
  return checks.map((check) => {
    const count = (seen.get(check.id) ?? 0) + 1;
    seen.set(check.id, count);
    return count === 1 ? check : { ...check, id: `${check.id}:${count}` };
  });
}
