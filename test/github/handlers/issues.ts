import { type Call, type Handler, invalid, notFound, page, type Reply, user } from "../call.ts";
import { asList, asString, isObject, type JsonObject } from "../json.ts";
import type { Comment, Issue, State } from "../state.ts";
import { loginOf } from "../tokens.ts";

const bodyLimit = 65_536;

export const issueHandlers: Readonly<Record<string, Handler>> = {
  "issues/list-comments": ({ state, params, url }) => {
    const issue = Number(params.issue_number);
    return exists(state, issue)
      ? page(state.comments.filter((comment) => comment.issue === issue).map((comment) => shown(comment, state, url)))
      : notFound;
  },
  "issues/create-comment": ({ state, params, body, token, url }) => {
    const issue = Number(params.issue_number);
    const text = asString(body.body);
    if (!exists(state, issue)) {
      return notFound;
    }
    const fault = bodyFault(text);
    if (fault !== null) {
      return fault;
    }
    const now = state.now();
    const app = token.kind === "app" ? token.app : null;
    const comment: Comment = {
      id: state.nextId(),
      issue,
      author: loginOf(token),
      app,
      body: text,
      created: now,
      updated: now,
    };
    state.comments.push(comment);
    return { status: 201, body: shown(comment, state, url) };
  },
  "issues/get-comment": (call) =>
    withComment(call, (comment) => ({ status: 200, body: shown(comment, call.state, call.url) })),
  "issues/update-comment": (call) =>
    withComment(call, (comment) => {
      const text = asString(call.body.body);
      const fault = bodyFault(text);
      if (fault !== null) {
        return fault;
      }
      comment.body = text;
      comment.updated = call.state.now();
      return { status: 200, body: shown(comment, call.state, call.url) };
    }),
  "issues/delete-comment": (call) =>
    withComment(call, (comment) => {
      call.state.comments.splice(call.state.comments.indexOf(comment), 1);
      return { status: 204 };
    }),
  "issues/list-for-repo": ({ state, query, url }) => {
    const wanted = query.get("state") ?? "open";
    const labels = (query.get("labels") ?? "").split(",").filter((label) => label !== "");
    const found = state.issues.filter(
      (issue) => (wanted === "all" || issue.state === wanted) && labels.every((label) => issue.labels.includes(label)),
    );
    return page(found.map((issue) => shownIssue(issue, state, url)));
  },
  "issues/create": ({ state, body, token, url }) => {
    const issue: Issue = {
      number: nextNumber(state),
      author: loginOf(token),
      title: asString(body.title),
      body: typeof body.body === "string" ? body.body : null,
      state: "open",
      labels: labelsOf(body),
    };
    state.issues.push(issue);
    return { status: 201, body: shownIssue(issue, state, url) };
  },
  "issues/get": (call) => withIssue(call, (issue) => ({ status: 200, body: shownIssue(issue, call.state, call.url) })),
  "issues/update": (call) =>
    withIssue(call, (issue) => {
      const { body } = call;
      issue.title = asString(body.title, issue.title);
      issue.body = typeof body.body === "string" ? body.body : issue.body;
      issue.state = body.state === "closed" || body.state === "open" ? body.state : issue.state;
      issue.labels = body.labels === undefined ? issue.labels : labelsOf(body);
      return { status: 200, body: shownIssue(issue, call.state, call.url) };
    }),
};

/** The next number of the one row that issues and pull requests share. */
export function nextNumber(state: State): number {
  return (
    Math.max(0, ...state.issues.map((issue) => issue.number), ...state.pullRequests.map((pull) => pull.number)) + 1
  );
}

function exists(state: State, number: number): boolean {
  return (
    state.pullRequests.some((pull) => pull.number === number) || state.issues.some((issue) => issue.number === number)
  );
}

function bodyFault(text: string): Reply | null {
  if (text.trim() === "") {
    return invalid("Body can't be blank");
  }
  return text.length > bodyLimit ? invalid("body is too long (maximum is 65536 characters)") : null;
}

function withComment({ state, params, token }: Call, then: (comment: Comment) => Reply): Reply {
  const comment = state.comments.find((found) => found.id === Number(params.comment_id));
  // A personal token edits what its owner wrote; an app with write access may edit any comment, as on GitHub.
  return comment === undefined || (token.kind === "personal" && token.login !== comment.author)
    ? notFound
    : then(comment);
}

function withIssue({ state, params }: Call, then: (issue: Issue) => Reply): Reply {
  const issue = state.issues.find((found) => found.number === Number(params.issue_number));
  return issue === undefined ? notFound : then(issue);
}

function labelsOf(body: JsonObject): string[] {
  return asList(body.labels).map((label) => (isObject(label) ? asString(label.name) : asString(label)));
}

function shown(comment: Comment, state: State, url: string): JsonObject {
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${url}/repos/${state.repository}/issues/comments/${comment.id}`,
    html_url: `${url}/${state.repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${url}/repos/${state.repository}/issues/${comment.issue}`,
    body: comment.body,
    user: user(comment.author),
    created_at: comment.created,
    updated_at: comment.updated,
    author_association: "NONE",
    performed_via_github_app: comment.app === null ? null : { ...comment.app },
  };
}

function shownIssue(issue: Issue, state: State, url: string): JsonObject {
  return {
    id: issue.number,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    user: user(issue.author),
    labels: issue.labels.map((name) => ({ name })),
    url: `${url}/repos/${state.repository}/issues/${issue.number}`,
    html_url: `${url}/${state.repository}/issues/${issue.number}`,
  };
}
