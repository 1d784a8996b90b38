/** What kubectl could not do. `message` is one sentence for a reader, `fix` the YAML that would cure it. */
export interface KubernetesFailure {
  readonly outcome:
    | "not-found"
    /** The cluster does not know the kind: its definition is not installed. */
    | "no-such-kind"
    | "forbidden"
    /** Nobody is signed in, or no longer. */
    | "unauthenticated"
    /** The object is no longer the one that was read. */
    | "conflict"
    | "exists"
    /** The server looked at the request and would not have it. */
    | "refused"
    /** The server cannot be asked now; a write may have taken effect. */
    | "unreachable"
    | "no-kubectl";
  readonly message: string;
  readonly fix?: string;
}

/** The lines of a Role that give one right. */
export interface Right {
  /** Empty for the core group. */
  readonly group: string;
  /** With its subresource: `deployments/scale`. */
  readonly resource: string;
  readonly verbs: readonly string[];
}

/** `rules` of a Role as YAML. */
export function roleLines(rights: readonly Right[]): string {
  return [
    "rules:",
    ...rights.flatMap(({ group, resource, verbs }) => [
      `  - apiGroups: ["${group}"]`,
      `    resources: ["${resource}"]`,
      `    verbs: [${verbs.map((verb) => `"${verb}"`).join(", ")}]`,
    ]),
  ].join("\n");
}

const forbidden =
  /User "([^"]*)" cannot ([a-z]+) resource "([^"]+)" in API group "([^"]*)"(?: in the namespace "([^"]*)"| at the cluster scope)?/;

const unreachable = new RegExp(
  [
    "\\((InternalError|ServiceUnavailable|Timeout|ServerTimeout|TooManyRequests)\\)",
    "Unable to connect to the server",
    "was refused - did you specify",
    "connection (refused|reset)",
    "connection lost",
    "\\bEOF\\b",
    "timeout",
    "timed out",
    "deadline exceeded",
    "no such host",
    "currently unable to handle the request",
    "has prevented the request from succeeding",
    "unexpected error when reading response body",
    "etcdserver:",
  ].join("|"),
  "i",
);

const refused =
  /\((Invalid|BadRequest|MethodNotAllowed|UnsupportedMediaType|RequestEntityTooLarge|Forbidden)\)| is invalid:|request is invalid|admission webhook|ValidatingAdmissionPolicy/;

/**
 * What kubectl said on standard error when it failed, made into an outcome and a sentence. `doing` is what was tried, as
 * in `read deployment prod/churn`.
 */
export function kubernetesFailure(doing: string, stderr: readonly string[]): KubernetesFailure {
  // Warnings come first and are no cause; discovery repeats one cause over lines of its own log.
  const said = stderr.filter((line) => line.trim() !== "" && !/^(Warning: |[EWI]\d{4} )/.test(line));
  const text = (said.length > 0 ? said : stderr).join(" ").trim();
  const cause = text.replace(/^(error|Error from server(?: \([A-Za-z]+\))?): /, "").replace(/\.$/, "");
  const sentence = (what: string): string => `kubectl could not ${doing}: ${what}`;
  const lacking = forbidden.exec(text);
  if (lacking !== null) {
    const [, user = "", verb = "", resource = "", group = "", namespace] = lacking;
    const where = namespace === undefined ? "" : ` in namespace ${namespace}`;
    return {
      outcome: "forbidden",
      message: sentence(`${user} may not ${verb} ${resource}${where}; its Role lacks the lines below`),
      fix: roleLines([{ group, resource, verbs: [verb] }]),
    };
  }
  if (/\(Conflict\)|the object has been modified/.test(text)) {
    return { outcome: "conflict", message: sentence("somebody else wrote it in between") };
  }
  if (/\(AlreadyExists\)/.test(text)) return { outcome: "exists", message: sentence("it exists already") };
  if (/doesn't have a resource type|no matches for kind|could not find the requested resource/.test(text)) {
    return {
      outcome: "no-such-kind",
      message: sentence("the cluster does not know this kind; is it installed there?"),
    };
  }
  if (/\(NotFound\)/.test(text)) return { outcome: "not-found", message: sentence(`there is none (${cause})`) };
  if (/\(Unauthorized\)|must be logged in|provide credentials|getting credentials/.test(text)) {
    return {
      outcome: "unauthenticated",
      message: sentence("the cluster does not accept the credentials; sign in in a step before this one"),
    };
  }
  if (refused.test(text)) return { outcome: "refused", message: sentence(`the server refused it: ${cause}`) };
  if (unreachable.test(text)) {
    return { outcome: "unreachable", message: sentence(`the API server cannot be asked now: ${cause}`) };
  }
  return { outcome: "refused", message: sentence(cause === "" ? "it failed and said nothing" : cause) };
}
