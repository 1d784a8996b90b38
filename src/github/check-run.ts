import type { Annotation, Api, CheckRun, CheckRunContent } from "./api.ts";
import { GitHubFailure } from "./failure.ts";
import { annotationsOfOneRequest, checkRunTextLimit, within } from "./limits.ts";
import { externalId, type GateRecord, listRecords } from "./record.ts";
import { isNewer, type SectionCodec } from "./section-codec.ts";

/** What a gate's check run shows; `text` holds the encoded section, so that the record survives there. */
export interface CheckRunFace {
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly conclusion: "success" | "failure";
  readonly annotations: readonly Annotation[];
}

export interface CheckRunRequest<S> {
  readonly api: Api;
  readonly codec: SectionCodec<S>;
  readonly section: S;
  readonly face: CheckRunFace;
  readonly name: string;
  readonly detailsUrl: string | null;
  /** Waits the given number of seconds before a write whose fate is unknown is looked for. */
  pause(seconds: number): Promise<void>;
}

/**
 * What became of a check run:
 * - `written`: it is there; `unchanged` means that the newest earlier record of this gate says the same;
 * - `superseded`: a newer run has spoken for this commit, so nothing was written.
 */
export type CheckRunResult<S> =
  | {
      readonly outcome: "written";
      readonly checkRun: CheckRun;
      readonly records: readonly GateRecord<S>[];
      readonly unchanged: boolean;
    }
  | { readonly outcome: "superseded"; readonly checkRun: CheckRun; readonly records: readonly GateRecord<S>[] };

/**
 * Stores a gate's section as a completed check run on the commit that it is about.
 *
 * Two calls where nothing goes wrong: the records are listed, the own one is written. A run that finds itself
 * already published (the same run and attempt) updates its check run; every other run makes its own.
 *
 * @throws GitHubFailure
 */
export async function publishCheckRun<S>(request: CheckRunRequest<S>): Promise<CheckRunResult<S>> {
  const { api, codec, section } = request;
  const identity = codec.identity(section);
  const records = await listRecords(api, codec, identity.model, identity.head);
  const known = ofThisGate(request, records);
  const newest = known[0];
  if (newest !== undefined && isNewer(codec.identity(newest.section), identity)) {
    return { outcome: "superseded", checkRun: newest.checkRun, records };
  }
  const own = known.find((record) => isOfThisRun(request, record));
  const checkRun = own === undefined ? await create(request) : await update(request, own.checkRun);
  return {
    outcome: "written",
    checkRun,
    records: [{ section, checkRun }, ...records.filter((record) => record !== own)],
    unchanged: newest !== undefined && saysTheSame(request, newest),
  };
}

/**
 * GitHub shows the check run that was made last. Where a newer run's record was made in the same moment as ours but
 * before it, ours takes over what the newer one says, so that branch protection sees the newer verdict.
 */
export async function yieldToNewer<S>(
  request: CheckRunRequest<S>,
  own: CheckRun,
  records: readonly GateRecord<S>[],
): Promise<CheckRun> {
  const { codec } = request;
  const newest = ofThisGate(request, records)[0];
  if (
    newest === undefined ||
    newest.checkRun.id >= own.id ||
    !isNewer(codec.identity(newest.section), codec.identity(request.section))
  ) {
    return own;
  }
  const { title, summary, text, conclusion } = newest.checkRun;
  const face: CheckRunFace = {
    title: title ?? "",
    summary: summary ?? "",
    text: text ?? "",
    conclusion: conclusion === "success" ? "success" : "failure",
    annotations: [],
  };
  return request.api.updateCheckRun(own.id, content({ ...request, face }, []));
}

function ofThisGate<S>(request: CheckRunRequest<S>, records: readonly GateRecord<S>[]): GateRecord<S>[] {
  const id = externalId(request.codec.identity(request.section));
  return records.filter((record) => record.checkRun.externalId === id);
}

function isOfThisRun<S>({ codec, section }: CheckRunRequest<S>, record: GateRecord<S>): boolean {
  const [one, other] = [codec.identity(section), codec.identity(record.section)];
  return one.runId === other.runId && one.attempt === other.attempt;
}

function saysTheSame<S>({ codec, section, face }: CheckRunRequest<S>, record: GateRecord<S>): boolean {
  return (
    codec.fingerprint(codec.encode(section)) === codec.fingerprint(codec.encode(record.section)) &&
    face.conclusion === record.checkRun.conclusion
  );
}

async function create<S>(request: CheckRunRequest<S>): Promise<CheckRun> {
  const { head, model } = request.codec.identity(request.section);
  const [first, ...rest] = batches(request.face.annotations);
  let checkRun: CheckRun | null = null;
  for (let attempt = 0; checkRun === null; attempt++) {
    try {
      checkRun = await request.api.createCheckRun(head, content(request, first ?? []));
    } catch (error) {
      if (!(error instanceof GitHubFailure) || error.kind !== "unreachable" || attempt === 2) {
        throw error;
      }
      // The answer was lost, which says nothing about the check run: look before it is made a second time.
      await request.pause(1 + attempt);
      const records = ofThisGate(request, await listRecords(request.api, request.codec, model, head));
      checkRun = records.find((record) => isOfThisRun(request, record))?.checkRun ?? null;
    }
  }
  return append(request, checkRun, rest);
}

async function update<S>(request: CheckRunRequest<S>, own: CheckRun): Promise<CheckRun> {
  // Annotations are only ever added, so those that are there already are not sent again.
  const missing = request.face.annotations.slice(own.annotations);
  const [first, ...rest] = batches(missing);
  return append(request, await request.api.updateCheckRun(own.id, content(request, first ?? [])), rest);
}

async function append<S>(
  request: CheckRunRequest<S>,
  checkRun: CheckRun,
  rest: readonly (readonly Annotation[])[],
): Promise<CheckRun> {
  let last = checkRun;
  for (const batch of rest) {
    last = await request.api.updateCheckRun(checkRun.id, content(request, batch));
  }
  return last;
}

function batches(annotations: readonly Annotation[]): (readonly Annotation[])[] {
  const count = Math.ceil(annotations.length / annotationsOfOneRequest);
  return Array.from({ length: count }, (_, i) =>
    annotations.slice(i * annotationsOfOneRequest, (i + 1) * annotationsOfOneRequest),
  );
}

function content<S>(
  { codec, section, face, name, detailsUrl }: CheckRunRequest<S>,
  annotations: readonly Annotation[],
): CheckRunContent {
  return {
    name,
    externalId: externalId(codec.identity(section)),
    detailsUrl,
    conclusion: face.conclusion,
    title: within(255, face.title),
    summary: within(checkRunTextLimit, face.summary),
    text: within(checkRunTextLimit, face.text),
    annotations,
  };
}
