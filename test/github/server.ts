import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Call, Handler, Reply } from "./call.ts";
import { complete } from "./complete.ts";
import { type Match, matchOperation, requestFaults, responseFaults } from "./description.ts";
import { type FaultOrder, faultBook, seededRandom } from "./faults.ts";
import { actionsHandlers } from "./handlers/actions.ts";
import { checkHandlers } from "./handlers/checks.ts";
import { deploymentHandlers } from "./handlers/deployments.ts";
import { historyHandlers } from "./handlers/history.ts";
import { issueHandlers } from "./handlers/issues.ts";
import { pullHandlers } from "./handlers/pulls.ts";
import { releaseHandlers } from "./handlers/releases.ts";
import { push, repositoryHandlers } from "./handlers/repository.ts";
import { asObject, type Json } from "./json.ts";
import { type RateLimits, rateLimiter } from "./rate-limits.ts";
import { isResultsPath, resultsService } from "./results-service.ts";
import { type Comment, emptyState, type PullRequest, type State } from "./state.ts";
import { refusal, type Token, workflowToken } from "./tokens.ts";

export interface LoopbackOptions {
  readonly port?: number;
  /** `owner/name` of the one repository that exists. */
  readonly repository?: string;
  readonly visibility?: "public" | "private";
  /** Token to what it may; without any, `workflow-token` has what our README asks for. */
  readonly tokens?: Readonly<Record<string, Token>>;
  readonly limits?: Partial<RateLimits>;
  /** Random pauses before and after a request is done, from a seed. */
  readonly delays?: { readonly upTo: number; readonly seed: number };
  readonly now?: () => Date;
}

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  /** GitHub's name of the operation, such as `checks/create`; null for what is none of the REST API. */
  readonly operation: string | null;
  status: number | null;
}

export interface LoopbackGitHub {
  readonly url: string;
  readonly state: State;
  /** Requests and answers that broke GitHub's description; a test asserts that there are none. */
  readonly violations: readonly string[];
  readonly requests: LoggedRequest[];
  count(operation?: string): number;
  addToken(name: string, token: Token): void;
  addPullRequest(pull?: Partial<PullRequest>): PullRequest;
  addComment(comment: { readonly issue: number; readonly author: string; readonly body: string }): Comment;
  push(branch: string, files: Readonly<Record<string, string | Buffer>>, message?: string): string;
  fail(order: FaultOrder): void;
  /** Forgets the faults that were ordered. */
  heal(): void;
  close(): Promise<void>;
}

const handlers: Readonly<Record<string, Handler>> = {
  ...issueHandlers,
  ...checkHandlers,
  ...pullHandlers,
  ...repositoryHandlers,
  ...deploymentHandlers,
  ...actionsHandlers,
  ...releaseHandlers,
  ...historyHandlers,
};

/** The token that a loopback without other tokens knows. */
export const defaultToken = "workflow-token";

/**
 * A strict GitHub on 127.0.0.1 with one repository that remembers. Every request and every answer is held against
 * GitHub's own description of its API; what breaks it is answered with status 500 and kept in `violations`.
 */
