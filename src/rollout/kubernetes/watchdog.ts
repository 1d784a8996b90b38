import type { Instant } from "../look.ts";
import type { Watchdog, WatchdogOutcome } from "../routers/provider.ts";
import type { Right } from "./failure.ts";
import { annotation, type KubernetesObject, numberAt, textAt } from "./fields.ts";
import { type Cluster, guardedWrite } from "./guarded-write.ts";
import { type Operation, pointer, setAnnotation } from "./json-patch.ts";
import type { ObjectName } from "./kubectl.ts";
import { actedAnnotation, type TakeBack, watchdogAnnotation, watchdogScript } from "./watchdog-script.ts";

/** Holds a shell and kubectl. */
const defaultImage = "alpine/kubectl:1.33.3";
/** Seconds after which a watchdog that has ended is cleared away. */
const keptAfterEnd = 86_400;

export interface WatchdogSettings {
  /** The object whose traffic is taken back. */
  readonly of: ObjectName;
  /** Milliseconds without a renewal. */
  readonly limit: number;
  /** What takes the traffic back, whatever the split is by then. */
  takeBack(object: KubernetesObject): readonly TakeBack[];
  /**
   * Null where an annotation of the target says that the watchdog may act; else a jsonpath that finds something while a
   * canary is there, for targets whose annotations may not be touched.
   */
  readonly armedWhile: string | null;
  readonly image?: string;
}

/** The lease that the watchdog of an object looks at. */
export function watchdogLease(of: ObjectName): ObjectName {
  const kind = of.resource.replace(/\..*$/, "").replace(/s$/, "");
  const name = `modelgate-watchdog-${kind}-${of.name}`.slice(0, 54).replace(/[-.]+$/, "");
  return { resource: "leases.coordination.k8s.io", namespace: of.namespace, name };
}

/**
 * A watchdog as a Job that runs a short script under a role of its own, which may read one lease and change what the
 * taking back changes, nothing else. All of its objects belong to the lease: deleting that clears them all away.
 */
export function kubernetesWatchdog(cluster: Cluster, settings: WatchdogSettings): Watchdog {
  const { kubectl, reach } = cluster;
  const { of, limit, armedWhile } = settings;
  const annotated = armedWhile === null;
  const lease = watchdogLease(of);

  async function armTarget(id: string | null): Promise<WatchdogOutcome & { object?: KubernetesObject }> {
    const changed = await guardedWrite(cluster, of, (object) => ({
      kind: "operations",
      operations: annotated ? setAnnotation(object, watchdogAnnotation, id) : [],
    }));
    if (changed.outcome !== "changed") return { outcome: "unavailable", message: changed.message };
    return { outcome: "done", object: changed.object };
  }

  return {
    async arm() {
      const old = await kubectl.get(lease);
      if (old.outcome !== "not-found") {
        if (old.outcome !== "done") return unavailable(old);
        const deleted = await kubectl.delete(lease);
        if (deleted.outcome !== "done" && deleted.outcome !== "not-found") return unavailable(deleted);
      }
      const created = await kubectl.create(newLease(lease, limit, reach.now()));
      if (created.outcome !== "done") return unavailable(created);
      const id = textAt(created.object[0], "metadata", "uid") ?? "";
      const armed = await armTarget(id);
      if (armed.object === undefined) return armed;
      const takeBack = settings.takeBack(armed.object).map((step) => (annotated ? onlyWhileArmed(step, of, id) : step));
      const seconds = Math.ceil(limit / 1000);
      const script = watchdogScript({
        lease,
        limit: seconds,
        every: Math.min(10, Math.ceil(seconds / 10)),
        of,
        armed: annotated
          ? { jsonpath: `{.metadata.annotations.${watchdogAnnotation}}`, value: id }
          : { jsonpath: armedWhile, value: null },
        takeBack,
      });
      const image = settings.image ?? defaultImage;
      const objects = watchdogObjects(lease, id, script, image, rightsOf(lease, of, takeBack));
      const made = await kubectl.create(...objects);
      return made.outcome === "done" ? { outcome: "done" } : unavailable(made);
    },
    async renew() {
      const read = await kubectl.get(lease);
      if (read.outcome !== "done") return unavailable(read);
      const acted = annotation(read.object, actedAnnotation);
      if (acted !== null) {
        const seconds = numberAt(read.object, "spec", "leaseDurationSeconds");
        return {
          outcome: "acted",
          message: `the watchdog took the traffic back at ${acted}: nobody had renewed its lease for ${seconds} s`,
        };
      }
      const written = await kubectl.patch({
        of: lease,
        operations: [{ op: "add", path: "/spec/renewTime", value: microTime(reach.now()) }],
      });
      return written.outcome === "done" ? { outcome: "done" } : unavailable(written);
    },
    async disarm() {
      const read = await kubectl.get(lease);
      if (read.outcome === "not-found") return { outcome: "done" };
      const target = annotated ? await armTarget(null) : null;
      const deleted = await kubectl.delete(lease);
      if (deleted.outcome !== "done" && deleted.outcome !== "not-found") return unavailable(deleted);
      return target !== null && target.outcome !== "done" ? target : { outcome: "done" };
    },
  };
}

