import { expectationKinds } from "../../src/expectations/expectation-kinds.ts";
import type { Suite } from "../../src/expectations/suite.ts";
import { type ExpectationResult, planSuite } from "../../src/expectations/suite-plan.ts";
import type { Profile } from "../../src/profile/profile.ts";
import type { ProfileRequest } from "../../src/profile/request.ts";
import { scanFiles } from "../../src/profile/scan/scan-files.ts";
import { plainSettings } from "./judge-suite.ts";

/** Every expectation of a suite judged on a file by the embedded scan. */
export async function judgeFile(
  suite: Suite,
  path: string,
  columnNames: readonly string[],
  kinds = expectationKinds,
  missing: readonly string[] | null = null,
): Promise<readonly ExpectationResult[]> {
  const scan = async (request: ProfileRequest): Promise<Profile> => {
    const outcome = await scanFiles(request, [{ absolute: path, shown: path }], {
      threads: 1,
      ...(missing === null ? {} : { missing }),
      temporaryFolder: null,
      now: () => 0,
    });
    if (outcome.kind === "unreadable") throw new Error(outcome.finding.sentence);
    return outcome.profile;
  };
  let plan = planSuite(suite, { ...plainSettings, columnNames }, kinds);
  while (plan.results === null) {
    plan = plan.read(plan.request === null ? null : await scan(plan.request), new Map());
  }
  return plan.results;
}
