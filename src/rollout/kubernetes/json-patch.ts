import { at, isObject, type Json, type KubernetesObject, textAt } from "./fields.ts";

/** One operation of a JSON patch (RFC 6902). */
export type Operation =
  | { readonly op: "add" | "replace" | "test"; readonly path: string; readonly value: Json }
  | { readonly op: "remove"; readonly path: string };

/** The JSON pointer (RFC 6901) of a path. */
export function pointer(...path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/**
 * Has the server refuse a patch with a Conflict when the object is not the one that was read. A `test` of the version
 * would be refused as "the request is invalid", which a broken patch is, too.
 */
export function atVersion(object: KubernetesObject): Operation {
  return {
    op: "replace",
    path: "/metadata/resourceVersion",
    value: textAt(object, "metadata", "resourceVersion") ?? "",
  };
}

/** Sets an annotation, or removes it by null; no operation where it stands so already. */
export function setAnnotation(object: KubernetesObject, name: string, value: string | null): readonly Operation[] {
  const found = textAt(object, "metadata", "annotations", name);
  if (found === value) return [];
  const path = pointer("metadata", "annotations", name);
  if (value === null) return [{ op: "remove", path }];
  if (isObject(at(object, "metadata", "annotations"))) return [{ op: "add", path, value }];
  return [{ op: "add", path: "/metadata/annotations", value: { [name]: value } }];
}
