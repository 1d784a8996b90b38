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

/** Sets annotations, or removes them by null; no operation for what stands so already. */
export function setAnnotations(
  object: KubernetesObject,
  values: Readonly<Record<string, string | null>>,
): readonly Operation[] {
  const path = ["metadata", "annotations"] as const;
  const changed = Object.entries(values).filter(([name, value]) => textAt(object, ...path, name) !== value);
  const operations = changed.map(
    ([name, value]): Operation =>
      value === null
        ? { op: "remove", path: pointer(...path, name) }
        : { op: "add", path: pointer(...path, name), value },
  );
  if (isObject(at(object, ...path)) || operations.length === 0) return operations;
  return [{ op: "add", path: pointer(...path), value: {} }, ...operations];
}

/** Sets one annotation, or removes it by null. */
export function setAnnotation(object: KubernetesObject, name: string, value: string | null): readonly Operation[] {
  return setAnnotations(object, { [name]: value });
}
