/** A value of JSON, as kubectl prints it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type KubernetesObject = { readonly [key: string]: Json };

type Path = readonly (string | number)[];

export function isObject(value: Json | undefined): value is KubernetesObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** What stands at a path; undefined where nothing does. */
export function at(value: Json | undefined, ...path: Path): Json | undefined {
  let here: Json | undefined = value;
  for (const step of path) {
    if (typeof step === "number") here = isList(here) ? here[step] : undefined;
    else here = isObject(here) && Object.hasOwn(here, step) ? here[step] : undefined;
  }
  return here;
}

export function textAt(value: Json | undefined, ...path: Path): string | null {
  const found = at(value, ...path);
  return typeof found === "string" ? found : null;
}

export function numberAt(value: Json | undefined, ...path: Path): number | null {
  const found = at(value, ...path);
  return typeof found === "number" ? found : null;
}

/** An empty list where there is none. */
export function listAt(value: Json | undefined, ...path: Path): readonly Json[] {
  const found = at(value, ...path);
  return isList(found) ? found : [];
}

/** An empty object where there is none. */
export function objectAt(value: Json | undefined, ...path: Path): KubernetesObject {
  const found = at(value, ...path);
  return isObject(found) ? found : {};
}

/** The texts of an object of texts, such as labels; what is no text is left out. */
export function textsAt(value: Json | undefined, ...path: Path): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(objectAt(value, ...path)).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** The annotation of an object; null where it has none of that name. */
export function annotation(object: KubernetesObject, name: string): string | null {
  return textAt(object, "metadata", "annotations", name);
}

/** Whether two values are the same JSON; the order of keys does not count. */
export function sameJson(one: Json | undefined, other: Json | undefined): boolean {
  if (isList(one) && isList(other)) {
    return one.length === other.length && one.every((item, index) => sameJson(item, other[index]));
  }
  if (isObject(one) && isObject(other)) {
    const keys = Object.keys(one);
    return keys.length === Object.keys(other).length && keys.every((key) => sameJson(one[key], at(other, key)));
  }
  return one === other;
}
