import { type Handler, notFound } from "../call.ts";
import type { State } from "../state.ts";

export const historyHandlers: Readonly<Record<string, Handler>> = {
  "repos/compare-commits-with-basehead": ({ state, params, url }) => {
    const [base = "", head = ""] = (params.basehead ?? "").split("...");
    if (!state.commits.has(base) || !state.commits.has(head)) {
      return notFound;
    }
    const ahead = ancestors(state, head);
    const behind = ancestors(state, base);
    const isAhead = ahead.has(base);
    const isBehind = behind.has(head);
    const address = `${url}/repos/${state.repository}/compare/${params.basehead}`;
    return {
      status: 200,
      body: {
        status: base === head ? "identical" : isAhead ? "ahead" : isBehind ? "behind" : "diverged",
        ahead_by: [...ahead].filter((sha) => !behind.has(sha)).length,
        behind_by: [...behind].filter((sha) => !ahead.has(sha)).length,
        total_commits: 0,
        commits: [],
        files: [],
        url: address,
        html_url: address,
        permalink_url: address,
        diff_url: address,
        patch_url: address,
      },
    };
  },
};

/** A commit and all that came before it. */
function ancestors(state: State, from: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [from];
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    if (found.has(sha)) continue;
    found.add(sha);
    open.push(...(state.commits.get(sha)?.parents ?? []));
  }
  return found;
}
