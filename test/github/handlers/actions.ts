import { type Call, type Handler, notFound, page, type Reply, repository, user } from "../call.ts";
import type { JsonObject } from "../json.ts";
import type { Artifact, WorkflowRun } from "../state.ts";

export const actionsHandlers: Readonly<Record<string, Handler>> = {
  "actions/list-workflow-runs-for-repo": (call) => {
    const { state, query } = call;
    const found = state.workflowRuns
      .filter((run) => query.get("branch") === null || run.headBranch === query.get("branch"))
      .filter((run) => query.get("event") === null || run.event === query.get("event"))
      .filter((run) => query.get("head_sha") === null || run.headSha === query.get("head_sha"))
      .filter(
        (run) =>
          query.get("status") === null || run.status === query.get("status") || run.conclusion === query.get("status"),
      )
      .toReversed();
    return page(
      found.map((run) => shownRun(call, run)),
      (items) => ({ total_count: found.length, workflow_runs: items }),
    );
  },
  "actions/get-workflow-run": (call) => {
    const run = call.state.workflowRuns.find((found) => found.id === Number(call.params.run_id));
    return run === undefined ? notFound : { status: 200, body: shownRun(call, run) };
  },
  "actions/list-workflow-run-artifacts": (call) =>
    listed(call, (artifact) => artifact.runId === Number(call.params.run_id)),
  "actions/list-artifacts-for-repo": (call) => listed(call, () => true),
  "actions/get-artifact": (call) => withArtifact(call, (artifact) => ({ status: 200, body: shown(call, artifact) })),
  "actions/download-artifact": (call) =>
    withArtifact(call, (artifact) =>
      artifact.expired === true
        ? {
            status: 410,
            body: { message: "Artifact has expired", documentation_url: "https://docs.github.com/rest", status: "410" },
          }
        : { status: 302, headers: { location: `${call.url}/_blobs/${artifact.id}?sig=${artifact.id}` } },
    ),
};

function listed(call: Call, wanted: (artifact: Artifact) => boolean): Reply {
  const name = call.query.get("name");
  const found = call.state.artifacts
    .filter((artifact) => artifact.finalized && wanted(artifact) && (name === null || artifact.name === name))
    .toReversed();
  return page(
    found.map((artifact) => shown(call, artifact)),
    (items) => ({ total_count: found.length, artifacts: items }),
  );
}

function withArtifact({ state, params }: Call, then: (artifact: Artifact) => Reply): Reply {
  const artifact = state.artifacts.find((found) => found.finalized && found.id === Number(params.artifact_id));
  return artifact === undefined ? notFound : then(artifact);
}

function shownRun({ state, url }: Call, run: WorkflowRun): JsonObject {
  return {
    id: run.id,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    head_repository: repository(run.headRepository, state),
    repository: repository(state.repository, state),
    actor: user("octocat"),
    pull_requests: [],
    created_at: run.created,
    html_url: `${url}/${state.repository}/actions/runs/${run.id}`,
  };
}

function shown({ state, url }: Call, artifact: Artifact): JsonObject {
  const run = state.workflowRuns.find((found) => found.id === artifact.runId);
  return {
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.zip.length,
    url: `${url}/repos/${state.repository}/actions/artifacts/${artifact.id}`,
    archive_download_url: `${url}/repos/${state.repository}/actions/artifacts/${artifact.id}/zip`,
    expired: artifact.expired === true,
    expires_at: artifact.created,
    created_at: artifact.created,
    workflow_run: {
      id: artifact.runId,
      repository_id: repository(state.repository, state).id,
      head_repository_id: repository(run?.headRepository ?? state.repository, state).id,
      head_branch: run?.headBranch ?? "main",
      head_sha: run?.headSha ?? "0".repeat(40),
    },
  };
}
