import { type Client, type Connection, createClient, once } from "./client.ts";
import { failureOf } from "./failure.ts";

/** For one question or write, in milliseconds: a canary that is bad does not wait for GitHub. */
const timing = { budget: 15_000, request: 8_000 } as const;
const page = 100;

/** GitHub did not do what a rollout asked of it. */
class DeploymentsFailure extends Error {
  override readonly name = "DeploymentsFailure";
  readonly kind: "forbidden" | "unreachable" | "refused";

  constructor(kind: DeploymentsFailure["kind"], message: string, cause: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}

interface Entry {
  readonly id: number;
  readonly sha: string;
  readonly task: string;
  readonly environment: string;
  readonly payload: unknown;
  readonly description: string | null;
  readonly creator: string | null;
  readonly created: number;
}

/**
 * Deployments, their statuses and the refs that locks are made of, in the run's own repository. Each call has a client
 * and a time of its own, since a rollout may last for days. A failure is an error of the name `DeploymentsFailure`
 * whose message is one sentence with the permission to add.
 */
export function createDeployments(
  connection: Connection & { readonly token: string },
  run: { readonly owner: string; readonly repo: string; readonly commit: string; readonly runUrl: string },
  now: () => number,
) {
  const where = { owner: run.owner, repo: run.repo };

  async function ask<T>(what: string, permission: Permission, request: (client: Client) => Promise<T>): Promise<T> {
    try {
      const limits = { ...timing, ...connection.timing };
      return await request(await createClient({ ...connection, timing: limits }, now));
    } catch (error) {
      throw failureFor(what, permission, error);
    }
  }

  /** The same where a thing that is missing is an answer. */
  async function find<T>(
    what: string,
    permission: Permission,
    request: (client: Client) => Promise<T>,
  ): Promise<T | null> {
    try {
      return await ask(what, permission, request);
    } catch (error) {
      if (error instanceof DeploymentsFailure && failureOf(error.cause)?.kind === "missing") return null;
      throw error;
    }
  }

  /** A tag object that no ref names yet, which holds a text. */
  async function makeTag({ octokit }: Client, text: string): Promise<string> {
    const tag = await octokit.rest.git.createTag({
      ...where,
      tag: "modelgate",
      message: text,
      object: run.commit,
      type: "commit",
    });
    return tag.data.sha;
  }

  return {
    repository: `${run.owner}/${run.repo}`,
    commit: run.commit,
    runUrl: run.runUrl,
    list: (environment: string, task: string | null, most: number): Promise<Entry[]> =>
      ask(`the deployments to ${environment}`, "deployments", async ({ octokit }) => {
        const found: Entry[] = [];
        for (let number = 1; found.length < most; number++) {
          const { data } = await octokit.rest.repos.listDeployments({
            ...where,
            environment,
            ...(task === null ? {} : { task }),
            per_page: Math.min(page, most),
            page: number,
          });
          found.push(...data.map(entry));
          if (data.length < Math.min(page, most)) break;
        }
        return found.slice(0, most);
      }),
    get: (id: number): Promise<Entry | null> =>
      find(`the deployment ${id}`, "deployments", async ({ octokit }) =>
        entry((await octokit.rest.repos.getDeployment({ ...where, deployment_id: id })).data),
      ),
    create: (deployment: {
      readonly task: string;
      readonly environment: string;
      readonly payload: object;
      readonly description: string;
    }): Promise<Entry> =>
      ask(`a deployment to ${deployment.environment}`, "deployments", async ({ octokit }) => {
        const { data } = await octokit.rest.repos.createDeployment({
          ...where,
          ...once,
          ref: run.commit,
          task: deployment.task,
          environment: deployment.environment,
          payload: { ...deployment.payload },
          description: deployment.description,
          // GitHub would else merge the default branch into the commit, and ask for every check to have passed.
          auto_merge: false,
          required_contexts: [],
        });
        if (!("id" in data)) throw new Error(data.message ?? "GitHub made no deployment");
        return entry(data);
      }),
    statuses: (id: number) =>
      ask(`the statuses of deployment ${id}`, "deployments", async ({ octokit }) => {
        const list = await octokit.paginate(octokit.rest.repos.listDeploymentStatuses, {
          ...where,
          deployment_id: id,
          per_page: page,
        });
        return list
          .map((status) => ({
            id: status.id,
            state: status.state as string,
            description: status.description,
            creator: status.creator?.login ?? null,
            logUrl: status.log_url || status.target_url || null,
            created: Date.parse(status.created_at),
          }))
          .sort((one, other) => one.id - other.id);
      }),
    addStatus: (
      id: number,
      status: { readonly state: State; readonly description: string; readonly logUrl: string | null },
    ): Promise<void> =>
      ask(`a status of deployment ${id}`, "deployments", async ({ octokit }) => {
        await octokit.rest.repos.createDeploymentStatus({
          ...where,
          ...once,
          deployment_id: id,
          state: status.state,
          description: status.description,
          ...(status.logUrl === null ? {} : { log_url: status.logUrl }),
          // What served before is made inactive by us, in production too.
          auto_inactive: false,
        });
      }),
    readRef: (ref: string) =>
      find(`the ref refs/${ref}`, "contents", async ({ octokit }) => {
        const { object } = (await octokit.rest.git.getRef({ ...where, ref })).data;
        if (object.type !== "tag") return { sha: object.sha, text: "" };
        const tag = await octokit.rest.git.getTag({ ...where, tag_sha: object.sha });
        return { sha: object.sha, text: tag.data.message };
      }),
    createRef: (ref: string, text: string) =>
      ask(`the ref refs/${ref}`, "contents", async (client) => {
        const sha = await makeTag(client, text);
        try {
          await client.octokit.rest.git.createRef({ ...where, ...once, ref: `refs/${ref}`, sha });
        } catch (error) {
          // GitHub's way to say that the ref is there already.
          if (failureOf(error)?.status === 422) return null;
          throw error;
        }
        return { sha, text };
      }),
    updateRef: (ref: string, text: string) =>
      ask(`the ref refs/${ref}`, "contents", async (client) => {
        const sha = await makeTag(client, text);
        await client.octokit.rest.git.updateRef({ ...where, ref, sha, force: true });
        return { sha, text };
      }),
    deleteRef: async (ref: string): Promise<void> => {
      await find(`the ref refs/${ref}`, "contents", async ({ octokit }) => {
        try {
          await octokit.rest.git.deleteRef({ ...where, ref });
        } catch (error) {
          // GitHub's answer for a ref that is not there.
          if (failureOf(error)?.status !== 422) throw error;
        }
      });
    },
    runEnded: async (runId: number): Promise<boolean | null> => {
      try {
        const found = await find(`the run ${runId}`, "actions", async ({ octokit }) => {
          return (await octokit.rest.actions.getWorkflowRun({ ...where, run_id: runId })).data.status === "completed";
        });
        return found;
      } catch (error) {
        // Without the right to see runs the lock's own expiry has to do.
        if (error instanceof DeploymentsFailure) return null;
        throw error;
      }
    },
  };
}

type State = "error" | "failure" | "inactive" | "in_progress" | "queued" | "pending" | "success";
type Permission = "deployments" | "contents" | "actions";

function failureFor(what: string, permission: Permission, error: unknown): DeploymentsFailure {
  const failure = failureOf(error);
  if (failure === null) throw error;
  switch (failure.kind) {
    case "forbidden":
    case "unauthorized":
    case "missing":
      return new DeploymentsFailure(
        "forbidden",
        `GitHub does not let the token at ${what} ("${failure.message}"); the job needs \`${permission}: ${permission === "actions" ? "read" : "write"}\` in its permissions`,
        failure,
      );
    case "refused":
      return new DeploymentsFailure("refused", `GitHub refused ${what} ("${failure.message}")`, failure);
    default:
      return new DeploymentsFailure("unreachable", `GitHub did not answer for ${what} (${failure.message})`, failure);
  }
}

function entry(deployment: {
  readonly id: number;
  readonly sha: string;
  readonly task: string;
  readonly environment: string;
  readonly payload: unknown;
  readonly description: string | null;
  readonly creator: { readonly login: string } | null;
  readonly created_at: string;
}): Entry {
  return {
    id: deployment.id,
    sha: deployment.sha,
    task: deployment.task,
    environment: deployment.environment,
    payload: payloadOf(deployment.payload),
    description: deployment.description,
    creator: deployment.creator?.login ?? null,
    created: Date.parse(deployment.created_at),
  };
}

/** GitHub gives an object back as it was, or as the text of its JSON where it was made with one. */
function payloadOf(payload: unknown): unknown {
  if (typeof payload !== "string") return payload;
  try {
    return JSON.parse(payload);
  } catch {
    return payload;
  }
}
