import { hasWildcards, matchesWildcards } from "./wildcards.ts";

export type Chosen =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "several"; readonly paths: readonly string[] }
  | { readonly kind: "none" };

/**
 * Which of the paths an address means: the one of that very name, else all below the folder of that name, else, with
 * wildcards, all that match. The empty address is everything. Paths keep their order.
 */
export function choosePaths(paths: readonly string[], address: string): Chosen {
  const wanted = address.replace(/^\.\//, "").replace(/\/+$/, "");
  if (wanted === "" || wanted === ".") return several(paths);
  if (paths.includes(wanted)) return { kind: "file", path: wanted };
  const below = paths.filter((path) => path.startsWith(`${wanted}/`));
  if (below.length > 0) return several(below);
  return several(hasWildcards(wanted) ? paths.filter((path) => matchesWildcards(path, wanted)) : []);
}

function several(paths: readonly string[]): Chosen {
  return paths.length === 0 ? { kind: "none" } : { kind: "several", paths };
}

/** Some of the names, for a message that says what there is. */
export function listPaths(paths: readonly string[]): string {
  const shown = paths.slice(0, 10).join(", ");
  return paths.length === 0 ? "nothing" : paths.length > 10 ? `${shown} and ${paths.length - 10} more` : shown;
}
