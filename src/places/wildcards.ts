/** Whether an address holds `*` or `?`, and so stands for all names that match. */
export function hasWildcards(address: string): boolean {
  return /[*?]/.test(address);
}

/**
 * Whether a path matches a pattern: `?` is one character and `*` any number of them within a name, `**` as a whole
 * name is any number of folders. Names that begin with a dot are matched only by a pattern that has the dot.
 * Takes time in proportion to the product of both lengths at most, so that no pattern can hang a run.
 */
export function matchesWildcards(path: string, pattern: string): boolean {
  const names = path.split("/");
  const parts = pattern.split("/");
  // reached[i]: the parts so far match the first i names.
  let reached = [true, ...names.map(() => false)];
  for (const part of parts) {
    const next = reached.map(() => false);
    for (let used = 0; used <= names.length; used++) {
      const name = names[used - 1];
      if (part === "**") {
        next[used] = reached[used] === true || (name !== undefined && next[used - 1] === true && !name.startsWith("."));
      } else if (name !== undefined) {
        next[used] = reached[used - 1] === true && matchesName(name, part);
      }
    }
    reached = next;
  }
  return reached[names.length] === true;
}

function matchesName(name: string, part: string): boolean {
  if (name.startsWith(".") && !part.startsWith(".")) return false;
  let at = 0;
  let inPart = 0;
  let star = -1;
  let resume = 0;
  while (at < name.length) {
    if (part[inPart] === "*") {
      star = inPart;
      resume = at;
      inPart += 1;
    } else if (inPart < part.length && (part[inPart] === "?" || part[inPart] === name[at])) {
      at += 1;
      inPart += 1;
    } else if (star >= 0) {
      resume += 1;
      at = resume;
      inPart = star + 1;
    } else return false;
  }
  while (part[inPart] === "*") inPart += 1;
  return inPart === part.length;
}
