/** What a `target` names: its kind, and its namespace and name where it has them. */
export interface TargetNames {
  /** What stands before the colon: `kserve`. */
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string | null;
}

/**
 * The parts of a `target`, for `{{namespace}}` and `{{name}}`: of `kserve:prod/churn` they are `prod` and `churn`, of
 * `haproxy:/run/haproxy.sock/models` the name is the backend, of `sagemaker:churn` the endpoint. Whether there is such a
 * kind is not looked at.
 */
export function targetNames(target: string): TargetNames {
  const colon = target.indexOf(":");
  const kind = colon < 0 ? target : target.slice(0, colon);
  const address = colon < 0 ? "" : target.slice(colon + 1);
  const slash = address.lastIndexOf("/");
  const name = address.slice(slash + 1) || null;
  const before = slash < 0 ? null : address.slice(0, slash);
  return { kind, name, namespace: kind === "haproxy" || before === "" ? null : before };
}
