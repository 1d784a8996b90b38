import type { Location } from "../errors/user-error.ts";
import { printColumn } from "../rules/names.ts";
import { parseLine } from "../rules/parse.ts";
import { checkId, printSlice } from "../rules/print.ts";
import type { Rule } from "../rules/rule.ts";
import type { AppliedWaiver, Check, Severity } from "./check.ts";
import type { ReportTable } from "./report.ts";
import type { Slice } from "./value.ts";

/** What a reviewed file says: this rule may fail on this slice until then. Null where the file does not say it. */
export interface Waiver {
  /** A rule as a gate's rules write it, `four_fifths on race`; its severity is no part of it. */
  readonly rule: string | null;
  /** The slice of the check, or the group that decides it; null where none is named. */
  readonly slice: Slice;
  readonly owner: string | null;
  readonly reason: string | null;
  /** The last day on which it counts, `2026-12-31`, as it was written. */
  readonly expiry: string | null;
  /** The pull request that brought it, `#41` or its address. */
  readonly pullRequest: string | null;
  readonly location: Location | null;
}

export interface WaiverSettings {
  /** The day of the run, in UTC: `2026-11-21`. */
  readonly today: string;
  /**
   * The groups that keep a check about several from holding, such as `{ race: "Asian" }`, the worst first; of a check that
   * holds, the one that is closest to failing. None for a check about one slice.
   */
  readonly groupsOf?: (check: Check) => readonly NonNullable<Slice>[];
}

/** The checks as waivers leave them, and what a reader is told of the waivers. */
export interface AppliedWaivers {
  readonly checks: readonly Check[];
  /** The table `waivers`; none where there are none. */
  readonly tables: readonly ReportTable[];
  readonly notes: readonly string[];
}

/** What became of one waiver. */
type Effect =
  | { readonly kind: "waives"; readonly check: Check; readonly applied: AppliedWaiver }
  /** It is in order and waives nothing: what it names holds, is not there, or cannot be waived. */
  | { readonly kind: "idle"; readonly state: string; readonly why: string }
  /** It is not in order, which fails the gate. */
  | { readonly kind: "refused"; readonly state: string; readonly why: string };

/**
 * Applies waivers to a gate's checks.
 *
 * A check that fails or is undecided and is named by a waiver in order stays what it is and is told, but its severity
 * goes one step down (critical to warning, warning to info), so that it no longer fails the gate. An error is never
 * waived. A waiver must name a rule, an owner, a reason and an expiry that has not passed, and must cover one check
 * only: one that covers several names no slice and is too broad. One for a group covers a check about several only where
 * that group alone keeps it from holding, since it would hide the others otherwise; that a figure is undefined in a group
 * is waived by naming that group only. A waiver that is not in order is a critical failure itself, and what it names
 * stays as it was. One that ends more than a year from today counts, and is a failed warning itself: nobody would look at
 * it again in that time. One that has nothing to waive is told in the notes.
 */
export function applyWaivers(
  checks: readonly Check[],
  waivers: readonly Waiver[],
  settings: WaiverSettings,
): AppliedWaivers {
  const waived = new Map<Check, AppliedWaiver>();
  const effects = waivers.map((waiver) => {
    const effect = effectOf(waiver, checks, settings);
    if (effect.kind !== "waives") return effect;
    if (waived.has(effect.check)) {
      return idle("not needed", `${nameOf(waiver)} is waived by an earlier entry already`);
    }
    waived.set(effect.check, effect.applied);
    return effect;
  });
  const told = waivers.flatMap((waiver, index) => {
    const effect = effects[index];
    if (effect.kind === "refused") return [refusal(waiver, effect)];
    return effect.kind === "waives" && effect.applied.daysLeft > longestTerm ? [tooLong(waiver, effect.applied)] : [];
  });
  return {
    checks: [...checks.map((check) => withWaiver(check, waived.get(check))), ...numbered(told)],
    tables: waivers.length === 0 ? [] : [waiverTable(waivers, effects, settings)],
    notes: effects.flatMap((effect) => (effect.kind === "idle" ? [`waivers: ${effect.why}`] : [])),
  };
}

/** `12 days left`, `1 day left`, `last day`. */
export function daysLeftText({ daysLeft }: Pick<AppliedWaiver, "daysLeft">): string {
  if (daysLeft === 0) return "last day";
  return `${daysInWords(daysLeft)} left`;
}

