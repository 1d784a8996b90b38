import { createHash } from "node:crypto";
import { type Call, type Handler, invalid, notFound, type Reply, repository, user } from "../call.ts";
import { asList, asObject, asString, type Json, type JsonObject } from "../json.ts";
import type { Commit, State, Tag } from "../state.ts";
import { loginOf } from "../tokens.ts";

export const repositoryHandlers: Readonly<Record<string, Handler>> = {
  "users/get-authenticated": ({ token }) => ({ status: 200, body: user(loginOf(token)) }),
  "repos/get": ({ state }) => ({ status: 200, body: repository(state.repository, state) }),
  "repos/get-commit": ({ state, params, url }) => {
    const commit = commitOf(state, params.ref ?? "");
    return commit === undefined
      ? notFound
      : {
          status: 200,
          body: {
            sha: commit.sha,
            html_url: `${url}/${state.repository}/commit/${commit.sha}`,
            commit: { message: commit.message, tree: { sha: commit.tree } },
            parents: commit.parents.map((sha) => ({ sha })),
          },
        };
  },
  "repos/get-content": ({ state, params, query, url }) => {
    const commit = commitOf(state, query.get("ref") ?? state.defaultBranch);
    const path = params.path ?? "";
    const blob = commit === undefined ? undefined : state.trees.get(commit.tree)?.get(path);
    const bytes = blob === undefined ? undefined : state.blobs.get(blob);
    if (blob === undefined || bytes === undefined) {
      return notFound;
    }
    const address = `${url}/repos/${state.repository}/contents/${path}`;
    return {
      status: 200,
      body: {
        type: "file",
        encoding: "base64",
        size: bytes.length,
        name: path.split("/").at(-1) ?? path,
        path,
        content: bytes.toString("base64"),
        sha: blob,
        url: address,
        git_url: null,
        html_url: null,
        download_url: null,
        _links: { self: address, git: null, html: null },
      },
    };
  },
  "git/get-ref": (call) => withRef(call, (ref, sha) => ({ status: 200, body: shownRef(call, ref, sha) })),
  "git/create-ref": (call) => {
    const ref = asString(call.body.ref).replace(/^refs\//, "");
    if (call.state.refs.has(ref)) {
      return invalid("Reference already exists");
    }
    call.state.refs.set(ref, asString(call.body.sha));
    return { status: 201, body: shownRef(call, ref, asString(call.body.sha)) };
  },
  "git/update-ref": (call) =>
    withRef(call, (ref, sha) => {
      const next = asString(call.body.sha);
      if (call.body.force !== true && !descends(call.state, next, sha)) {
        return invalid("Update is not a fast forward");
      }
      call.state.refs.set(ref, next);
      return { status: 200, body: shownRef(call, ref, next) };
    }),
  "git/delete-ref": (call) =>
    withRef(call, (ref) => {
      call.state.refs.delete(ref);
      return { status: 204 };
    }),
  "git/create-tag": ({ state, body, url }) => {
    const tag = { name: asString(body.tag), message: asString(body.message), commit: asString(body.object) };
    // The tagger's date makes two tags of one text two objects.
    const sha = digest("tag", Buffer.from(`${state.nextId()} ${JSON.stringify(tag)}`));
    state.tags.set(sha, tag);
    return { status: 201, body: shownTag(state, sha, tag, url) };
  },
  "git/get-tag": ({ state, params, url }) => {
    const sha = params.tag_sha ?? "";
    const tag = state.tags.get(sha);
    return tag === undefined ? notFound : { status: 200, body: shownTag(state, sha, tag, url) };
  },
  "git/create-blob": ({ state, body, url }) => {
    const bytes = Buffer.from(asString(body.content), body.encoding === "base64" ? "base64" : "utf8");
    const sha = addBlob(state, bytes);
    return { status: 201, body: { sha, url: `${url}/repos/${state.repository}/git/blobs/${sha}` } };
  },
  "git/get-blob": ({ state, params }) => {
    const bytes = state.blobs.get(params.file_sha ?? "");
    return bytes === undefined
      ? notFound
      : {
          status: 200,
          body: { sha: params.file_sha, size: bytes.length, encoding: "base64", content: bytes.toString("base64") },
        };
  },
  "git/create-tree": ({ state, body, url }) => {
    const files = new Map(state.trees.get(asString(body.base_tree)) ?? []);
    for (const entry of asList(body.tree).map(asObject)) {
      if (entry.sha === null) {
        files.delete(asString(entry.path));
      } else {
        files.set(
          asString(entry.path),
          typeof entry.content === "string" ? addBlob(state, Buffer.from(entry.content)) : asString(entry.sha),
        );
      }
    }
    const sha = addTree(state, files);
    return { status: 201, body: shownTree(state, sha, files, url) };
  },
  "git/get-tree": ({ state, params, url }) => {
    const sha = commitOf(state, params.tree_sha ?? "")?.tree ?? params.tree_sha ?? "";
    const files = state.trees.get(sha);
    return files === undefined ? notFound : { status: 200, body: shownTree(state, sha, files, url) };
  },
  "git/create-commit": ({ state, body, url }) => {
    const commit = addCommit(state, {
      tree: asString(body.tree),
      parents: asList(body.parents).map((sha) => asString(sha)),
      message: asString(body.message),
    });
    return { status: 201, body: shownCommit(state, commit, url) };
  },
  "git/get-commit": ({ state, params, url }) => {
    const commit = state.commits.get(params.commit_sha ?? "");
    return commit === undefined ? notFound : { status: 200, body: shownCommit(state, commit, url) };
  },
};

/** Commits files on top of a branch, as a push would; gives the new commit's id. */
export function push(
  state: State,
  branch: string,
  files: Readonly<Record<string, string | Buffer>>,
  message: string,
): string {
  const parent = state.refs.get(`heads/${branch}`);
  const before = parent === undefined ? [] : (state.trees.get(state.commits.get(parent)?.tree ?? "") ?? []);
  const added = Object.entries(files).map(([path, content]) => [path, addBlob(state, Buffer.from(content))] as const);
  const tree = addTree(state, new Map([...before, ...added]));
  const { sha } = addCommit(state, { tree, parents: parent === undefined ? [] : [parent], message });
  state.refs.set(`heads/${branch}`, sha);
  return sha;
}

function addBlob(state: State, bytes: Buffer): string {
  const sha = digest("blob", bytes);
  state.blobs.set(sha, bytes);
  return sha;
}

function addTree(state: State, files: ReadonlyMap<string, string>): string {
  const sha = digest("tree", Buffer.from(JSON.stringify([...files].sort())));
  state.trees.set(sha, files);
  return sha;
}

function addCommit(state: State, commit: Omit<Commit, "sha">): Commit {
  const sha = digest("commit", Buffer.from(JSON.stringify(commit)));
  const made = { sha, ...commit };
  state.commits.set(sha, made);
  return made;
}

/** An id of Git's shape; not Git's own, which nothing here depends on. */
function digest(kind: string, bytes: Buffer): string {
  return createHash("sha1").update(kind).update(bytes).digest("hex");
}

function commitOf(state: State, ref: string): Commit | undefined {
  return state.commits.get(
    state.refs.get(ref) ?? state.refs.get(`heads/${ref}`) ?? state.refs.get(`tags/${ref}`) ?? ref,
  );
}

function descends(state: State, commit: string, ancestor: string): boolean {
  return (
    commit === ancestor ||
    (state.commits.get(commit)?.parents ?? []).some((parent) => descends(state, parent, ancestor))
  );
}

function withRef({ state, params }: Call, then: (ref: string, sha: string) => Reply): Reply {
  const ref = params.ref ?? "";
  const sha = state.refs.get(ref);
  return sha === undefined ? notFound : then(ref, sha);
}

function shownRef({ state, url }: Call, ref: string, sha: string): JsonObject {
  return {
    ref: `refs/${ref}`,
    node_id: "",
    url: `${url}/repos/${state.repository}/git/refs/${ref}`,
    object: state.tags.has(sha)
      ? { type: "tag", sha, url: `${url}/repos/${state.repository}/git/tags/${sha}` }
      : { type: "commit", sha, url: `${url}/repos/${state.repository}/git/commits/${sha}` },
  };
}

function shownTag(state: State, sha: string, { name, message, commit }: Tag, url: string): JsonObject {
  return {
    node_id: "",
    sha,
    tag: name,
    message,
    url: `${url}/repos/${state.repository}/git/tags/${sha}`,
    tagger: { date: state.now(), email: "noreply@example.com", name: "github-actions[bot]" },
    object: { type: "commit", sha: commit, url: `${url}/repos/${state.repository}/git/commits/${commit}` },
  };
}

function shownTree(state: State, sha: string, files: ReadonlyMap<string, string>, url: string): JsonObject {
  const tree: Json[] = [...files].map(([path, blob]) => ({
    path,
    mode: "100644",
    type: "blob",
    sha: blob,
    size: state.blobs.get(blob)?.length ?? 0,
  }));
  return { sha, truncated: false, tree, url: `${url}/repos/${state.repository}/git/trees/${sha}` };
}

function shownCommit(state: State, commit: Commit, url: string): JsonObject {
  const address = `${url}/repos/${state.repository}/git/commits/${commit.sha}`;
  return {
    sha: commit.sha,
    message: commit.message,
    url: address,
    tree: { sha: commit.tree },
    parents: commit.parents.map((sha) => ({ sha })),
  };
}
