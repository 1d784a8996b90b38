import { eventText, parseEvent } from "../events.ts";
import type { Arm, Look, Reading } from "../look.ts";
import { type Quarantined, type Release, type StoredPlan, type StoredRollout, StoreFailure } from "./provider.ts";

/** All that a state file holds of one target in one environment. */
export interface StateDocument {
  readonly target: string;
  readonly environment: string;
  /** Oldest first, as all lists here. */
  readonly rollouts: readonly StoredRollout[];
  readonly releases: readonly Release[];
  /** Ids of rollouts and releases that turned out bad. */
  readonly failed: readonly { readonly id: string; readonly reason: string; readonly logUrl: string | null }[];
  readonly quarantined: readonly Quarantined[];
}

export function emptyDocument(target: string, environment: string): StateDocument {
  return { target, environment, rollouts: [], releases: [], failed: [], quarantined: [] };
}

interface WrittenReading {
  readonly kind: string;
  readonly [key: string]: unknown;
}

interface WrittenLook extends Omit<Look, "readings"> {
  readonly readings: Readonly<Record<Arm, Readonly<Record<string, WrittenReading>>>>;
}

/** The file's text: JSON with one event a line, so that a person can read what happened. */
export function writeDocument(document: StateDocument): string {
  const written = {
    schemaVersion: 1,
    ...document,
    rollouts: document.rollouts.map(({ id, plan, events, looks }) => ({
      id,
      plan,
      events: events.map(eventText),
      looks: (looks ?? []).map((look) => ({
        ...look,
        readings: {
          stable: Object.fromEntries(look.readings.stable),
          canary: Object.fromEntries(look.readings.canary),
        },
      })),
    })),
  };
  return `${JSON.stringify(written, null, 1)}\n`;
}

/**
 * Reads a state file's text.
 *
 * @throws StoreFailure of the kind `damaged` where it is not what `writeDocument` writes
 */
export async function readDocument(text: string, shown: string): Promise<StateDocument> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new StoreFailure("damaged", `${shown} is no JSON; it is written by deploy-canary and rollback only`, error);
  }
  const validate = await compile(documentSchema);
  if (!validate(content)) {
    const [problem] = validate.errors ?? [];
    throw new StoreFailure(
      "damaged",
      `${shown} is no state of a rollout: ${problem?.instancePath || "the file"} ${problem?.message ?? "is not allowed"}`,
    );
  }
  const { schemaVersion: _version, rollouts, ...rest } = content as Written;
  return {
    ...rest,
    rollouts: rollouts.map(({ id, plan, events, looks }) => ({
      id,
      plan,
      events: events.map((event) => {
        const parsed = parseEvent(event);
        if (parsed !== null) return parsed;
        throw new StoreFailure("damaged", `${shown} holds "${event.slice(0, 80)}", which is no event of a rollout`);
      }),
      looks: looks.map((look) => ({
        ...look,
        readings: {
          stable: new Map(Object.entries(look.readings.stable) as [string, Reading][]),
          canary: new Map(Object.entries(look.readings.canary) as [string, Reading][]),
        },
      })),
    })),
  };
}

interface Written extends Omit<StateDocument, "rollouts"> {
  readonly schemaVersion: 1;
  readonly rollouts: readonly {
    readonly id: string;
    readonly plan: StoredPlan;
    readonly events: readonly string[];
    readonly looks: readonly WrittenLook[];
  }[];
}

const text = { type: "string" } as const;
const optional = { type: ["string", "null"] } as const;
const number = { type: "number" } as const;
const texts = { type: "object", additionalProperties: text } as const;

function object(properties: Readonly<Record<string, object>>): object {
  return { type: "object", required: Object.keys(properties), properties };
}

/** A plan as a store keeps it, whichever store it is. */
const planSchema = object({
  schemaVersion: { const: 1 },
  model: text,
  target: text,
  environment: text,
  version: optional,
  modelDigest: optional,
  commit: optional,
  stable: optional,
  canary: optional,
  inputs: texts,
  started: number,
});

const readingSchema = {
  oneOf: [
    object({ kind: { const: "value" }, value: number }),
    object({ kind: { const: "samples" }, values: { type: "array", items: number } }),
    object({
      kind: { const: "absent" },
      why: { enum: ["no-samples", "not-a-number", "stale", "query-error", "wrong-label"] },
      message: text,
    }),
  ],
};
const armSchema = { type: "object", additionalProperties: readingSchema };

const documentSchema = object({
  schemaVersion: { const: 1 },
  target: text,
  environment: text,
  rollouts: {
    type: "array",
    items: object({
      id: text,
      plan: planSchema,
      events: { type: "array", items: text },
      looks: {
        type: "array",
        items: object({
          number,
          start: number,
          end: number,
          step: number,
          weight: { type: ["number", "null"] },
          readings: object({ stable: armSchema, canary: armSchema }),
        }),
      },
    }),
  },
  releases: {
    type: "array",
    items: object({
      id: text,
      kind: { enum: ["promoted", "rollback"] },
      previous: optional,
      version: optional,
      modelDigest: optional,
      commit: optional,
      at: number,
      rollout: optional,
      reason: optional,
      evidence: optional,
    }),
  },
  failed: { type: "array", items: object({ id: text, reason: text, logUrl: optional }) },
  quarantined: { type: "array", items: object({ modelDigest: text, version: optional, reason: text, at: number }) },
});

type Validate = ((content: unknown) => boolean) & {
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
};

/** Compiled when it is first asked for: that takes longer than to read a state. */
const compiled = new Map<object, Promise<Validate>>();

function compile(schema: object): Promise<Validate> {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const made = import("ajv").then(
    ({ default: Ajv }) => new Ajv({ strict: false, logger: false }).compile(schema) as Validate,
  );
  compiled.set(schema, made);
  return made;
}

/** Whether a deployment's payload is a plan of ours. */
export async function isStoredPlan(content: unknown): Promise<boolean> {
  return (await compile(planSchema))(content);
}
