/** A permission of the workflow's token, as it stands in a `permissions:` block. */
export type Permission = "checks: write" | "pull-requests: write";

const whatFor: Readonly<Record<Permission, string>> = {
  "checks: write": "the check run",
  "pull-requests: write": "the comment on the pull request",
};

/**
 * The whole block that a job needs to check out its code and to publish, ready to be pasted under the job's name.
 * It is always whole, since naming one permission sets all others to none.
 */
export function permissionsBlock(publishes: { readonly checkRun: boolean; readonly comment: boolean }): string {
  const lines = ["permissions:", "  contents: read"];
  if (publishes.checkRun) {
    lines.push(line("checks: write"));
  }
  if (publishes.comment) {
    lines.push(line("pull-requests: write"));
  }
  return lines.join("\n");
}

function line(permission: Permission): string {
  return `  ${permission.padEnd(20)}  # ${whatFor[permission]}`;
}
