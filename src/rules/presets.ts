import type { Rule } from "./rule.ts";

interface Preset {
  readonly name: string;
  /** The metric that the preset bounds. */
  readonly metric: string;
  readonly test: NonNullable<Rule["test"]>;
  readonly source: string;
}

/** Subjects that are rules by themselves, each with the bound that it stands for. */
export const presets: readonly Preset[] = [
  {
    name: "four_fifths",
    metric: "demographic_parity_ratio",
    test: { comparator: ">=", bound: { value: 0.8, unit: "number", of: null } },
    source: "Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D",
  },
];

/** The preset of this name, or null. */
export function presetOf(name: string): Preset | null {
  return presets.find((preset) => preset.name === name) ?? null;
}

/** A rule with its preset written out as metric and bound; any other rule as it is. Scope and severity stay. */
export function expandPreset(rule: Rule): Rule {
  const preset = rule.test === null ? presetOf(rule.subject.name) : null;
  if (preset === null) return rule;
  return { ...rule, subject: { namespace: null, name: preset.metric, args: [] }, test: preset.test };
}
