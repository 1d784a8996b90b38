import type { KubernetesObject } from "./fields.ts";
import type { Cluster } from "./guarded-write.ts";
import type { ObjectName } from "./kubectl.ts";

/** Whether the controller has done what an object asks for. */
export type Followed =
  | { readonly state: "done" }
  | { readonly state: "not-yet"; readonly message: string }
  /** It will not happen, such as for an image that does not start. */
  | { readonly state: "never"; readonly message: string };

export type Waited =
  | { readonly outcome: "done"; readonly object: KubernetesObject }
  | { readonly outcome: "not-done"; readonly object: KubernetesObject; readonly message: string }
  | { readonly outcome: "failed"; readonly message: string };

const betweenReads = 1000;

/** Reads an object until its controller has followed, at most `limit` milliseconds. */
export async function waitUntil(
  { kubectl, reach }: Cluster,
  of: ObjectName,
  limit: number,
  followed: (object: KubernetesObject) => Followed,
): Promise<Waited> {
  const end = reach.now() + limit;
  for (;;) {
    const read = await kubectl.get(of);
    const over = reach.now() >= end;
    if (read.outcome === "done") {
      const answer = followed(read.object);
      if (answer.state === "done") return { outcome: "done", object: read.object };
      if (answer.state === "never" || over) {
        const waited = answer.state === "never" ? "" : ` after ${Math.round(limit / 1000)} s`;
        return { outcome: "not-done", object: read.object, message: answer.message + waited };
      }
    } else if (over || read.outcome !== "unreachable") return { outcome: "failed", message: read.message };
    await reach.wait(betweenReads);
  }
}
