import { type Client, once } from "./client.ts";
import type { Repository } from "./revert.ts";

/** An issue that is there once for each marker; `marker` stands in the body. */
export interface MarkedIssue {
  readonly title: string;
  readonly body: string;
  readonly marker: string;
}

export type FiledIssue = { readonly outcome: "opened" | "updated" | "unchanged"; readonly url: string };

/** By which our issues are found without reading all of a repository's. */
const label = "modelgate-rollback";
/** Who writes with a workflow's own token. */
const workflowAuthor = "github-actions[bot]";

/**
 * Opens the issue of a marker or brings it up to date. Only issues that we opened count, since anybody may write a
 * marker. Where two runs opened one at once, the lower number stays and the other is closed.
 *
 * @param onlyIfMissing leave an issue that is there as it is
 * @throws what Octokit throws
 */
export async function fileIssue(
  { octokit }: Client,
  where: Repository,
  issue: MarkedIssue,
  onlyIfMissing: boolean,
): Promise<FiledIssue> {
  const { issues } = octokit.rest;
  const author = await ownLogin(octokit);
  const own = async () => {
    const found = await octokit.paginate(issues.listForRepo, { ...where, per_page: 100, state: "all", labels: label });
    return found
      .filter((each) => each.pull_request === undefined && each.user?.login === author)
      .filter((each) => each.body?.includes(issue.marker) === true)
      .sort((one, other) => one.number - other.number);
  };
  const [kept] = await own();
  const { title, body } = issue;
  if (kept === undefined) {
    const made = await issues.create({ ...where, ...once, title, body, labels: [label] });
    const [first] = await own();
    if (first === undefined || first.number >= made.data.number) return { outcome: "opened", url: made.data.html_url };
    await issues.update({ ...where, issue_number: made.data.number, state: "closed", state_reason: "not_planned" });
    return { outcome: "updated", url: first.html_url };
  }
  if (onlyIfMissing || (kept.body === body && kept.title === title && kept.state === "open")) {
    return { outcome: "unchanged", url: kept.html_url };
  }
  await issues.update({ ...where, issue_number: kept.number, title, body, state: "open" });
  return { outcome: "updated", url: kept.html_url };
}

async function ownLogin(octokit: Client["octokit"]): Promise<string> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    if (error instanceof Error && "status" in error && error.status === 403) return workflowAuthor;
    throw error;
  }
}
