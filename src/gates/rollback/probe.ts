import type { Check } from "../../gate/check.ts";
import type { InputFile } from "../../gate/report.ts";
import type { RolloutReach } from "../../rollout/reach.ts";
import type { Router } from "../../rollout/routers/provider.ts";
import { UnreachableRouter } from "../../rollout/routers/unreachable.ts";
import type { Services } from "../gate.ts";
import { sendRecorded } from "../smoke-input.ts";

const timeLimit = 10_000;

/** Whether what serves now can be reached: by the router's own word, and by the requests of the input `probe`. */
export async function probeServing(
  router: Router,
  lines: readonly string[],
  services: Services,
  reach: RolloutReach,
): Promise<{ readonly checks: readonly Check[]; readonly files: readonly InputFile[] }> {
  const isAddress = (line: string): boolean => /^https?:\/\//.test(line);
  const answered: Check[] = [];
  for (const url of lines.filter(isAddress)) answered.push(await addressCheck(url, reach));
  const recorded = await sendRecorded(
    lines.filter((line) => !isAddress(line)),
    "probe",
    services,
    reach,
  );
  return { checks: [await routerCheck(router), ...answered, ...recorded.checks], files: recorded.files };
}

async function routerCheck(router: Router): Promise<Check> {
  const { ready, problem } = await probeOf(router);
  return check("probe:router", `${router.kind} can serve`, ready, problem ?? `${router.kind} can serve`);
}

async function probeOf(router: Router): Promise<{ readonly ready: boolean; readonly problem: string | null }> {
  try {
    return await router.probe();
  } catch (error) {
    if (error instanceof UnreachableRouter) return { ready: false, problem: error.message };
    throw error;
  }
}

async function addressCheck(url: string, reach: RolloutReach): Promise<Check> {
  const answer = await reach.sendHttp({ method: "GET", url, headers: { accept: "*/*" }, timeLimit });
  const title = `${url} answers`;
  const id = `probe:${url}`;
  switch (answer.outcome) {
    case "answered":
      return check(
        id,
        title,
        answer.status >= 200 && answer.status < 300,
        `${url} answered with status ${answer.status}`,
      );
    case "timed-out":
      return check(id, title, false, `${url} did not answer within ${timeLimit / 1000} s`);
    case "failed":
      return check(id, title, false, `${url} did not answer (${answer.reason})`);
  }
}

function check(id: string, title: string, isReady: boolean, message: string): Check {
  return {
    id,
    title,
    outcome: isReady ? "pass" : "fail",
    severity: "critical",
    observed: isReady ? "ready" : "not ready",
    expected: "ready",
    message,
    slice: null,
    evidence: [],
    location: null,
  };
}
