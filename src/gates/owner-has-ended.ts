import type { RolloutServices } from "./rollout-services.ts";

/**
 * Whether the owner of a lock is known to be over, by its id: a workflow's run (`RUN/ATTEMPT/JOB/RUNNER`) that GitHub
 * says has ended, or a process of this machine (`HOST/PROCESS`) that runs no more. What is not known has not ended.
 */
export async function ownerHasEnded(
  id: string,
  { run, deployments, stateFiles }: Pick<RolloutServices, "run" | "deployments" | "stateFiles">,
): Promise<boolean> {
  const [first = "", second = "", ...rest] = id.split("/");
  if (rest.length === 0) {
    const process = Number(second);
    return first === stateFiles.host && process !== stateFiles.process && !stateFiles.isRunning(process);
  }
  const other = Number(first);
  if (!Number.isInteger(other) || other === run || deployments === null) return false;
  // GitHub away: the lock's own time decides.
  return (await deployments.runEnded(other).catch(() => null)) === true;
}
