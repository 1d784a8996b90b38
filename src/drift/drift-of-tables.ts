import type { Severity } from "../gate/check.ts";
import { columnProfile, type Profile } from "../profile/profile.ts";
import { wholeTable } from "../profile/request.ts";
import type { Rule, Subject } from "../rules/rule.ts";
import { createRandom } from "../stats/random.ts";
import { decideDrift, type MeasuredColumn } from "./decide-drift.ts";
import {
  type ColumnDrift,
  type ColumnDriftSettings,
  type ComparedColumn,
  compareColumn,
  driftOfColumn,
} from "./drift-of-column.ts";
import { type DriftRule, readDriftRule } from "./drift-rule.ts";
import { type DriftedShare, driftedShare, shareFinding } from "./drifted-share.ts";
import { bareFinding, type DriftFinding, type LeftOut } from "./finding.ts";
import { inOrder } from "./finding-order.ts";
import { NoiseMemo } from "./noise-memo.ts";
import { hardlyRepeats, shownCategory } from "./profile-columns.ts";
import { newCategories } from "./special-measures.ts";

export interface DriftSettings extends ColumnDriftSettings {
  readonly confidence: number;
  /** Columns of a model's outputs and of what they should have been: they come first. */
  readonly prediction: readonly string[];
  readonly label: string | null;
  /** Columns that rules about every column pass over: keys. */
  readonly passOver: readonly string[];
}

/** Categories of one column that the reference does not have. */
export interface NewCategories {
  readonly column: string;
  /** Most frequent first; `name` is null where only a hash of it is known. */
  readonly categories: readonly { readonly name: string | null; readonly count: number }[];
  readonly rows: number;
}

export interface Drift {
  /** Predictions first, then the label, then by effect; what was not asked for by name comes behind what was. */
  readonly findings: readonly DriftFinding[];
  readonly leftOut: readonly LeftOut[];
  readonly newCategories: readonly NewCategories[];
  readonly share: DriftedShare;
}

/** What missingness may move by where no rule on the column is a PSI. */
const impliedBound = { value: 0.2, unit: "number", of: null } as const;
/** What share of rows may lie in categories that the reference does not have, where no rule says. */
const impliedNewShare = { value: 1, unit: "percent", of: null } as const;

/**
 * Compares two profiles column by column as the rules ask. Beside each column that a rule speaks of, its missingness is
 * held to the same PSI (or 0.2) and its new categories to 1 % of the rows as a warning, unless rules of their own do.
 */
export function driftOfTables(
  reference: Profile,
  current: Profile,
  rules: readonly DriftRule[],
  settings: DriftSettings,
): Drift {
  const compared = compareColumns(reference, current, settings);
  const leftOut: LeftOut[] = [];
  const measured: MeasuredColumn[] = [];
  const changed: DriftFinding[] = [];
  const memo = new NoiseMemo(createRandom(settings.seed));
  const spoken = rulesByColumn(rules, reference, current, compared, settings, leftOut);
  for (const [column, asked] of spoken) {
    const both = compared.get(column);
    for (const { rule, named, implied } of [...asked, ...impliedRules(column, asked, both)]) {
      const entry = { column, role: roleOf(column, settings), kind: kindOf(rule), rule, implied, sizes: sizesOf(both) };
      const drift: ColumnDrift =
        both === undefined
          ? { kind: "inapplicable", reason: absence(column, reference) }
          : driftOfColumn(both, rule, settings, memo);
      switch (drift.kind) {
        case "measured":
          measured.push({ ...entry, measurement: drift.measurement, whenUndefined: "inconclusive" });
          break;
        case "changed":
          changed.push(changedFinding(entry, drift));
          break;
        default:
          if (named) {
            const whenUndefined = drift.kind === "inapplicable" ? "error" : "inconclusive";
            measured.push({ ...entry, measurement: { kind: "undefined", reason: drift.reason }, whenUndefined });
          } else if (!implied) leftOut.push({ column, metric: rule.id, reason: drift.reason });
      }
    }
  }
  const findings = [...decideDrift(measured, settings.confidence), ...changed];
  const share = driftedShare(findings, measured);
  const ofTable = rules.flatMap((rule) => (rule.subject.kind === "drifted-columns" ? [shareFinding(rule, share)] : []));
  return {
    findings: [...ofTable, ...withoutColumns(rules, findings, leftOut), ...inOrder(findings)],
    leftOut,
    newCategories: [...spoken.keys()].flatMap((column) => newCategoriesOf(column, compared.get(column))),
    share,
  };
}

/** A rule about each column that could speak of none has held nothing, and must not pass for one that holds. */
function withoutColumns(
  rules: readonly DriftRule[],
  findings: readonly DriftFinding[],
  leftOut: readonly LeftOut[],
): DriftFinding[] {
  const idle = rules.filter(
    ({ id, column, subject }) =>
      column === null && subject.kind !== "drifted-columns" && !findings.some(({ metric }) => metric === id),
  );
  return idle.map((rule) => {
    const why = leftOut.find(({ metric }) => metric === rule.id);
    const because = why === undefined ? "there is none" : `of ${why.column}, ${why.reason}`;
    return {
      ...bareFinding(rule),
      kind: "table",
      outcome: "inconclusive",
      drifted: null,
      verdict: "undefined",
      message: `no column could be compared: ${because}`,
    };
  });
}

function compareColumns(reference: Profile, current: Profile, settings: DriftSettings): Map<string, ComparedColumn> {
  const compared = new Map<string, ComparedColumn>();
  for (const { name } of current.layout) {
    const was = columnProfile(reference, name, wholeTable);
    const is = columnProfile(current, name, wholeTable);
    if (was !== null && is !== null) compared.set(name, compareColumn(was, is, settings.hash));
  }
  return compared;
}