function effectOf(waiver: Waiver, checks: readonly Check[], { today, groupsOf }: WaiverSettings): Effect {
  const name = nameOf(waiver);
  if (waiver.rule === null) return refuse("too broad", "it names no rule, so it would waive everything");
  const parsed = parseLine(waiver.rule);
  if (parsed.kind !== "rule") {
    const found = parsed.kind === "problem" ? parsed.problem.found : "it is empty";
    return refuse("no rule", `its rule cannot be read: ${found}`);
  }
  const { owner, reason, expiry, pullRequest } = waiver;
  if (owner === null) return refuse("no owner", "it has no owner, so nobody answers for it");
  if (reason === null) return refuse("no reason", "it gives no reason");
  if (expiry === null) return refuse("no expiry", `it never ends; give it an expiry such as ${today}`);
  const daysLeft = daysBetween(today, expiry);
  if (daysLeft === null) {
    return refuse("no expiry", `its expiry "${expiry}" is no day such as ${today}`);
  }
  if (daysLeft < 0) {
    return refuse(
      "expired",
      `it expired on ${expiry}, ${daysInWords(-daysLeft)} ago (owner ${owner}${broughtBy(pullRequest)}); renew it in a reviewed change, or take it out`,
    );
  }
  const groups = (check: Check) => groupsOf?.(check) ?? [];
  const covered = checks.filter((check) => covers(parsed.rule, waiver.slice, check, groups(check)));
  const [check, ...others] = covered;
  if (check === undefined)
    return idle("matches nothing", `${name} matches no rule of this gate, so its waiver waives nothing`);
  if (others.length > 0) {
    const titles = covered.map(({ title }) => title).slice(0, 5);
    const more = covered.length > titles.length ? ` and ${covered.length - titles.length} more` : "";
    return refuse(
      "too broad",
      `it covers ${covered.length} checks (${titles.join("; ")}${more}); name one rule and its slice`,
    );
  }
  if (check.outcome === "pass") return idle("not needed", `${name} holds, so its waiver is no longer needed`);
  if (check.outcome === "error") return idle("not applied", `${name} has an error, which no waiver covers`);
  const left = sameSlice(waiver.slice, check.slice) ? [] : groupsLeft(waiver.slice, check, groups(check));
  if (left.length > 0) {
    return idle(
      "not applied",
      `${check.title} is kept from holding by ${left.map(printSlice).join("; ")} too, which its waiver does not name; a waiver of one group covers that group alone`,
    );
  }
  const applied = { owner, reason, expiry, daysLeft, pullRequest, severity: check.severity };
  return { kind: "waives", check, applied };
}

function refuse(state: string, why: string): Effect {
  return { kind: "refused", state, why };
}

function idle(state: string, why: string): Effect {
  return { kind: "idle", state, why };
}

/** Days that a waiver may count without being warned of: a year. */
const longestTerm = 366;

const severities: readonly Severity[] = ["critical", "warning", "info"];

/** Of the check that a rule's figure is defined in every group. */
const undefinedPrefix = "undefined:";

/** Whether a waiver's rule and slice name a check, whatever severity the rule has there. */
function covers(rule: Rule, slice: Slice, check: Check, groups: readonly NonNullable<Slice>[]): boolean {
  const isUndefined = check.id.startsWith(undefinedPrefix);
  const about = aboutOf(rule, isUndefined ? `rule:${check.id.slice(undefinedPrefix.length)}` : check.id);
  if (about === null || (isUndefined && slice === null)) return false;
  const inScope = ((): boolean => {
    switch (rule.scope?.kind) {
      case undefined:
        return true;
      case "slice":
        return sameSlice(
          Object.fromEntries(rule.scope.values.map(({ column, value }) => [column, value])),
          check.slice,
        );
      case "each":
      case "columns": {
        const columns = rule.scope.columns.map(printColumn).join("*");
        const ofSlice = Object.keys(check.slice ?? {}).map(printColumn);
        return about === columns || about.startsWith(`${columns}@`) || ofSlice.join("*") === columns;
      }
    }
  })();
  return (
    inScope && (slice === null || sameSlice(slice, check.slice) || groups.some((group) => isGroup(slice, group, check)))
  );
}

/** Whether a slice is a group of a check, named with or without the slice that the whole check is about. */
function isGroup(slice: Slice, group: NonNullable<Slice>, check: Check): boolean {
  return sameSlice(slice, group) || sameSlice(slice, { ...check.slice, ...group });
}

/** The groups that keep a check from holding beside the one that a waiver names; none where it names no group. */
function groupsLeft(slice: Slice, check: Check, groups: readonly NonNullable<Slice>[]): readonly NonNullable<Slice>[] {
  return slice === null ? [] : groups.filter((group) => !isGroup(slice, group, check));
}

