import { UserError } from "../../errors/user-error.ts";
import { type Destination, raiseStable } from "../kubernetes/capacity.ts";
import { at, isObject, type KubernetesObject, listAt, numberAt, textAt } from "../kubernetes/fields.ts";
import type { Followed } from "../kubernetes/follow.ts";
import { type Operation, pointer } from "../kubernetes/json-patch.ts";
import type { ObjectName } from "../kubernetes/kubectl.ts";
import { objectOf } from "../kubernetes/target.ts";
import { type WeightedKind, weightedObjectRouter } from "../kubernetes/weighted-object.ts";
import { wholePercent } from "../kubernetes/whole-percent.ts";
import type { RouterProvider, RouterSettings } from "./provider.ts";

const form = "gateway-api:NAMESPACE/HTTPROUTE";
const resource = "httproutes.gateway.networking.k8s.io";
/** Weights of the Gateway API are proportions: a hundredth of a per cent can be had. */
const whole = 10_000;

interface Backend {
  readonly index: number;
  readonly reference: KubernetesObject;
  readonly name: string;
  readonly weight: number;
}

/** A rule that splits traffic between stable and canary. */
interface SplitRule {
  readonly rule: number;
  readonly stable: Backend;
  readonly canary: Backend | null;
}

function backendsOf(rule: KubernetesObject): readonly Backend[] {
  return listAt(rule, "backendRefs")
    .filter(isObject)
    .map((reference, index) => ({
      index,
      reference,
      name: textAt(reference, "name") ?? "",
      weight: numberAt(reference, "weight") ?? 1,
    }));
}

function splitRules(object: KubernetesObject, { version, strategy }: RouterSettings): readonly SplitRule[] {
  return listAt(object, "spec", "rules")
    .filter(isObject)
    .flatMap((entry, rule): readonly SplitRule[] => {
      const backends = backendsOf(entry);
      const isCanary = ({ name }: Backend): boolean => (version === null ? /canary/.test(name) : name === version);
      const canary = backends.find(isCanary) ?? null;
      const [stable, ...others] = backends.filter((backend) => backend !== canary);
      if (stable === undefined) return [];
      if (canary === null && (strategy !== "shadow" || version === null)) return [];
      if (others.length > 0) {
        const names = backends.map(({ name }) => name).join(", ");
        throw new UserError(
          `spec.rules[${rule}] of the HTTPRoute has ${backends.length} backends (${names}), a rollout needs two: ` +
            "stable and canary",
          { title: "Too many backends" },
        );
      }
      return [{ rule, stable, canary }];
    });
}

/** @throws UserError where no rule can be split */
function rulesOf(object: KubernetesObject, of: ObjectName, settings: RouterSettings): readonly SplitRule[] {
  const rules = splitRules(object, settings);
  if (rules.length > 0) return rules;
  const backends = listAt(object, "spec", "rules").filter(isObject).flatMap(backendsOf);
  const names = [...new Set(backends.map(({ name }) => name))];
  const asked =
    settings.version === null ? 'no "version" was given and none is called canary' : `not "${settings.version}"`;
  const port = numberAt(backends[0]?.reference, "port") ?? 80;
  throw new UserError(
    `HTTPRoute ${of.namespace}/${of.name} has the backends ${names.join(", ") || "(none)"}, ${asked}; ` +
      "version is the Service of the canary, beside the stable one in one rule",
    {
      title: "No canary in the HTTPRoute",
      fix: [
        "rules:",
        "  - backendRefs:",
        `      - {name: ${names[0] ?? "stable"}, port: ${port}, weight: 100}`,
        `      - {name: ${settings.version ?? "canary"}, port: ${port}, weight: 0}`,
      ].join("\n"),
    },
  );
}

function shareOf({ stable, canary }: SplitRule): number {
  const weight = canary?.weight ?? 0;
  const sum = stable.weight + weight;
  return sum === 0 ? 0 : (100 * weight) / sum;
}

/** The name is tested, so that a weight can never be given to another backend. */
function giveWeight(rule: number, { index, name }: Backend, weight: number): readonly Operation[] {
  const path = (field: string): string => pointer("spec", "rules", rule, "backendRefs", index, field);
  return [
    { op: "test", path: path("name"), value: name },
    { op: "add", path: path("weight"), value: weight },
  ];
}

/** Weights out of 100 where whole per cents are asked for, which people read best, else out of 10,000. */
function setShare(split: SplitRule, percent: number): readonly Operation[] {
  const { rule, stable, canary } = split;
  if (canary === null || Math.abs(shareOf(split) - percent) < 1e-9) return [];
  const sum = Number.isInteger(percent) ? 100 : whole;
  const weight = Math.round((percent * sum) / 100);
  return [...giveWeight(rule, stable, sum - weight), ...giveWeight(rule, canary, weight)];
}

interface Mirror {
  readonly index: number;
  readonly percent: number;
}

/** The filter that mirrors a rule's requests to a Service; null where there is none. */
function mirrorTo(object: KubernetesObject, rule: number, service: string): Mirror | null {
  const filters = listAt(object, "spec", "rules", rule, "filters");
  const index = filters.findIndex((filter) => textAt(filter, "requestMirror", "backendRef", "name") === service);
  if (index < 0) return null;
  const mirror = at(filters[index], "requestMirror");
  const numerator = numberAt(mirror, "fraction", "numerator");
  const fraction = numerator === null ? 100 : (100 * numerator) / (numberAt(mirror, "fraction", "denominator") ?? 100);
  return { index, percent: numberAt(mirror, "percent") ?? fraction };
}

