import { type ChildProcess, spawn } from "node:child_process";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, openSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePorts } from "../../../support/free-ports.ts";

/** Who asks: `admin` may do everything, `canary` nothing until a test binds a Role to the user `canary`. */
export type User = "admin" | "canary";

export interface ControlPlane {
  /** Path of the kubeconfig of a user. */
  kubeconfig(user: User): string;
  /** Runs kubectl as `admin`; throws with what it said where it fails. */
  kubectl(args: readonly string[], input?: object): Promise<string>;
  /** The environment in which a program finds kubectl and is this user. */
  environment(user: User): Record<string, string>;
  stop(): Promise<void>;
}

/** What may run beside etcd and the API server. */
export type Part = "controllers" | "pods" | "rollouts";

/** The folder that test/integration/rollout/kubernetes/setup.sh prints. */
function builtFolder(): string {
  const folder = process.env["MODELGATE_KUBERNETES"];
  if (!folder || !existsSync(join(folder, ".built-from"))) {
    throw new Error(
      'MODELGATE_KUBERNETES is not set; build it by: export MODELGATE_KUBERNETES="$(bash test/integration/rollout/kubernetes/setup.sh)"',
    );
  }
  return folder;
}

/** Milliseconds that a part may take until it answers. */
const startLimit = 120_000;

/**
 * Starts a control plane of its own on loopback, with the definitions of the custom resources, and waits until it
 * answers.
 */
export async function startControlPlane(parts: readonly Part[]): Promise<ControlPlane> {
  const built = builtFolder();
  const folder = await mkdtemp(join(tmpdir(), "modelgate-kubernetes-"));
  const started: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    for (const child of started.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };
  const launch = (name: string, program: string, args: readonly string[]): ChildProcess => {
    const log = openSync(join(folder, `${name}.log`), "a");
    const child = spawn(join(built, "bin", program), [...args], { stdio: ["ignore", log, log] });
    started.push(child);
    return child;
  };
  /** Asks until the answer is there, and fails when the part that should give it has ended. */
  const until = async (name: string, child: ChildProcess, ask: () => Promise<boolean>): Promise<void> => {
    const end = Date.now() + startLimit;
    while (!(await ask())) {
      if (child.exitCode !== null || Date.now() > end) {
        const said = readFileSync(join(folder, `${name}.log`), "utf8")
          .split("\n")
          .slice(-10)
          .join("\n");
        throw new Error(`${name} is not ready:\n${said}`);
      }
      await pause(100);
    }
  };
  const path = `${join(built, "bin")}${delimiter}${process.env["PATH"]}`;
  const environment = (user: User): Record<string, string> => ({
    PATH: path,
    HOME: folder,
    KUBECONFIG: join(folder, `${user}.kubeconfig`),
  });
  const kubectl = async (args: readonly string[], input?: object): Promise<string> => {
    const child = spawn("kubectl", [...args], { env: environment("admin"), stdio: ["pipe", "pipe", "pipe"] });
    child.stdin.end(input === undefined ? "" : JSON.stringify(input));
    const read = async (stream: AsyncIterable<Buffer>): Promise<string> => {
      const pieces: Buffer[] = [];
      for await (const piece of stream) pieces.push(piece);
      return Buffer.concat(pieces).toString("utf8");
    };
    const [stdout, stderr] = await Promise.all([read(child.stdout), read(child.stderr), once(child, "close")]);
    if (child.exitCode !== 0) throw new Error(`kubectl ${args.join(" ")}: ${stderr}`);
    return stdout;
  };
  const answers = (args: readonly string[]) => () =>
    kubectl(args).then(
      () => true,
      () => false,
    );
  try {
    const [etcdPort, peerPort, port, metricsPort, healthPort] = await freePorts(5);
    const etcdUrl = `http://127.0.0.1:${etcdPort}`;
    const peerUrl = `http://127.0.0.1:${peerPort}`;
    launch("etcd", "controlplane", [
      ...["etcd", "--data-dir", join(folder, "etcd"), "--unsafe-no-fsync", "--log-level", "warn"],
      ...["--listen-client-urls", etcdUrl, "--advertise-client-urls", etcdUrl],
      ...["--listen-peer-urls", peerUrl, "--initial-advertise-peer-urls", peerUrl],
      ...["--initial-cluster", `default=${peerUrl}`],
    ]);
    const tokens = { admin: randomBytes(16).toString("hex"), canary: randomBytes(16).toString("hex") };
    await writeFile(
      join(folder, "tokens.csv"),
      `${tokens.admin},admin,1,system:masters\n${tokens.canary},canary,2,canaries\n`,
      { mode: 0o600 },
    );
    const key = join(folder, "service-account.key");
    await writeFile(key, serviceAccountKey(), { mode: 0o600 });
    const pki = join(folder, "pki");
    const apiserver = launch("apiserver", "controlplane", [
      ...["apiserver", "--etcd-servers", etcdUrl, "--cert-dir", pki],
      ...["--bind-address", "127.0.0.1", "--advertise-address", "127.0.0.1", "--secure-port", String(port)],
      ...["--endpoint-reconciler-type", "none", "--authorization-mode", "RBAC", "--anonymous-auth=false"],
      ...["--token-auth-file", join(folder, "tokens.csv"), "--service-cluster-ip-range", "10.96.0.0/16"],
      ...["--service-account-issuer", "https://kubernetes.default.svc"],
      ...["--service-account-key-file", key, "--service-account-signing-key-file", key],
      ...["--disable-admission-plugins", "ServiceAccount"],
    ]);
    for (const user of ["admin", "canary"] as const) {
      const config = {
        apiVersion: "v1",
        kind: "Config",
        clusters: [
          {
            name: "test",
            cluster: { server: `https://127.0.0.1:${port}`, "certificate-authority": join(pki, "apiserver.crt") },
          },
        ],
        users: [{ name: user, user: { token: tokens[user] } }],
        contexts: [{ name: "test", context: { cluster: "test", user, namespace: "default" } }],
        "current-context": "test",
      };
      await writeFile(join(folder, `${user}.kubeconfig`), JSON.stringify(config), { mode: 0o600 });
    }
    const admin = join(folder, "admin.kubeconfig");
    await until("apiserver", apiserver, answers(["get", "--raw=/readyz"]));
    await kubectl(["apply", "--server-side", "--filename", join(built, "definitions")]);
    await kubectl(["wait", "--for=condition=Established", "crd", "--all", "--timeout=60s"]);
    if (parts.includes("controllers")) {
      launch("controllers", "controlplane", [
        ...["controllers", "--kubeconfig", admin, "--leader-elect=false", "--bind-address", "127.0.0.1"],
        ...["--secure-port", "0", "--service-account-private-key-file", key],
        ...["--root-ca-file", join(pki, "apiserver.crt")],
      ]);
    }
    if (parts.includes("pods")) launch("pods", "controlplane", ["pods", admin]);
    if (parts.includes("rollouts")) {
      launch("rollouts", "rollouts-controller", [
        ...["--kubeconfig", admin, "--leader-elect=false"],
        ...["--metricsPort", String(metricsPort), "--healthzPort", String(healthPort)],
      ]);
    }
    await until("apiserver", apiserver, answers(["get", "namespace", "default"]));
  } catch (error) {
    await stop();
    throw error;
  }
  return { kubeconfig: (user) => join(folder, `${user}.kubeconfig`), kubectl, environment, stop };
}

function serviceAccountKey(): string {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return String(privateKey.export({ type: "pkcs1", format: "pem" }));
}
