import { type Handler, invalid, notFound, page, repository, user } from "../call.ts";
import { asString, type JsonObject } from "../json.ts";
import type { PullRequest, State } from "../state.ts";
import { loginOf } from "../tokens.ts";
import { nextNumber } from "./issues.ts";

export const pullHandlers: Readonly<Record<string, Handler>> = {
  "pulls/list": ({ state, query, url }) => {
    const wanted = query.get("state") ?? "open";
    const head = query.get("head");
    const base = query.get("base");
    const found = state.pullRequests
      .filter((pull) => wanted === "all" || pull.state === wanted)
      .filter((pull) => head === null || `${pull.headRepository.split("/")[0]}:${pull.headRef}` === head)
      .filter((pull) => base === null || pull.baseRef === base);
    return page(found.map((pull) => shown(pull, state, url)));
  },
  "pulls/create": ({ state, body, token, url }) => {
    const headRef = asString(body.head).replace(/^.*:/, "");
    const same = (pull: PullRequest) =>
      pull.state === "open" && pull.headRef === headRef && pull.baseRef === asString(body.base);
    if (!state.refs.has(`heads/${headRef}`) || !state.refs.has(`heads/${asString(body.base)}`)) {
      return invalid("head or base is not a branch");
    }
    if (state.pullRequests.some(same)) {
      return invalid(`A pull request already exists for ${state.repository.split("/")[0]}:${headRef}.`);
    }
    const pull: PullRequest = {
      number: nextNumber(state),
      title: asString(body.title),
      state: "open",
      headSha: state.refs.get(`heads/${headRef}`) ?? "0".repeat(40),
      headRef,
      headRepository: state.repository,
      baseRef: asString(body.base),
      baseSha: state.refs.get(`heads/${asString(body.base)}`) ?? "0".repeat(40),
      author: loginOf(token),
      files: [],
      body: typeof body.body === "string" ? body.body : null,
    };
    state.pullRequests.push(pull);
    return { status: 201, body: shown(pull, state, url) };
  },
  "pulls/get": ({ state, params, url }) => {
    const pull = state.pullRequests.find((found) => found.number === Number(params.pull_number));
    return pull === undefined ? notFound : { status: 200, body: shown(pull, state, url) };
  },
  "pulls/list-files": ({ state, params }) => {
    const pull = state.pullRequests.find((found) => found.number === Number(params.pull_number));
    return pull === undefined
      ? notFound
      : page(pull.files.map((filename) => ({ filename, status: "modified", sha: "0".repeat(40) })));
  },
  "repos/list-pull-requests-associated-with-commit": ({ state, params, url }) => {
    // A fork's commit is none of the base repository's, so GitHub finds nothing for it.
    const found = state.pullRequests.filter(
      (pull) =>
        (pull.headSha === params.commit_sha || pull.mergedAs === params.commit_sha) &&
        pull.headRepository === state.repository,
    );
    return page(found.map((pull) => shown(pull, state, url)));
  },
};

function shown(pull: PullRequest, state: State, url: string): JsonObject {
  const [headOwner = ""] = pull.headRepository.split("/");
  const [baseOwner = ""] = state.repository.split("/");
  return {
    id: pull.number,
    number: pull.number,
    title: pull.title,
    body: pull.body ?? null,
    state: pull.state,
    merged_at: pull.mergedAs === undefined ? null : "2026-01-01T00:00:00Z",
    merge_commit_sha: pull.mergedAs ?? null,
    user: user(pull.author),
    url: `${url}/repos/${state.repository}/pulls/${pull.number}`,
    html_url: `${url}/${state.repository}/pull/${pull.number}`,
    head: {
      label: `${headOwner}:${pull.headRef}`,
      ref: pull.headRef,
      sha: pull.headSha,
      user: user(headOwner),
      repo: repository(pull.headRepository, state),
    },
    base: {
      label: `${baseOwner}:${pull.baseRef}`,
      ref: pull.baseRef,
      sha: pull.baseSha,
      user: user(baseOwner),
      repo: repository(state.repository, state),
    },
  };
}