/** The same patch, which the server refuses once the rollout has ended, even if that happened a moment ago. */
function onlyWhileArmed(step: TakeBack, of: ObjectName, id: string): TakeBack {
  if (step.kind !== "patch" || step.patch.of.name !== of.name || step.patch.of.resource !== of.resource) return step;
  const test: Operation = { op: "test", path: pointer("metadata", "annotations", watchdogAnnotation), value: id };
  return { ...step, patch: { ...step.patch, operations: [test, ...step.patch.operations] } };
}

function unavailable({ message, fix }: { readonly message: string; readonly fix?: string }): WatchdogOutcome {
  return { outcome: "unavailable", message, ...(fix === undefined ? {} : { fix }) };
}

/** The time as a lease has it, in microseconds. */
function microTime(now: Instant): string {
  return new Date(now).toISOString().replace("Z", "000Z");
}

function newLease({ namespace, name }: ObjectName, limit: number, now: Instant): KubernetesObject {
  return {
    apiVersion: "coordination.k8s.io/v1",
    kind: "Lease",
    metadata: { namespace, name, labels: { "app.kubernetes.io/managed-by": "modelgate" } },
    spec: {
      holderIdentity: "modelgate",
      leaseDurationSeconds: Math.ceil(limit / 1000),
      renewTime: microTime(now),
    },
  };
}

interface NamedRight extends Right {
  readonly name: string;
}

/** The least that the script needs, each right on one object. */
function rightsOf(lease: ObjectName, of: ObjectName, takeBack: readonly TakeBack[]): readonly NamedRight[] {
  const right = (object: ObjectName, verbs: readonly string[], subresource = ""): NamedRight => {
    const [plural = "", ...group] = object.resource.split(".");
    return { group: group.join("."), resource: `${plural}${subresource}`, name: object.name, verbs };
  };
  return [
    right(lease, ["get", "patch"]),
    right(of, ["get"]),
    ...takeBack.flatMap((step) => {
      if (step.kind === "wait-for-deployment") return [right(step.of, ["get", "list", "watch"])];
      const { of: object, subresource } = step.patch;
      if (subresource === undefined) return [right(object, ["get", "patch"])];
      return [right(object, ["get"]), right(object, ["get", "patch"], `/${subresource}`)];
    }),
  ];
}

function watchdogObjects(
  { namespace, name: leaseName }: ObjectName,
  uid: string,
  script: string,
  image: string,
  rights: readonly NamedRight[],
): readonly KubernetesObject[] {
  const name = `${leaseName}-${uid.slice(0, 8)}`;
  const metadata = {
    namespace,
    name,
    labels: { "app.kubernetes.io/managed-by": "modelgate" },
    ownerReferences: [{ apiVersion: "coordination.k8s.io/v1", kind: "Lease", name: leaseName, uid }],
  };
  return [
    { apiVersion: "v1", kind: "ServiceAccount", metadata },
    {
      apiVersion: "rbac.authorization.k8s.io/v1",
      kind: "Role",
      metadata,
      rules: rights.map(({ group, resource, name: object, verbs }) => ({
        apiGroups: [group],
        resources: [resource],
        resourceNames: [object],
        verbs,
      })),
    },
    {
      apiVersion: "rbac.authorization.k8s.io/v1",
      kind: "RoleBinding",
      metadata,
      roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "Role", name },
      subjects: [{ kind: "ServiceAccount", name, namespace }],
    },
    {
      apiVersion: "batch/v1",
      kind: "Job",
      metadata,
      spec: {
        backoffLimit: 1000,
        ttlSecondsAfterFinished: keptAfterEnd,
        template: {
          metadata: {
            labels: { "app.kubernetes.io/managed-by": "modelgate" },
            // A proxy beside it would keep the Job from ending.
            annotations: { "sidecar.istio.io/inject": "false" },
          },
          spec: {
            serviceAccountName: name,
            restartPolicy: "OnFailure",
            securityContext: {
              runAsNonRoot: true,
              runAsUser: 65534,
              seccompProfile: { type: "RuntimeDefault" },
            },
            volumes: [{ name: "home", emptyDir: {} }],
            containers: [
              {
                name: "watchdog",
                image,
                command: ["sh", "-c", script],
                env: [{ name: "HOME", value: "/home/watchdog" }],
                volumeMounts: [{ name: "home", mountPath: "/home/watchdog" }],
                resources: { requests: { cpu: "10m", memory: "64Mi" }, limits: { memory: "256Mi" } },
                securityContext: {
                  allowPrivilegeEscalation: false,
                  readOnlyRootFilesystem: true,
                  capabilities: { drop: ["ALL"] },
                },
              },
            ],
          },
        },
      },
    },
  ];
}
