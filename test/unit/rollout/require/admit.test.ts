import { describe, expect, it } from "vitest";
import type { GateReport, Provenance } from "../../../../src/gate/report.ts";
import { admit, type Candidate } from "../../../../src/rollout/require/admit.ts";
import type { CommitHistory } from "../../../../src/rollout/require/commit-history.ts";
import { quarantineCheck } from "../../../../src/rollout/require/quarantine-check.ts";
import { sampleCheck, sampleProvenance } from "../../../support/sample-gate-report.ts";

const id = (letter: string) => letter.repeat(40);
const [root, base, head, squash, now, elsewhere] = ["0", "1", "2", "3", "4", "5"].map(id) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const digest = "ab".repeat(32);

/** root ← base ← squash ← now; `head` was squashed into `squash`. */
const parents: Readonly<Record<string, string>> = { [now]: squash, [squash]: base, [base]: root };
const history: CommitHistory = {
  async isAncestor(ancestor, commit) {
    for (let at: string | undefined = commit; at !== undefined; at = parents[at]) if (at === ancestor) return true;
    return false;
  },
  mergesOf: async (commit) => (commit === head ? [squash] : commit === elsewhere ? [id("6")] : []),
};

const candidate: Candidate = { modelDigest: digest, repository: "acme/churn", commit: now };

function report(changes: Partial<GateReport> = {}, provenance: Partial<Provenance> = {}): GateReport {
  return {
    schemaVersion: 1,
    gate: "evaluate-model",
    model: "churn",
    verdict: "pass",
    summary: "roc_auc 0.902 >= 0.85",
    checks: [sampleCheck()],
    metrics: [],
    tables: [],
    figures: [],
    notes: [],
    provenance: {
      ...sampleProvenance,
      commit: now,
      modelArtifact: { path: "model.onnx", sha256: digest, files: 1 },
      ...provenance,
    },
    ...changes,
  };
}

async function said(one: GateReport, about: Candidate = candidate): Promise<string> {
  const [check] = await admit([{ report: one, shown: "evaluation.json" }], about, history);
  return `${check?.outcome}: ${check?.message}`;
}

const refused = "fail: evaluation.json does not admit the model: ";

describe("a report admits the model", () => {
  it.each([
    ["for this commit", now],
    ["for an ancestor of it", root],
    ["for the head of a pull request that was squashed into an ancestor", head],
  ])("%s", async (_, commit) => {
    expect(await said(report({}, { commit }))).toBe("pass: evaluation.json: evaluate-model passed for this model");
  });

  it("whatever case the repository's name is written in", async () => {
    expect(await said(report({}, { repository: "Acme/Churn" }))).toMatch(/^pass/);
  });

  it("one check for each report, in their order", async () => {
    const checks = await admit(
      [
        { report: report({ verdict: "fail" }), shown: "a.json" },
        { report: report(), shown: "b.json" },
      ],
      candidate,
      history,
    );
    expect(checks.map((check) => [check.id, check.outcome, check.severity])).toEqual([
      ["require:a.json", "fail", "critical"],
      ["require:b.json", "pass", "critical"],
    ]);
  });
});

describe("a report refuses the model in one sentence", () => {
  it.each<[string, GateReport, string]>([
    [
      "that failed",
      report({ verdict: "fail", summary: "roc_auc 0.8 < 0.85" }),
      "its gate evaluate-model did not pass, its verdict is fail (roc_auc 0.8 < 0.85)",
    ],
    [
      "that only warns",
      report({ verdict: "warn", summary: "no rules: reported only" }),
      "its gate evaluate-model did not pass, its verdict is warn (no rules: reported only)",
    ],
    ["that checked nothing", report({ checks: [] }), "its gate evaluate-model checked nothing"],
    [
      "whose checks belie its verdict",
      report({ checks: [sampleCheck({ outcome: "fail" })] }),
      "it says that it passed, and its check rule:roc_auc>=0.85 did not",
    ],
    [
      "without the model's digest",
      report({}, { modelArtifact: null }),
      "it names no model; give evaluate-model the input model-artifact, so that its report holds the model's digest",
    ],
    [
      "about another model",
      report({}, { modelArtifact: { path: "m", sha256: "cd".repeat(32), files: 1 } }),
      "it is about another model, whose digest is cdcdcdcdcdcd and not abababababab",
    ],
    [
      "of another repository",
      report({}, { repository: "mallory/churn" }),
      "it was written in the repository mallory/churn and not in acme/churn",
    ],
    ["of no commit", report({}, { commit: null }), "it names no commit"],
    [
      "of what is no commit",
      report({}, { commit: "--exec=/bin/sh\nx" }),
      "what it gives as its commit (--exec=/bin/sh x) is none",
    ],
    [
      "of a commit that was never merged",
      report({}, { commit: id("9") }),
      `its commit 999999999999 is neither 444444444444 nor an ancestor of it, nor the head of a pull request that was merged into it`,
    ],
    [
      "of a pull request that was merged elsewhere",
      report({}, { commit: elsewhere }),
      `its commit 555555555555 is neither 444444444444 nor an ancestor of it, nor the head of a pull request that was merged into it`,
    ],
  ])("%s", async (_, one, sentence) => {
    expect(await said(one)).toBe(refused + sentence);
  });

  it("where the commit of this run is not known", async () => {
    expect(await said(report(), { ...candidate, commit: null })).toBe(
      `${refused}it is about the commit 444444444444, and the commit of this run is not known`,
    );
  });

  it("of one line and a bounded length, whatever the report says", async () => {
    const [check] = await admit(
      [{ report: report({ verdict: "fail", summary: "a\n".repeat(5_000) }), shown: "a.json" }],
      candidate,
      history,
    );
    expect(check?.message?.length).toBeLessThan(400);
    expect(check?.message).not.toContain("\n");
  });
});

describe("quarantine", () => {
  const entry = { modelDigest: digest, version: "v2", reason: "error_rate 4 % against 2 %", at: Date.UTC(2026, 4, 6) };

  it("refuses the digest that was rolled back, with day, reason and the way out", () => {
    const check = quarantineCheck(digest, [entry]);
    expect(check).toMatchObject({ outcome: "fail", severity: "critical" });
    expect(check.message).toBe(
      "this model (digest abababababab) was rolled back on 2026-05-06: error_rate 4 % against 2 %",
    );
    expect(check.evidence[0]).toContain(`lift-quarantine: ${digest}`);
  });

  it("lets every other digest pass, and says where it cannot tell", () => {
    expect(quarantineCheck("cd".repeat(32), [entry])).toMatchObject({ outcome: "pass" });
    const unknown = quarantineCheck(null, [entry]);
    expect(unknown).toMatchObject({ outcome: "pass" });
    expect(unknown.message).toContain("is not known");
  });
});