function setMirror(
  object: KubernetesObject,
  { rule, stable, canary }: SplitRule,
  service: string,
  percent: number,
): readonly Operation[] {
  const found = mirrorTo(object, rule, service);
  const filters = ["spec", "rules", rule, "filters"] as const;
  if (percent === (found?.percent ?? 0)) return [];
  if (percent === 0) return found === null ? [] : [{ op: "remove", path: pointer(...filters, found.index) }];
  const port = numberAt(canary?.reference, "port") ?? numberAt(stable.reference, "port") ?? 80;
  const filter = { type: "RequestMirror", requestMirror: { backendRef: { name: service, port }, percent } };
  if (found !== null) return [{ op: "replace", path: pointer(...filters, found.index), value: filter }];
  if (at(object, ...filters) === undefined) return [{ op: "add", path: pointer(...filters), value: [filter] }];
  return [{ op: "add", path: pointer(...filters, "-"), value: filter }];
}

/** The filters of a rule without the mirror, whatever they are by then. */
function withoutMirror(object: KubernetesObject, rule: number, service: string): Operation {
  const filters = listAt(object, "spec", "rules", rule, "filters");
  const kept = filters.filter((filter) => textAt(filter, "requestMirror", "backendRef", "name") !== service);
  return { op: "add", path: pointer("spec", "rules", rule, "filters"), value: kept };
}

/** All of a rule's traffic to stable, whatever the weights are by then. */
function allToStable({ rule, stable, canary }: SplitRule): readonly Operation[] {
  return (canary === null ? [stable] : [stable, canary]).flatMap((backend): readonly Operation[] =>
    giveWeight(rule, backend, backend === stable ? 100 : 0),
  );
}

/** What the gateways say of the route; a route that no gateway has looked at yet is waited for. */
function followed(object: KubernetesObject): Followed {
  const generation = numberAt(object, "metadata", "generation") ?? 0;
  const parents = listAt(object, "status", "parents").filter(isObject);
  if (parents.length === 0) return { state: "not-yet", message: "no gateway has accepted the HTTPRoute" };
  for (const parent of parents) {
    for (const condition of listAt(parent, "conditions").filter(isObject)) {
      const type = textAt(condition, "type") ?? "";
      if (type !== "Accepted" && type !== "ResolvedRefs") continue;
      if ((numberAt(condition, "observedGeneration") ?? 0) < generation) {
        return { state: "not-yet", message: "the gateway has not looked at the change of the HTTPRoute" };
      }
      if (textAt(condition, "status") !== "True") {
        const why = textAt(condition, "message") ?? textAt(condition, "reason") ?? "";
        return { state: "never", message: `the gateway refuses the HTTPRoute: ${type} is not true (${why})` };
      }
    }
  }
  return { state: "done" };
}

function gatewayKind(of: ObjectName, settings: RouterSettings): WeightedKind {
  const { strategy } = settings;
  const shadow = strategy === "shadow";
  const canaryName = (rule: SplitRule): string => rule.canary?.name ?? settings.version ?? "";
  const each = (object: KubernetesObject, operations: (rule: SplitRule) => readonly Operation[]) =>
    rulesOf(object, of, settings).flatMap(operations);
  const back = (object: KubernetesObject) =>
    each(object, (rule) => [...(shadow ? [] : setShare(rule, 0)), ...setMirror(object, rule, canaryName(rule), 0)]);
  const behind = (backend: Backend): Destination => ({
    namespace: textAt(backend.reference, "namespace") ?? of.namespace,
    service: backend.name,
    labels: {},
  });
  return {
    kind: "gateway-api",
    of,
    strategies: new Set(["canary", "blue-green", "shadow", "ab-test"]),
    rights: [{ group: "gateway.networking.k8s.io", resource: "httproutes", verbs: ["get", "patch"] }],
    writes: [shadow ? ".spec.rules[].filters" : ".spec.rules[].backendRefs[].weight"],
    weighed(object) {
      const rules = rulesOf(object, of, settings);
      const shares = rules.map((rule) =>
        shadow ? (mirrorTo(object, rule.rule, canaryName(rule))?.percent ?? 0) : shareOf(rule),
      );
      const [first] = rules;
      return {
        weight: Math.max(...shares),
        stable: first?.stable.name ?? null,
        canary: first === undefined ? null : canaryName(first),
      };
    },
    achievable: (percent) => (shadow ? wholePercent(percent) : Math.round(percent * 100) / 100),
    weigh: (object, percent) =>
      each(object, (rule) => (shadow ? setMirror(object, rule, canaryName(rule), percent) : setShare(rule, percent))),
    promote: (object) => (shadow ? back(object) : each(object, (rule) => setShare(rule, 100))),
    rollback: back,
    followed,
    patience: 120_000,
    notes: () => (strategy === "ab-test" ? ["the split is by request: one user may see both versions"] : []),
    async raiseStable(cluster, object) {
      const [rule] = rulesOf(object, of, settings);
      if (rule === undefined || shadow) return null;
      return raiseStable(cluster, behind(rule.stable), rule.canary === null ? null : behind(rule.canary));
    },
    takeBack: (object) => [
      {
        kind: "patch",
        patch: {
          of,
          operations: each(object, (rule) =>
            shadow ? [withoutMirror(object, rule.rule, canaryName(rule))] : allToStable(rule),
          ),
        },
      },
    ],
  };
}

/** The Gateway API: the weights of an HTTPRoute's backends; a shadow is its filter `RequestMirror`. */
export const gatewayApi: RouterProvider = {
  form,
  open: (address, settings, reach) =>
    weightedObjectRouter(gatewayKind(objectOf("gateway-api", address, resource), settings), settings, reach),
};