/** One rule as it is about one column; `named` where the rule names that column itself. */
interface AskedRule {
  readonly rule: DriftRule;
  readonly named: boolean;
  readonly implied: boolean;
}

/** The rules of each column; what a rule about every column passes over goes to `leftOut`. */
function rulesByColumn(
  rules: readonly DriftRule[],
  reference: Profile,
  current: Profile,
  compared: ReadonlyMap<string, ComparedColumn>,
  { passOver }: DriftSettings,
  leftOut: LeftOut[],
): Map<string, AskedRule[]> {
  const byColumn = new Map<string, AskedRule[]>();
  const every = [...new Set([...current.layout, ...reference.layout].map(({ name }) => name))].filter(
    (column) => !passOver.includes(column),
  );
  for (const rule of rules) {
    if (rule.subject.kind === "drifted-columns") continue;
    for (const column of rule.column === null ? every : [rule.column]) {
      const reason = rule.column === null ? whyPassedOver(column, reference, compared.get(column)) : null;
      if (reason !== null) leftOut.push({ column, metric: rule.id, reason });
      else {
        const asked = { rule: onColumn(rule, column), named: rule.column !== null, implied: false };
        byColumn.set(column, [...(byColumn.get(column) ?? []), asked]);
      }
    }
  }
  return byColumn;
}

function whyPassedOver(column: string, reference: Profile, both: ComparedColumn | undefined): string | null {
  if (both === undefined) return absence(column, reference);
  return hardlyRepeats(both.reference) && hardlyRepeats(both.current)
    ? "its values hardly repeat, so no share of them says anything"
    : null;
}

function absence(column: string, reference: Profile): string {
  return reference.layout.some(({ name }) => name === column)
    ? "the data has no such column"
    : "the reference has no such column";
}

function onColumn(rule: DriftRule, column: string): DriftRule {
  return { ...rule, column, rule: { ...rule.rule, scope: { kind: "columns", columns: [column] } } };
}

/** What stands beside the rules of a column without being asked for. */
function impliedRules(column: string, asked: readonly AskedRule[], both: ComparedColumn | undefined): AskedRule[] {
  const first = asked.find(({ rule }) => rule.subject.kind === "values")?.rule.rule;
  if (both === undefined || first === undefined) return [];
  const implied: AskedRule[] = [];
  const imply = (subject: Subject, bound: ImpliedBound, severity: Severity): void => {
    implied.push({ rule: impliedRule(subject, bound, severity, first, column), named: false, implied: true });
  };
  if (!asked.some(({ rule }) => rule.subject.kind === "missing")) {
    const own = asked.find(({ rule }) => rule.id === "psi")?.rule.rule;
    imply(missingSubject, own?.test?.bound ?? impliedBound, own?.severity ?? "warning");
  }
  if (both.pair.kind === "categories" && !asked.some(({ rule }) => rule.subject.kind === "new-categories")) {
    imply(newSubject, impliedNewShare, "warning");
  }
  return implied;
}

type ImpliedBound = NonNullable<Rule["test"]>["bound"];

const missingSubject: Subject = { namespace: null, name: "psi", args: [{ key: null, value: "missing" }] };
const newSubject: Subject = { namespace: null, name: "new_categories", args: [] };

function impliedRule(
  subject: Subject,
  bound: ImpliedBound,
  severity: Severity,
  { confidence, line }: Rule,
  column: string,
): DriftRule {
  return readDriftRule({
    subject,
    test: { comparator: "<=", bound },
    scope: { kind: "columns", columns: [column] },
    persistence: null,
    confidence,
    severity,
    line,
  });
}

function kindOf({ subject }: DriftRule): DriftFinding["kind"] {
  switch (subject.kind) {
    case "values":
      return "values";
    case "missing":
      return "missing";
    case "new-categories":
      return "new-categories";
    case "drifted-columns":
      return "table";
  }
}

function roleOf(column: string, { prediction, label }: DriftSettings): DriftFinding["role"] {
  if (prediction.includes(column)) return "prediction";
  return column === label ? "label" : null;
}

function sizesOf(both: ComparedColumn | undefined): DriftFinding["sizes"] {
  if (both === undefined) return { n: 0, m: 0 };
  return { n: both.reference.rows - both.reference.missing, m: both.current.rows - both.current.missing };
}

function changedFinding(
  entry: Omit<MeasuredColumn, "measurement" | "whenUndefined">,
  { was, is }: Extract<ColumnDrift, { kind: "changed" }>,
): DriftFinding {
  return {
    ...bareFinding(entry.rule),
    column: entry.column,
    role: entry.role,
    kind: entry.kind,
    drifted: true,
    verdict: "drifted",
    outcome: "fail",
    message: `it held ${was} in the reference and holds ${is} now`,
    sizes: entry.sizes,
    implied: entry.implied,
  };
}

function newCategoriesOf(column: string, both: ComparedColumn | undefined): NewCategories[] {
  if (both?.pair.kind !== "categories" || !both.pair.reference.complete || !both.pair.current.complete) return [];
  const found = newCategories(both.pair);
  if (found.length === 0) return [];
  return [
    {
      column,
      categories: found.map(({ name, count }) => ({ name: shownCategory(name), count })),
      rows: found.reduce((sum, { count }) => sum + count, 0),
    },
  ];
}

/** The default with a reference: every column by its PSI. */
export const defaultDriftRule = "psi <= 0.2 on each column";

/**
 * Random relabellings for the noise of a distance, unless a gate has reason for another number: the least p-value they
 * show is 1/1500, which a correction over 50 columns at 95 % still lets through.
 */
export const defaultDraws = 1499;
