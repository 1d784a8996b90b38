import type { Json, JsonObject } from "./json.ts";
import type { State } from "./state.ts";
import type { Token } from "./tokens.ts";

/** One request, already held against the description and allowed to its token. */
export interface Call {
  readonly state: State;
  readonly token: Token;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
  /** This server's own address, for links. */
  readonly url: string;
}

export interface Reply {
  readonly status: number;
  /** What the schema requires beyond this is filled in. */
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
  /** Raw bytes instead of JSON. */
  readonly bytes?: Buffer;
  /** A list that is to be cut into pages; `wrap` makes the body of a page's items. */
  readonly pages?: { readonly items: readonly Json[]; wrap(items: readonly Json[]): Json };
}

export type Handler = (call: Call) => Reply;

export function page(items: readonly Json[], wrap: (items: readonly Json[]) => Json = (found) => found): Reply {
  return { status: 200, pages: { items, wrap } };
}

export const notFound: Reply = {
  status: 404,
  body: { message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" },
};

export function invalid(message: string): Reply {
  return {
    status: 422,
    body: {
      message: "Validation Failed",
      errors: [{ resource: "Request", code: "custom", message }],
      documentation_url: "https://docs.github.com/rest",
      status: "422",
    },
  };
}

export function user(login: string): JsonObject {
  return { login, id: idOf(login), type: login.endsWith("[bot]") ? "Bot" : "User" };
}

/** A fixed number for a name, so that one login has one id. */
function idOf(name: string): number {
  return [...name].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
}

export function repository(fullName: string, state: State): JsonObject {
  const [owner = "", name = ""] = fullName.split("/");
  return {
    id: idOf(fullName),
    name,
    full_name: fullName,
    owner: user(owner),
    private: state.visibility === "private",
    visibility: state.visibility,
    default_branch: state.defaultBranch,
  };
}
