import type { Api, CheckRun } from "./api.ts";
import { isNewer, type SectionCodec } from "./section-codec.ts";

/**
 * A gate's section as it is kept: in the text of a check run on the commit that it is about. Each run makes its
 * own check run, so no run ever overwrites what another has written, and the comment is only a picture of these.
 */
export interface GateRecord<S> {
  readonly section: S;
  readonly checkRun: CheckRun;
}

/** A check run's `external_id`, by which records are told from other check runs. */
export function externalId(section: { readonly gate: string; readonly model: string }): string {
  return `${section.model}/${section.gate}`;
}

/** All records of one model on a commit, newest run first; of one run and attempt the last one made stands first. */
export async function listRecords<S>(
  api: Api,
  codec: SectionCodec<S>,
  model: string,
  commit: string,
): Promise<GateRecord<S>[]> {
  const checkRuns = await api.listCheckRuns(commit);
  return checkRuns
    .flatMap((checkRun) => readRecord(codec, model, commit, checkRun))
    .sort((one, other) => {
      const [a, b] = [codec.identity(one.section), codec.identity(other.section)];
      return isNewer(a, b) ? -1 : isNewer(b, a) ? 1 : other.checkRun.id - one.checkRun.id;
    });
}

function readRecord<S>(codec: SectionCodec<S>, model: string, commit: string, checkRun: CheckRun): GateRecord<S>[] {
  if (checkRun.externalId === null || checkRun.text === null || !checkRun.externalId.startsWith(`${model}/`)) {
    return [];
  }
  const section = codec.decode(checkRun.text).find((found) => {
    const identity = codec.identity(found);
    // A record that speaks of another gate or commit than the check run it stands in is not one of ours.
    return identity.model === model && identity.head === commit && externalId(identity) === checkRun.externalId;
  });
  return section === undefined ? [] : [{ section, checkRun }];
}
