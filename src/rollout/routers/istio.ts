import { UserError } from "../../errors/user-error.ts";
import { type Destination, firstLabel, raiseStable, subsetLabels } from "../kubernetes/capacity.ts";
import { at, isObject, type KubernetesObject, listAt, numberAt, sameJson, textAt } from "../kubernetes/fields.ts";
import type { Cluster } from "../kubernetes/guarded-write.ts";
import { type Operation, pointer } from "../kubernetes/json-patch.ts";
import type { ObjectName } from "../kubernetes/kubectl.ts";
import { objectOf } from "../kubernetes/target.ts";
import { type WeightedKind, weightedObjectRouter } from "../kubernetes/weighted-object.ts";
import { wholePercent } from "../kubernetes/whole-percent.ts";
import type { RouterProvider, RouterSettings } from "./provider.ts";

const form = "istio:NAMESPACE/VIRTUALSERVICE";
const resource = "virtualservices.networking.istio.io";

/** One destination of a route, and where it stands. */
interface Arm {
  readonly route: number;
  readonly destination: KubernetesObject;
  readonly weight: number;
}

/** An entry of `spec.http` that splits traffic between stable and canary. */
interface SplitRoute {
  readonly http: number;
  readonly stable: Arm;
  readonly canary: Arm | null;
}

/** How a destination is called: its subset, else its host. */
function destinationName(destination: KubernetesObject): string {
  return textAt(destination, "subset") ?? textAt(destination, "host") ?? "";
}

function isCanary(destination: KubernetesObject, version: string | null): boolean {
  const subset = textAt(destination, "subset");
  const host = textAt(destination, "host") ?? "";
  if (version === null) return /canary/.test(subset ?? host);
  return subset === version || host === version || (subset === null && firstLabel(host) === version);
}

function armsOf(http: KubernetesObject): readonly Arm[] {
  const routes = listAt(http, "route").filter(isObject);
  // Istio takes a weight that is not given as all of the traffic of a single destination, else as none.
  const missing = routes.length === 1 ? 100 : 0;
  return routes.map((entry, route) => {
    const destination = at(entry, "destination");
    return {
      route,
      destination: isObject(destination) ? destination : {},
      weight: numberAt(entry, "weight") ?? missing,
    };
  });
}

/** Every entry of `spec.http` that can be split as the settings ask for. */
function splitRoutes(object: KubernetesObject, settings: RouterSettings): readonly SplitRoute[] {
  const { version } = settings;
  return listAt(object, "spec", "http")
    .filter(isObject)
    .flatMap((entry, http): readonly SplitRoute[] => {
      const arms = armsOf(entry);
      const canary = arms.find(({ destination }) => isCanary(destination, version)) ?? null;
      const [stable, ...others] = arms.filter((arm) => arm !== canary);
      if (stable === undefined) return [];
      if (canary === null && (settings.strategy !== "shadow" || version === null)) return [];
      if (others.length > 0) {
        const names = arms.map(({ destination }) => destinationName(destination)).join(", ");
        throw new UserError(
          `spec.http[${http}] of the VirtualService has ${arms.length} destinations (${names}), a rollout needs two: ` +
            "stable and canary",
          { title: "Too many destinations" },
        );
      }
      return [{ http, stable, canary }];
    });
}

/** @throws UserError where no route can be split */
function routesOf(object: KubernetesObject, of: ObjectName, settings: RouterSettings): readonly SplitRoute[] {
  const routes = splitRoutes(object, settings);
  if (routes.length > 0) return routes;
  const arms = listAt(object, "spec", "http").filter(isObject).flatMap(armsOf);
  const names = [...new Set(arms.map(({ destination }) => destinationName(destination)))];
  const asked =
    settings.version === null ? 'no "version" was given and none is called canary' : `not "${settings.version}"`;
  const host = textAt(arms[0]?.destination, "host") ?? of.name;
  throw new UserError(
    `VirtualService ${of.namespace}/${of.name} has the destinations ${names.join(", ") || "(none)"}, ${asked}; ` +
      "version is the subset or host that the canary is reached by, beside stable in one route",
    {
      title: "No canary in the VirtualService",
      fix: [
        "http:",
        "  - route:",
        `      - destination: {host: ${host}, subset: ${names[0] ?? "stable"}}`,
        "        weight: 100",
        `      - destination: {host: ${host}, subset: ${settings.version ?? "canary"}}`,
        "        weight: 0",
      ].join("\n"),
    },
  );
}

/** The canary's share of a route that has both arms. */
function shareOf({ stable, canary }: SplitRoute): number {
  const weight = canary?.weight ?? 0;
  const sum = stable.weight + weight;
  return sum === 0 ? 0 : (100 * weight) / sum;
}

function setShare(route: SplitRoute, percent: number): readonly Operation[] {
  const { http, stable, canary } = route;
  if (canary === null) return [];
  return [
    { arm: stable, weight: 100 - percent },
    { arm: canary, weight: percent },
  ].flatMap(({ arm, weight }): readonly Operation[] =>
    arm.weight === weight && stable.weight + canary.weight === 100
      ? []
      : [{ op: "add", path: pointer("spec", "http", http, "route", arm.route, "weight"), value: weight }],
  );
}

/** Where the canary's mirror goes: its destination in the route, else the stable one with the canary's subset or host. */
function mirrorDestination({ stable, canary }: SplitRoute, version: string | null): KubernetesObject {
  if (canary !== null) return canary.destination;
  const named = version ?? "";
  return Object.hasOwn(stable.destination, "subset")
    ? { ...stable.destination, subset: named }
    : { ...stable.destination, host: named };
}

