import { expect, test } from "vitest";
import { kubernetesFailure, roleLines } from "../../../../src/rollout/kubernetes/failure.ts";

// What kubectl 1.32 said of an API server 1.34 for each of these.
const said: readonly (readonly [string, readonly string[], string])[] = [
  ["not-found", ['Error from server (NotFound): deployments.apps "x" not found'], "there is none"],
  ["no-such-kind", ['error: the server doesn\'t have a resource type "nosuch"'], "is it installed there?"],
  [
    "conflict",
    [
      'Error from server (Conflict): Operation cannot be fulfilled on deployments.apps "churn": the object has been modified; please apply your changes to the latest version and try again',
    ],
    "somebody else wrote it in between",
  ],
  ["exists", ['Error from server (AlreadyExists): deployments.apps "churn" already exists'], "it exists already"],
  [
    "refused",
    ["The request is invalid: the server rejected our request due to an error in our request"],
    "the server rejected our request",
  ],
  [
    "refused",
    ['Error from server: admission webhook "policy.example" denied the request: no weights on Fridays'],
    "no weights on Fridays",
  ],
  [
    "unauthenticated",
    ["error: You must be logged in to the server (Unauthorized)"],
    "sign in in a step before this one",
  ],
  [
    "unreachable",
    [
      'E1121 21:39:01.277624   25551 memcache.go:265] "Unhandled Error" err="couldn\'t get current server API group list"',
      "The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?",
    ],
    "cannot be asked now: The connection to the server 127.0.0.1:1 was refused",
  ],
  [
    "unreachable",
    ["Unable to connect to the server: net/http: request canceled (Client.Timeout exceeded while awaiting headers)"],
    "Client.Timeout exceeded",
  ],
  ["unreachable", ["Unable to connect to the server: EOF"], "EOF"],
  ["unreachable", ["Error from server (InternalError): etcdserver: request timed out"], "request timed out"],
  ["refused", [], "it failed and said nothing"],
];

test.for(said)("%s is told from what kubectl says: %s", ([outcome, stderr, part]) => {
  const failure = kubernetesFailure("change deployment prod/churn", stderr);
  expect(failure.outcome).toBe(outcome);
  expect(failure.message).toContain("kubectl could not change deployment prod/churn: ");
  expect(failure.message).toContain(part);
});

test("a right that is missing comes with the lines of a Role that give it", () => {
  const failure = kubernetesFailure("change virtualservice prod/churn", [
    'Error from server (Forbidden): virtualservices.networking.istio.io "churn" is forbidden: User "system:serviceaccount:ci:deployer" cannot patch resource "virtualservices" in API group "networking.istio.io" in the namespace "prod"',
  ]);
  expect(failure).toEqual({
    outcome: "forbidden",
    message:
      "kubectl could not change virtualservice prod/churn: system:serviceaccount:ci:deployer may not patch virtualservices in namespace prod; its Role lacks the lines below",
    fix: 'rules:\n  - apiGroups: ["networking.istio.io"]\n    resources: ["virtualservices"]\n    verbs: ["patch"]',
  });
});

test("a quota is no missing right", () => {
  const failure = kubernetesFailure("create Deployment", [
    'Error from server (Forbidden): pods "churn" is forbidden: exceeded quota: small, requested: pods=1, used: pods=4',
  ]);
  expect(failure).toMatchObject({ outcome: "refused", message: expect.stringContaining("exceeded quota") });
});

test("a warning before the cause is not the cause", () => {
  const failure = kubernetesFailure("read x", [
    "Warning: v1 ComponentStatus is deprecated in v1.19+",
    'Error from server (NotFound): pods "x" not found',
  ]);
  expect(failure.message).not.toContain("deprecated");
});

test("rights of the core group and of subresources stand in a Role as Kubernetes wants them", () => {
  expect(roleLines([{ group: "", resource: "services", verbs: ["get", "list"] }])).toBe(
    'rules:\n  - apiGroups: [""]\n    resources: ["services"]\n    verbs: ["get", "list"]',
  );
});
