import { describe, expect, test } from "vitest";
import { judge } from "../../../src/rollout/judge.ts";
import { type Figures, guardrailsOf, lookAt, planWith } from "../../support/rollout-looks.ts";

const plan = planWith("10% for 20m, 100%");

/** What the last of these looks says, to a person. */
function told(rule: string, stable: Figures, canary: Figures, looks = 3, queries: readonly string[] = []): string {
  const seen = Array.from({ length: looks }, (_, index) => lookAt(index + 1, 10, stable, canary));
  return judge(plan, guardrailsOf(rule, queries), seen).looks.at(-1)?.guardrails[0].sentence ?? "";
}

describe("a guardrail says in one sentence", () => {
  test.each([
    [
      "error_rate no worse than 0.5pp",
      { requests: 900, errors: 18 },
      { requests: 100, errors: 3 },
      "canary errs in 3% of requests, stable in 2%: worse by 1 points, allowed are 0.5, not decided yet; looked at 3 of 20 times",
    ],
    [
      "error_rate no worse than 0",
      { requests: 9000, errors: 180 },
      { requests: 1000, errors: 20 },
      "canary errs in 2% of requests, stable in 2%: worse by 0 points, none is allowed, not decided yet; looked at 3 of 20 times",
    ],
    [
      "error_rate no worse than 0.5pp",
      { requests: 90_000, errors: 1800 },
      { requests: 10_000, errors: 310 },
      "canary errs in 3.1% of requests, stable in 2%: worse by 1.1 points, more than the 0.5 allowed; looked at 1 of 20 times",
    ],
    [
      "error_rate <= 2.5%",
      { requests: 9000, errors: 180 },
      { requests: 1000, errors: 20 },
      "canary errs in 2% of requests: allowed is at most 2.5%, not decided yet; looked at 3 of 20 times",
    ],
    [
      "latency_p99 <= 150% of stable for 2 of 3 looks",
      { latency_p99: 0.2 },
      { latency_p99: 0.31 },
      "latency_p99 of the canary is 0.31, stable's 0.2, allowed at most 0.3: beyond it in 2 of the last 2 looks, and a breach is 2 of 3",
    ],
    [
      "latency_p99 <= 0.5 for 10m",
      { latency_p99: 0.2 },
      { latency_p99: 0.31 },
      "latency_p99 of the canary is 0.31, allowed at most 0.5: beyond it for 0s, and it takes 10m to call it clear",
    ],
    [
      "error_rate no worse than 1pp",
      { requests: 9000, errors: 180 },
      { requests: 0, errors: 0 },
      "error_rate has no data: requests of canary is 0 in this window",
    ],
  ])("on %s: %j beside %j", (rule, stable, canary, sentence) => {
    expect(told(rule, stable, canary)).toBe(sentence);
  });

  test("what another rate and a sample are held to", () => {
    expect(
      told("ctr >= 90% of stable", { requests: 9000, clicks: 900 }, { requests: 1000, clicks: 70 }, 1, [
        "ctr = clicks / requests higher",
      ]),
    ).toBe(
      "canary's ctr is 7%, stable's 10%: allowed is at least 9% (90% of stable), not decided yet; looked at 1 of 20 times",
    );
    expect(told("score no worse than 1", { score: [1, 2, 3] }, { score: [3, 4, 5] }, 1, ["samples:score"])).toBe(
      "score of the canary is shifted by +2 against stable, worse by 2: allowed is 1, not decided yet; looked at 1 of 20 times",
    );
  });
});
