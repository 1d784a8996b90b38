import type { RolloutEvent } from "../events.ts";
import type { Instant } from "../look.ts";
import type { Quarantined, Release, StoredRollout } from "../store/provider.ts";

/** A model as the records of a target know it. */
export interface Served {
  /** The rollout or release that brought it; null where only its name is known. */
  readonly id: string | null;
  /** As the router names it; null where nobody said. */
  readonly version: string | null;
  readonly modelDigest: string | null;
  readonly commit: string | null;
}

/** What is known of a target: its newest rollout, what served on it (newest first), and what is refused there. */
export interface Records {
  readonly rollout: StoredRollout | null;
  readonly releases: readonly Release[];
  readonly quarantined: readonly Quarantined[];
}

/** Where to go back to: the last good model, or one that is named by version, revision, digest or deployment id. */
export type Destination = { readonly kind: "last-good" } | { readonly kind: "named"; readonly name: string };

export type RollbackDecision =
  /** A canary is under way, or was taken back and that is not recorded yet: the traffic goes to the stable side. */
  | { readonly kind: "take-back"; readonly from: Served; readonly to: Served; readonly rollout: string }
  /** A promoted model goes, and one that served before comes back; `as` is what the router calls that, where known. */
  | {
      readonly kind: "restore";
      readonly from: Served;
      readonly to: Served;
      readonly as: string | null;
      readonly rollout: string | null;
    }
  /** It is back already: `release` is the record of it. */
  | { readonly kind: "already"; readonly to: Served; readonly release: Release }
  /** The end of a sentence that begins with "there is nothing to go back to". */
  | { readonly kind: "impossible"; readonly why: string };

/**
 * Decides what a rollback takes away and what it brings back.
 *
 * What is taken away is the newest model that came into traffic: the canary of a rollout that has not ended or that was
 * taken back without a record of it, else the newest promotion. Last good is the newest promotion that is neither that
 * model, nor taken back itself, nor in quarantine; for a target's first promotion it is what served before it. Once a
 * rollback is recorded, it is the newest record, so the same question again changes nothing.
 */
export function decideRollback(records: Records, destination: Destination): RollbackDecision {
  const { rollout, releases } = records;
  const [newest] = releases;
  const open = rollout !== null && isOpen(rollout, newest) ? rollout : null;
  if (open !== null) return decideOpen(open, records, destination);
  if (newest === undefined) {
    const none = "nothing was promoted or begun on this target";
    return destination.kind === "named"
      ? restoreNamed(unknownModel, records, destination.name)
      : { kind: "impossible", why: none };
  }
  if (destination.kind === "named") return decideNamed(newest, records, destination.name);
  if (newest.kind === "rollback") return { kind: "already", to: servedBy(newest), release: newest };
  const from = servedBy(newest);
  const to = lastGood(from, records) ?? (isFirst(newest, records) ? unknownModel : null);
  return to === null
    ? {
        kind: "impossible",
        why: "every other model that was promoted on this target was taken back or is in quarantine",
      }
    : { kind: "restore", from, to, as: routerNameOf(to, records), rollout: newest.rollout };
}

/** Whether nothing is known of what a promotion took the place of: it served before any of our records. */
function isFirst({ id, previous }: Release, { releases }: Records): boolean {
  return previous === null && releases.every((release) => release.id === id);
}

/** Whether the rollout's canary is what a rollback is about: it was not promoted, and no release came after it. */
function isOpen({ id, plan, events }: StoredRollout, newest: Release | undefined): boolean {
  const last = lastMove(events);
  if (last?.kind === "promoted") return false;
  if (newest === undefined) return true;
  return newest.rollout !== id && newest.at < (last === undefined ? plan.started : instantOf(last));
}

/** The newest event; of what comes after a way back only what moves traffic again counts. */
function lastMove(events: readonly RolloutEvent[]): RolloutEvent | undefined {
  const back = events.findLastIndex(({ kind }) => kind === "rolled-back");
  const isMove = ({ kind }: RolloutEvent): boolean => kind !== "held" && kind !== "look";
  return back >= 0 && !events.slice(back + 1).some(isMove) ? events[back] : events.at(-1);
}

/** Whether a rollout is still under way: it neither was promoted nor has it come back. */
export function isUnderWay({ events }: StoredRollout): boolean {
  const last = lastMove(events);
  return last?.kind !== "promoted" && last?.kind !== "rolled-back";
}

function decideOpen(rollout: StoredRollout, records: Records, destination: Destination): RollbackDecision {
  const { plan, id } = rollout;
  const { modelDigest, commit } = plan;
  const from: Served = { id, version: plan.canary ?? plan.version, modelDigest, commit };
  const before = records.releases.find((release) => release.version === plan.stable);
  const [newest] = records.releases;
  const stable: Served =
    before !== undefined
      ? servedBy(before)
      : plan.stable !== null
        ? { id: null, version: plan.stable, modelDigest: null, commit: null }
        : newest === undefined
          ? unknownModel
          : servedBy(newest);
  if (destination.kind === "last-good") return { kind: "take-back", from, to: stable, rollout: id };
  const found = findModel(records, destination.name);
  if ("why" in found) return { kind: "impossible", why: found.why };
  return isSame(found, stable)
    ? { kind: "take-back", from, to: stable, rollout: id }
    : { kind: "restore", from, to: found, as: routerNameOf(found, records), rollout: id };
}