export async function startGitHub(options: LoopbackOptions = {}): Promise<LoopbackGitHub> {
  const now = options.now ?? (() => new Date());
  const state = emptyState(options.repository ?? "acme/models", options.visibility ?? "private", now);
  const tokens = new Map(Object.entries(options.tokens ?? { [defaultToken]: workflowToken() }));
  const faults = faultBook();
  const limiter = rateLimiter(options.limits ?? {}, now);
  const violations: string[] = [];
  const requests: LoggedRequest[] = [];
  const random = seededRandom(options.delays?.seed ?? 1);
  const results = resultsService(new Map());
  let url = "";

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      violations.push(`the loopback itself failed: ${error instanceof Error ? error.stack : String(error)}`);
      response.destroy();
    });
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await bodyOf(request);
    const method = request.method ?? "GET";
    const { pathname, searchParams } = new URL(request.url ?? "/", url);
    // A GHES has its REST API below this path.
    const match = matchOperation(method, pathname.replace(/^\/api\/v3(?=\/)/, ""));
    const logged: LoggedRequest = { method, path: pathname, operation: match?.operation.id ?? null, status: null };
    requests.push(logged);
    await delay();
    const fault = faults.take(`${method} ${pathname}`);
    if (fault?.as === "slow") {
      return;
    }
    if (fault?.as === "cut") {
      request.socket.destroy();
      return;
    }
    if (isResultsPath(pathname)) {
      const reply =
        typeof fault?.as === "number"
          ? { status: fault.as, body: { msg: fault.message ?? "ordered" } }
          : results(state, url, {
              method,
              path: pathname,
              query: searchParams,
              body: bytes,
              authorization: request.headers.authorization ?? "",
            });
      logged.status = reply.status;
      send(response, {
        ...reply,
        headers: { etag: '"1"', "last-modified": new Date(0).toUTCString(), "x-ms-request-id": "1" },
      });
      return;
    }
    const authorization = request.headers.authorization ?? "";
    const reply =
      fault === null || typeof fault.as === "string" ? answer(fault?.as ?? null) : ordered(fault.as, fault.message);
    logged.status = reply.status;
    if (fault?.as === "cut-after") {
      request.socket.destroy();
      return;
    }
    await delay();
    send(response, reply, fault?.as === "truncate");

    function answer(forced: FaultOrder["as"] | null): Reply {
      const limited = limiter(
        authorization,
        method !== "GET",
        forced === "secondary" || forced === "limit" ? forced : null,
      );
      if (limited.refusal !== null) {
        return { ...limited.refusal, headers: { ...limited.headers, ...limited.refusal.headers } };
      }
      const found = handle(match, method, pathname, searchParams, bytes, authorization);
      return { ...found, headers: { ...limited.headers, ...found.headers } };
    }
  }

  function handle(
    match: Match | null,
    method: string,
    path: string,
    query: URLSearchParams,
    bytes: Buffer,
    authorization: string,
  ): Reply {
    const token = tokens.get(authorization.replace(/^(token|bearer) /i, ""));
    if (token === undefined) {
      return {
        status: 401,
        body: { message: "Bad credentials", documentation_url: "https://docs.github.com/rest", status: "401" },
      };
    }
    if (match === null) {
      return violated(`${method} ${path}: not among the operations that we know`);
    }
    const { operation, params } = match;
    const handler = handlers[operation.id];
    const [owner, name] = state.repository.split("/");
    if (params.owner !== undefined && (params.owner !== owner || params.repo !== name)) {
      return {
        status: 404,
        body: { message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" },
      };
    }
    let body: Json;
    try {
      body = bytes.length === 0 ? undefined : (JSON.parse(bytes.toString("utf8")) as Json);
    } catch {
      return {
        status: 400,
        body: { message: "Problems parsing JSON", documentation_url: "https://docs.github.com/rest", status: "400" },
      };
    }
    const wrong = requestFaults(match, query, body);
    if (wrong.length > 0 || handler === undefined) {
      return violated(
        `${method} ${path}: ${handler === undefined ? `no handler for ${operation.id}` : wrong.join("; ")}`,
      );
    }
    const refused = refusal(token, operation, state.visibility);
    if (refused !== null) {
      return {
        status: 403,
        body: { message: refused, documentation_url: "https://docs.github.com/rest", status: "403" },
      };
    }
    const call: Call = { state, token, params, query, body: asObject(body), url };
    return held(match, paged(handler(call), path, query));
  }

  /** Fills up an answer and holds it against the description. */
  function held({ operation }: Match, reply: Reply): Reply {
    if (reply.status >= 400 || reply.bytes !== undefined) {
      return reply;
    }
    const schema = operation.responses.get(reply.status);
    const body = reply.body === undefined ? undefined : complete(schema ?? {}, reply.body);
    const wrong = responseFaults(operation, reply.status, body);
    return wrong.length > 0
      ? violated(`${operation.id} answered ${reply.status}: ${wrong.join("; ")}`)
      : { ...reply, body };
  }

  function violated(message: string): Reply {
    violations.push(message);
    return { status: 500, body: { message } };
  }

  function paged(reply: Reply, path: string, query: URLSearchParams): Reply {
    if (reply.pages === undefined) {
      return reply;
    }
    const { items, wrap } = reply.pages;
    const size = Math.min(Number(query.get("per_page") ?? 30), 100);
    const number = Number(query.get("page") ?? 1);
    const last = Math.max(1, Math.ceil(items.length / size));
    const link = (page: number, rel: string): string => {
      const other = new URLSearchParams(query);
      other.set("page", String(page));
      return `<${url}${path}?${other}>; rel="${rel}"`;
    };
    const links = [
      ...(number > 1 ? [link(1, "first"), link(number - 1, "prev")] : []),
      ...(number < last ? [link(number + 1, "next"), link(last, "last")] : []),
    ];
    return {
      status: 200,
      body: wrap(items.slice((number - 1) * size, number * size)),
      headers: links.length === 0 ? {} : { link: links.join(", ") },
    };
  }

  async function delay(): Promise<void> {
    const upTo = options.delays?.upTo ?? 0;
    if (upTo > 0) {
      await new Promise((resolve) => setTimeout(resolve, random() * upTo));
    }
  }

  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    state,
    violations,
    requests,
    count: (operation) =>
      requests.filter((request) => operation === undefined || request.operation === operation).length,
    addToken: (name, token) => {
      tokens.set(name, token);
    },
    addPullRequest: (pull = {}) => {
      const made: PullRequest = {
        number: state.pullRequests.length + 1,
        title: "A better model",
        state: "open",
        headSha: "1".repeat(40),
        headRef: "better",
        headRepository: state.repository,
        baseRef: state.defaultBranch,
        baseSha: "2".repeat(40),
        author: "octocat",
        files: [],
        ...pull,
      };
      state.pullRequests.push(made);
      return made;
    },
    addComment: ({ issue, author, body }) => {
      const made: Comment = {
        id: state.nextId(),
        issue,
        author,
        app: null,
        body,
        created: state.now(),
        updated: state.now(),
      };
      state.comments.push(made);
      return made;
    },
    push: (branch, files, message = "Change") => push(state, branch, files, message),
    fail: faults.order,
    heal: faults.clear,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function ordered(status: number, message = "ordered by the test"): Reply {
  return { status, body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) } };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) {
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}

function send(response: ServerResponse, reply: Reply, truncate = false): void {
  const body = reply.bytes ?? (reply.body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(reply.body)));
  const type = reply.bytes === undefined ? "application/json; charset=utf-8" : "application/octet-stream";
  const bodyless = reply.status === 204 || reply.status === 302;
  response.writeHead(
    reply.status,
    bodyless ? { ...reply.headers } : { "content-type": type, "content-length": body.length, ...reply.headers },
  );
  if (truncate) {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
    return;
  }
  response.end(bodyless ? undefined : body);
}
