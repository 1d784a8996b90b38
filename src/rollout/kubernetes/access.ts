import { type Right, roleLines } from "./failure.ts";
import { at, type KubernetesObject, textAt } from "./fields.ts";
import type { Kubectl } from "./kubectl.ts";

/**
 * The rights that the signed-in user lacks in a namespace, asked of the API server before anything is written; none
 * where the server does not say.
 */
export async function missingRights(
  kubectl: Kubectl,
  namespace: string,
  rights: readonly Right[],
): Promise<readonly Right[]> {
  const asked = rights.flatMap((right) => right.verbs.map((verb) => ({ ...right, verb })));
  const reviews = asked.map(({ group, resource, verb }): KubernetesObject => {
    const [plural = resource, subresource = ""] = resource.split("/");
    return {
      apiVersion: "authorization.k8s.io/v1",
      kind: "SelfSubjectAccessReview",
      spec: { resourceAttributes: { namespace, group, resource: plural, subresource, verb } },
    };
  });
  const answered = await kubectl.create(...reviews);
  if (answered.outcome !== "done") return [];
  const denied = answered.object
    .filter((review) => at(review, "status", "allowed") === false)
    .map((review) => at(review, "spec", "resourceAttributes"));
  const lacks = (right: Right, verb: string): boolean =>
    denied.some((attributes) => {
      const subresource = textAt(attributes, "subresource") ?? "";
      const resource = `${textAt(attributes, "resource")}${subresource === "" ? "" : `/${subresource}`}`;
      const group = textAt(attributes, "group") ?? "";
      return resource === right.resource && group === right.group && textAt(attributes, "verb") === verb;
    });
  return rights
    .map((right) => ({ ...right, verbs: right.verbs.filter((verb) => lacks(right, verb)) }))
    .filter(({ verbs }) => verbs.length > 0);
}

/** A sentence for rights that are missing, and the lines of a Role that give them. */
export function lackingRights(namespace: string, missing: readonly Right[]): { problem: string; fix: string } {
  const shown = missing.map(({ verbs, resource }) => `${verbs.join(", ")} ${resource}`).join("; ");
  return {
    problem: `the signed-in user may not ${shown} in namespace ${namespace}; its Role lacks the lines below`,
    fix: roleLines(missing),
  };
}