function decideNamed(newest: Release, records: Records, name: string): RollbackDecision {
  const current = servedBy(newest);
  const decision = restoreNamed(current, records, name);
  if (decision.kind !== "restore" || !isSame(decision.to, current)) return decision;
  return { kind: "already", to: current, release: newest };
}

function restoreNamed(from: Served, records: Records, name: string): RollbackDecision {
  const found = findModel(records, name);
  return "why" in found
    ? { kind: "impossible", why: found.why }
    : {
        kind: "restore",
        from,
        to: found,
        as: routerNameOf(found, records),
        rollout: from.id === null ? null : rolloutOf(from.id, records),
      };
}

function rolloutOf(id: string, { releases }: Records): string | null {
  return releases.find((release) => release.id === id)?.rollout ?? null;
}

/** The newest promotion that is another model and not in quarantine; else what the model first took the place of. */
function lastGood(from: Served, { releases, quarantined }: Records): Served | null {
  const isRefused = ({ modelDigest, version }: Served): boolean =>
    quarantined.some((entry) =>
      modelDigest === null ? entry.version !== null && entry.version === version : entry.modelDigest === modelDigest,
    );
  const promotions = releases.filter((release) => release.kind === "promoted" && !wasTakenBack(release, releases));
  const before = promotions.map(
    ({ previous }): Served => ({ id: null, version: previous, modelDigest: null, commit: null }),
  );
  const isGood = (model: Served): boolean => !isSame(model, from) && !isRefused(model);
  return (
    promotions.map(servedBy).find(isGood) ?? before.find((model) => model.version !== null && isGood(model)) ?? null
  );
}

/** What served right before the newest promotion is known by the router's own name, which a version need not be. */
function routerNameOf(to: Served, { releases }: Records): string | null {
  const [newest, before] = releases;
  const isBefore = newest?.kind === "promoted" && before !== undefined && isSame(to, servedBy(before));
  return (isBefore ? newest.previous : null) ?? to.version;
}

/** Whether a rollback came from this release, which is how a model without a digest is known to be bad. */
function wasTakenBack(promotion: Release, releases: readonly Release[]): boolean {
  return releases.some(
    ({ kind, at, previous }) =>
      kind === "rollback" && previous !== null && previous === promotion.version && at >= promotion.at,
  );
}

const shortestDigest = 12;

/** The model that a name means: a deployment's id, a version, a digest or its beginning; else a version unknown to us. */
function findModel({ releases, quarantined, rollout }: Records, name: string): Served | { readonly why: string } {
  const models = releases.map(servedBy);
  const isDigest = /^[0-9a-f]+$/.test(name) && name.length >= shortestDigest;
  const found =
    models.find(({ id }) => id === name) ??
    models.find(({ version }) => version === name) ??
    models.find(({ modelDigest }) => isDigest && modelDigest?.startsWith(name) === true);
  const digest = found?.modelDigest ?? null;
  const refused = digest === null ? undefined : quarantined.find(({ modelDigest }) => modelDigest === digest);
  if (refused !== undefined) {
    return {
      why: `${name} is in quarantine since it was rolled back (${refused.reason}); lift that first with lift-quarantine: ${refused.modelDigest}`,
    };
  }
  if (found !== undefined) return found;
  if (rollout !== null && (rollout.id === name || (rollout.plan.canary ?? rollout.plan.version) === name)) {
    return { why: `${name} is the canary of the newest rollout, which never was promoted` };
  }
  return { id: null, version: name, modelDigest: null, commit: null };
}

const unknownModel: Served = { id: null, version: null, modelDigest: null, commit: null };

function servedBy({ id, version, modelDigest, commit }: Release): Served {
  return { id, version, modelDigest, commit };
}

/** One model by its digest where both have one, else by its version. */
function isSame(one: Served, other: Served): boolean {
  if (one.modelDigest !== null && other.modelDigest !== null) return one.modelDigest === other.modelDigest;
  if (one.version !== null && other.version !== null) return one.version === other.version;
  return one.id !== null && one.id === other.id;
}

/** How a message names a model: its version, else its digest, else its deployment. */
export function nameOf({ version, modelDigest, id }: Served): string {
  if (version !== null) return version;
  if (modelDigest !== null) return `the model ${modelDigest.slice(0, shortestDigest)}`;
  return id === null ? "what served before" : `deployment ${id}`;
}

/** When an event was. */
export function instantOf(event: RolloutEvent): Instant {
  return event.kind === "look" ? event.end : event.at;
}