/** The mirrored share of a route; 0 where it mirrors nothing to the canary. */
function mirrorOf(object: KubernetesObject, route: SplitRoute, version: string | null): number {
  const entry = at(object, "spec", "http", route.http);
  if (!sameJson(at(entry, "mirror"), mirrorDestination(route, version))) return 0;
  // Absent means all of it.
  return numberAt(entry, "mirrorPercentage", "value") ?? 100;
}

function setMirror(
  object: KubernetesObject,
  route: SplitRoute,
  version: string | null,
  percent: number,
): readonly Operation[] {
  const destination = mirrorDestination(route, version);
  const entry = at(object, "spec", "http", route.http);
  const found = at(entry, "mirror");
  const path = (field: string): string => pointer("spec", "http", route.http, field);
  if (percent > 0) {
    if (found !== undefined && !sameJson(found, destination)) {
      throw new UserError(
        `spec.http[${route.http}] mirrors to ${destinationName(isObject(found) ? found : {})} already`,
        {
          title: "Another mirror",
        },
      );
    }
    if (mirrorOf(object, route, version) === percent) return [];
    return [
      { op: "add", path: path("mirror"), value: destination },
      { op: "add", path: path("mirrorPercentage"), value: { value: percent } },
    ];
  }
  if (!sameJson(found, destination)) return [];
  return ["mirror", "mirrorPercentage"]
    .filter((field) => at(entry, field) !== undefined)
    .map((field) => ({ op: "remove", path: path(field) }));
}

function istioKind(of: ObjectName, settings: RouterSettings): WeightedKind {
  const { version, strategy } = settings;
  const shadow = strategy === "shadow";
  const each = (object: KubernetesObject, operations: (route: SplitRoute) => readonly Operation[]) =>
    routesOf(object, of, settings).flatMap(operations);
  const back = (object: KubernetesObject) =>
    each(object, (route) => [...(shadow ? [] : setShare(route, 0)), ...setMirror(object, route, version, 0)]);
  return {
    kind: "istio",
    of,
    strategies: new Set(["canary", "blue-green", "shadow", "ab-test"]),
    rights: [{ group: "networking.istio.io", resource: "virtualservices", verbs: ["get", "patch"] }],
    writes: shadow ? [".spec.http[].mirror", ".spec.http[].mirrorPercentage"] : [".spec.http[].route[].weight"],
    weighed(object) {
      const routes = routesOf(object, of, settings);
      const shares = routes.map((route) => (shadow ? mirrorOf(object, route, version) : shareOf(route)));
      const [first] = routes;
      return {
        // Where routes differ, what counts is the most that the canary gets anywhere.
        weight: Math.max(...shares),
        stable: first === undefined ? null : destinationName(first.stable.destination),
        canary: first === undefined ? null : destinationName(mirrorDestination(first, version)),
      };
    },
    achievable: (percent) => (shadow ? percent : wholePercent(percent)),
    weigh: (object, percent) =>
      each(object, (route) => (shadow ? setMirror(object, route, version, percent) : setShare(route, percent))),
    promote: (object) => (shadow ? back(object) : each(object, (route) => setShare(route, 100))),
    rollback: back,
    followed: () => ({ state: "done" }),
    patience: 10_000,
    notes: () => (strategy === "ab-test" ? ["the split is by request: one user may see both versions"] : []),
    async raiseStable(cluster, object) {
      const [route] = routesOf(object, of, settings);
      if (route === undefined || shadow) return null;
      const stable = await destinationOf(cluster, of.namespace, route.stable.destination);
      const canary =
        route.canary === null ? null : await destinationOf(cluster, of.namespace, route.canary.destination);
      return stable === null ? null : raiseStable(cluster, stable, canary);
    },
    takeBack: (object) => [
      {
        kind: "patch",
        patch: {
          of,
          operations: each(object, (route) => [
            ...(route.canary === null
              ? []
              : [route.stable, route.canary].flatMap((arm): readonly Operation[] => [
                  {
                    op: "test",
                    path: pointer("spec", "http", route.http, "route", arm.route, "destination"),
                    value: arm.destination,
                  },
                  {
                    op: "add",
                    path: pointer("spec", "http", route.http, "route", arm.route, "weight"),
                    value: arm === route.stable ? 100 : 0,
                  },
                ])),
            // Added first, since what is not there cannot be removed.
            ...(shadow ? dropMirror(route, version) : []),
          ]),
        },
      },
    ],
  };
}

function dropMirror(route: SplitRoute, version: string | null): readonly Operation[] {
  const path = (field: string): string => pointer("spec", "http", route.http, field);
  return [
    { op: "add", path: path("mirror"), value: mirrorDestination(route, version) },
    { op: "remove", path: path("mirror") },
    { op: "add", path: path("mirrorPercentage"), value: { value: 0 } },
    { op: "remove", path: path("mirrorPercentage") },
  ];
}

/** What stands behind a destination in the cluster; null for a host outside of it. */
async function destinationOf(
  cluster: Cluster,
  namespace: string,
  destination: KubernetesObject,
): Promise<Destination | null> {
  const host = textAt(destination, "host") ?? "";
  const [service = "", in_ = namespace, kind = "svc"] = host.split(".");
  if (service === "" || kind !== "svc") return null;
  const subset = textAt(destination, "subset");
  const labels = subset === null ? {} : await subsetLabels(cluster, namespace, host, subset);
  // A subset whose labels are not known would be both arms.
  if (subset !== null && Object.keys(labels).length === 0) return null;
  return { namespace: in_, service, labels };
}

/** Istio: the weights of a VirtualService's routes; a shadow is its mirror. */
export const istio: RouterProvider = {
  form,
  open: (address, settings, reach) =>
    weightedObjectRouter(istioKind(objectOf("istio", address, resource), settings), settings, reach),
};
