import { createHash } from "node:crypto";
import { asObject, asString, type Json, type JsonObject } from "./json.ts";
import type { State } from "./state.ts";

/** What the artifact client asks of the results service and of the blob store behind it. */
export interface BlobReply {
  readonly status: number;
  readonly body?: Json;
  readonly bytes?: Buffer;
}

const service = "/twirp/github.actions.results.api.v1.ArtifactService/";
const nameFault = /[":<>|*?\\/\r\n]/;
const artifactsOfOneJob = 500;

export function isResultsPath(path: string): boolean {
  return path.startsWith(service) || path.startsWith("/_blobs/");
}

/** A runtime token as the runner gives one: unsigned, but with the claim that names run and job. */
export function runtimeToken(runId: number): string {
  const part = (value: JsonObject) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none" })}.${part({ scp: `Actions.Results:run-${runId}:job-${runId}` })}.none`;
}

export function resultsService(blocks: Map<string, Buffer>) {
  return (
    state: State,
    url: string,
    request: { method: string; path: string; query: URLSearchParams; body: Buffer; authorization: string },
  ): BlobReply => {
    if (request.path.startsWith("/_blobs/")) {
      return blob(blocks, state, request);
    }
    if (!request.authorization.startsWith("Bearer ")) {
      return { status: 401, body: { code: "unauthenticated", msg: "no runtime token" } };
    }
    const body = asObject(JSON.parse(request.body.toString("utf8")) as Json);
    const runId = Number(asString(body.workflow_run_backend_id).replace("run-", ""));
    const own = state.artifacts.filter((artifact) => artifact.runId === runId);
    const named = own.find((artifact) => artifact.name === asString(body.name));
    switch (request.path.slice(service.length)) {
      case "CreateArtifact": {
        if (nameFault.test(asString(body.name)) || own.length >= artifactsOfOneJob) {
          return { status: 400, body: { code: "invalid_argument", msg: "the artifact name is not valid" } };
        }
        if (named !== undefined) {
          return {
            status: 409,
            body: { code: "already_exists", msg: "an artifact with this name already exists on the workflow run" },
          };
        }
        const id = state.nextId();
        state.artifacts.push({
          id,
          name: asString(body.name),
          runId,
          zip: Buffer.alloc(0),
          finalized: false,
          created: state.now(),
        });
        return { status: 200, body: { ok: true, signed_upload_url: `${url}/_blobs/${id}?sig=${id}` } };
      }
      case "FinalizeArtifact": {
        const hash = typeof body.hash === "string" ? body.hash : asString(asObject(body.hash).value);
        if (
          named === undefined ||
          Number(body.size) !== named.zip.length ||
          hash !== `sha256:${createHash("sha256").update(named.zip).digest("hex")}`
        ) {
          return { status: 400, body: { code: "invalid_argument", msg: "size or hash differ from what was uploaded" } };
        }
        named.finalized = true;
        return { status: 200, body: { ok: true, artifact_id: String(named.id) } };
      }
      default:
        return { status: 404, body: { code: "bad_route", msg: request.path } };
    }
  };
}

/** As much of the blob store's protocol as an upload in blocks and a download need. */
function blob(
  blocks: Map<string, Buffer>,
  state: State,
  { method, path, query, body }: { method: string; path: string; query: URLSearchParams; body: Buffer },
): BlobReply {
  const id = path.slice("/_blobs/".length);
  const artifact = state.artifacts.find((found) => String(found.id) === id);
  if (artifact === undefined || query.get("sig") !== id) {
    return { status: 403 };
  }
  if (method === "GET") {
    return { status: 200, bytes: artifact.zip };
  }
  if (query.get("comp") === "block") {
    blocks.set(`${id}/${query.get("blockid")}`, body);
  } else if (query.get("comp") === "blocklist") {
    const order = [...body.toString("utf8").matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)].map(
      (match) => match[1] ?? "",
    );
    artifact.zip = Buffer.concat(order.map((block) => blocks.get(`${id}/${block}`) ?? Buffer.alloc(0)));
  } else {
    artifact.zip = body;
  }
  return { status: 201 };
}
