import type { Operation } from "./description.ts";

export type Level = "none" | "read" | "write";
export type Scope = "actions" | "checks" | "contents" | "deployments" | "issues" | "pull-requests" | "statuses";
export type Permissions = Readonly<Partial<Record<Scope, Level>>>;

/** Who calls: a GitHub App's installation (a workflow's own token is one) or a person. */
export type Token =
  | { readonly kind: "app"; readonly app: App; readonly permissions: Permissions }
  | { readonly kind: "personal"; readonly login: string; readonly permissions: Permissions };

export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
}

/** The app behind every workflow's own token. */
export const actionsApp: App = { id: 15368, slug: "github-actions", name: "GitHub Actions" };

/** What a workflow's token may with the block that our README shows. */
export const publishingPermissions: Permissions = { contents: "read", checks: "write", "pull-requests": "write" };

/** A fork's pull request: whatever the workflow declares, it can only read. */
export const forkPermissions: Permissions = {
  contents: "read",
  checks: "read",
  "pull-requests": "read",
  issues: "read",
};

export function workflowToken(permissions: Permissions = publishingPermissions): Token {
  return { kind: "app", app: actionsApp, permissions };
}

export function loginOf(token: Token): string {
  return token.kind === "app" ? `${token.app.slug}[bot]` : token.login;
}

/** GitHub's message where the token may not do this; null where it may. */
export function refusal(token: Token, operation: Operation, visibility: "public" | "private"): string | null {
  const resource =
    token.kind === "app"
      ? "Resource not accessible by integration"
      : "Resource not accessible by personal access token";
  if (operation.id === "users/get-authenticated") {
    return token.kind === "app" ? resource : null;
  }
  const writes = operation.method !== "GET";
  if (operation.id.startsWith("checks/") && writes && token.kind === "personal") {
    return "You must authenticate via a GitHub App.";
  }
  const scopes = scopesOf(operation);
  if (scopes === "metadata" || (!writes && visibility === "public")) {
    return null;
  }
  const allowed = scopes.some((scope) => {
    const level = token.permissions[scope] ?? "none";
    return writes ? level === "write" : level !== "none";
  });
  return allowed ? null : resource;
}

/** One of these scopes is enough. */
function scopesOf({ id, template }: Operation): readonly Scope[] | "metadata" {
  if (id === "repos/get") {
    return "metadata";
  }
  if (id.startsWith("issues/")) {
    // A pull request's conversation is an issue's: either permission will do.
    return ["issues", "pull-requests"];
  }
  if (id.startsWith("pulls/") || template.endsWith("/pulls")) {
    return ["pull-requests"];
  }
  if (id.startsWith("checks/")) {
    return ["checks"];
  }
  if (id.startsWith("actions/")) {
    return ["actions"];
  }
  if (template.includes("/deployments")) {
    return ["deployments"];
  }
  return template.includes("/statuses/") ? ["statuses"] : ["contents"];
}