/** What stands behind the rule in a check's id, `race` of `rule:four_fifths@race`; null for another rule's check. */
function aboutOf(rule: Rule, id: string): string | null {
  for (const severity of severities) {
    const bare = checkId({ ...rule, severity, scope: null }, null);
    if (id === bare) return "";
    if (id.startsWith(`${bare}@`)) return id.slice(bare.length + 1);
  }
  return null;
}

function sameSlice(one: Slice, other: Slice): boolean {
  if (one === null || other === null) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

function withWaiver(check: Check, waiver: AppliedWaiver | undefined): Check {
  if (waiver === undefined) return check;
  const told = `waived by ${waiver.owner} until ${waiver.expiry} (${daysLeftText(waiver)}${broughtBy(waiver.pullRequest)}): ${waiver.reason}`;
  return {
    ...check,
    severity: check.severity === "critical" ? "warning" : "info",
    waiver,
    evidence: [...check.evidence, told],
  };
}

/** A critical failure for a waiver that is not in order. */
function refusal(waiver: Waiver, { state, why }: Extract<Effect, { readonly kind: "refused" }>): Check {
  return { ...ofWaiver(waiver), severity: "critical", observed: state, expected: "a waiver in order", message: why };
}

/** A failed warning for a waiver that nobody would look at again for a long time. */
function tooLong(waiver: Waiver, { expiry, daysLeft, owner }: AppliedWaiver): Check {
  return {
    ...ofWaiver(waiver),
    severity: "warning",
    observed: daysLeft,
    expected: `<= ${longestTerm}`,
    message: `it counts until ${expiry}, for ${daysInWords(daysLeft)}; let it end within ${longestTerm} days, so that ${owner} decides anew`,
  };
}

function ofWaiver(waiver: Waiver): Omit<Check, "severity" | "observed" | "expected"> {
  return {
    id: `waiver:${(waiver.rule ?? "").replaceAll(/\s+/gu, "") || "unnamed"}`,
    title: waiver.rule === null ? "waiver without a rule" : `waiver of ${nameOf(waiver)}`,
    outcome: "fail",
    slice: waiver.slice,
    evidence: [],
    location: waiver.location,
  };
}

/** Ids stay distinct where two waivers that are told name one rule. */
function numbered(checks: readonly Check[]): Check[] {
  return checks.map((check, index) => {
    const before = checks.slice(0, index).filter(({ id }) => id === check.id).length;
    return before === 0 ? check : { ...check, id: `${check.id}:${before + 1}` };
  });
}

function nameOf({ rule, slice }: Waiver): string {
  const name = rule ?? "a waiver";
  return slice === null ? name : `${name} for ${printSlice(slice)}`;
}

function broughtBy(pullRequest: string | null): string {
  return pullRequest === null ? ", no pull request named" : `, brought by ${pullRequest}`;
}

function waiverTable(waivers: readonly Waiver[], effects: readonly Effect[], { today }: WaiverSettings): ReportTable {
  return {
    id: "waivers",
    title: "Waivers",
    columns: [
      { id: "rule", title: "rule", type: "name" },
      { id: "slice", title: "slice", type: "name" },
      { id: "state", title: "state", type: "text" },
      { id: "days_left", title: "days left", type: "number" },
      { id: "expiry", title: "expiry", type: "text" },
      { id: "owner", title: "owner", type: "text" },
      { id: "pull_request", title: "brought by", type: "text" },
      { id: "reason", title: "reason", type: "text" },
    ],
    rows: waivers.map((waiver, index) => {
      const effect = effects[index];
      return [
        waiver.rule,
        waiver.slice === null ? null : printSlice(waiver.slice),
        effect.kind === "waives" ? "in force" : effect.state,
        waiver.expiry === null ? null : daysBetween(today, waiver.expiry),
        waiver.expiry,
        waiver.owner,
        waiver.pullRequest,
        waiver.reason,
      ];
    }),
  };
}

/** Whole days from one day to another; null where the second is no day of the calendar. */
function daysBetween(from: string, to: string): number | null {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  if (start === null) throw new Error(`"${from}" is no day`);
  return end === null ? null : end - start;
}

/** Days since 1970 of a day such as `2026-12-31`. */
function dayNumber(day: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return null;
  const milliseconds = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(milliseconds) || !new Date(milliseconds).toISOString().startsWith(day)) return null;
  return milliseconds / 86_400_000;
}

function daysInWords(days: number): string {
  return days === 1 ? "1 day" : `${days} days`;
}
