/** One step of `steps`: `25% for 10m`. The last one is 100 % and has no time. */
export interface Step {
  /** The canary's share of the traffic in per cent. */
  readonly weight: number;
  /** Milliseconds. */
  readonly bake: number;
}

export type Strategy = "canary" | "blue-green" | "shadow" | "ab-test";

/** The unchanging part of a rollout: what was asked for when it began. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly strategy: Strategy;
  /** Milliseconds between looks. */
  readonly lookEvery: number;
  /** As a share of 1; 1 − confidence is spent over the guardrails. */
  readonly confidence: number;
  readonly splitUnit: "request" | "user";
  readonly onUndecided: "hold" | "promote" | "rollback";
  readonly onUnderpowered: "refuse" | "warn";
}
