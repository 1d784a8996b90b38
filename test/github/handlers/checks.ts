import { type Call, type Handler, invalid, notFound, page, type Reply } from "../call.ts";
import { asList, asObject, asString, type JsonObject } from "../json.ts";
import type { CheckRun, State } from "../state.ts";

const textLimit = 65_535;
const annotationLimit = 50;

export const checkHandlers: Readonly<Record<string, Handler>> = {
  "checks/create": (call) => {
    const { state, body, token, url } = call;
    const fault = checkFault(body);
    if (fault !== null || token.kind !== "app") {
      return fault ?? notFound;
    }
    if (!/^[0-9a-f]{40}$/.test(asString(body.head_sha))) {
      return invalid(`No commit found for SHA: ${asString(body.head_sha)}`);
    }
    const run: CheckRun = {
      id: state.nextId(),
      app: token.app,
      headSha: asString(body.head_sha),
      fields: {},
      output: {},
      annotations: [],
    };
    apply(run, { status: "queued", ...body }, state);
    state.checkRuns.push(run);
    return { status: 201, body: shown(run, state, url) };
  },
  "checks/update": (call) =>
    withRun(call, (run) => {
      const fault = checkFault(call.body);
      if (fault !== null) {
        return fault;
      }
      if (call.token.kind !== "app" || call.token.app.id !== run.app.id) {
        return {
          status: 403,
          body: {
            message: "Invalid app_id `undefined` - check run can only be modified by the GitHub App that created it.",
            documentation_url: "https://docs.github.com/rest",
          },
        };
      }
      apply(run, call.body, call.state);
      return { status: 200, body: shown(run, call.state, call.url) };
    }),
  "checks/get": (call) => withRun(call, (run) => ({ status: 200, body: shown(run, call.state, call.url) })),
  "checks/list-annotations": (call) => withRun(call, (run) => page(run.annotations)),
  "checks/list-for-ref": ({ state, params, query, url }) => {
    const ref = params.ref ?? "";
    const sha = state.refs.get(ref) ?? state.refs.get(`heads/${ref}`) ?? ref;
    const found = state.checkRuns
      .filter((run) => run.headSha === sha)
      .filter((run) => query.get("check_name") === null || run.fields.name === query.get("check_name"))
      .filter((run) => query.get("app_id") === null || run.app.id === Number(query.get("app_id")))
      .filter((run) => query.get("status") === null || run.fields.status === query.get("status"))
      .filter(
        (run, _i, all) =>
          query.get("filter") === "all" ||
          !all.some(
            (other) => other.id > run.id && other.app.id === run.app.id && other.fields.name === run.fields.name,
          ),
      );
    return page(
      found.toReversed().map((run) => shown(run, state, url)),
      (items) => ({ total_count: found.length, check_runs: items }),
    );
  },
};

function withRun({ state, params }: Call, then: (run: CheckRun) => Reply): Reply {
  const run = state.checkRuns.find((found) => found.id === Number(params.check_run_id));
  return run === undefined ? notFound : then(run);
}

function checkFault(body: JsonObject): Reply | null {
  const output = asObject(body.output);
  for (const part of ["summary", "text"] as const) {
    if (asString(output[part]).length > textLimit) {
      return invalid(`${part} exceeds a maximum length of ${textLimit} characters`);
    }
  }
  if (asList(output.annotations).length > annotationLimit) {
    return invalid(`annotations exceeds a maximum quantity of ${annotationLimit}`);
  }
  return body.status === "completed" && body.conclusion === undefined
    ? invalid("conclusion is required when status is completed")
    : null;
}

function apply(run: CheckRun, body: JsonObject, state: State): void {
  const { output, head_sha: _sha, ...fields } = body;
  run.fields = { ...run.fields, ...fields };
  const { annotations, ...texts } = asObject(output);
  run.output = { ...run.output, ...texts };
  run.annotations.push(...asList(annotations).map(asObject));
  if (run.fields.conclusion !== undefined) {
    run.fields = { completed_at: state.now(), ...run.fields, status: "completed" };
  }
}

function shown(run: CheckRun, state: State, url: string): JsonObject {
  return {
    external_id: "",
    details_url: null,
    conclusion: null,
    completed_at: null,
    started_at: "2026-01-01T00:00:00Z",
    ...run.fields,
    id: run.id,
    node_id: `CR_${run.id}`,
    head_sha: run.headSha,
    url: `${url}/repos/${state.repository}/check-runs/${run.id}`,
    html_url: `${url}/${state.repository}/runs/${run.id}`,
    check_suite: { id: 1 },
    app: { ...run.app },
    pull_requests: [],
    output: {
      title: null,
      summary: null,
      text: null,
      ...run.output,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/repos/${state.repository}/check-runs/${run.id}/annotations`,
    },
  };
}
