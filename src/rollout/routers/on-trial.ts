/**
 * Which of a router's names (servers, variants) are on trial: the one that is called so, and those that begin with it
 * and a dash (`canary-1`); where nothing has exactly that name also those with a number behind it (`canary1`).
 */
export function onTrial(wanted: string, names: readonly string[]): ReadonlySet<string> {
  const exact = names.includes(wanted);
  return new Set(
    names.filter(
      (name) =>
        name === wanted ||
        name.startsWith(`${wanted}-`) ||
        (!exact && name.startsWith(wanted) && /^\d+$/.test(name.slice(wanted.length))),
    ),
  );
}
