import { type ChildProcess, spawn } from "node:child_process";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { freePorts } from "../../../support/free-ports.ts";

/** A server of models on loopback. */
export interface InferenceServer {
  readonly url: string;
  /** Ends it and what it started. */
  stop(): Promise<void>;
}

const folder = import.meta.dirname;
const longestStart = 90_000;

function environmentOf(name: "mlserver" | "mlflow"): string {
  const root = process.env["MODELGATE_INFERENCE"];
  if (!root) {
    throw new Error(
      'the inference servers are not installed: export MODELGATE_INFERENCE="$(bash test/integration/rollout/inference/setup.sh)"',
    );
  }
  return join(root, name, "bin");
}

/** MLServer with one model, `sum`, whose output is the row's sum times `factor`. */
export async function startMlserver(work: string, factor: number): Promise<InferenceServer> {
  const bin = environmentOf("mlserver");
  const models = join(work, "models");
  await mkdir(models, { recursive: true });
  await copyFile(join(folder, "sum_runtime.py"), join(models, "sum_runtime.py"));
  await writeFile(
    join(models, "model-settings.json"),
    JSON.stringify({ name: "sum", implementation: "sum_runtime.SumRuntime" }),
  );
  const [http, grpc, metrics] = await freePorts(3);
  const settings = {
    host: "127.0.0.1",
    http_port: http,
    grpc_port: grpc,
    metrics_port: metrics,
    parallel_workers: 0,
    metrics_dir: work,
  };
  await writeFile(join(models, "settings.json"), JSON.stringify(settings));
  const child = start(join(bin, "mlserver"), ["start", models], {
    FACTOR: String(factor),
    PYTHONPATH: models,
    PATH: `${bin}:${process.env["PATH"]}`,
  });
  return running(child, `http://127.0.0.1:${http}`, "/v2/models/sum/ready");
}

/** `mlflow models serve` with the same model. */
export async function startMlflow(work: string, factor: number): Promise<InferenceServer> {
  const bin = environmentOf("mlflow");
  const model = join(work, "model");
  const tracking = {
    MLFLOW_TRACKING_URI: `sqlite:///${join(work, "mlflow.db")}`,
    PATH: `${bin}:${process.env["PATH"]}`,
  };
  const saved = start(join(bin, "python"), [join(folder, "served-model.py"), model, String(factor)], tracking);
  const code = await new Promise<number | null>((done) => saved.child.on("close", done));
  if (code !== 0) throw new Error(`saving the model ended with ${code}:\n${saved.said()}`);
  const [port] = await freePorts(1);
  const args = ["models", "serve", "-m", model, "-h", "127.0.0.1", "-p", String(port), "--env-manager", "local"];
  return running(start(join(bin, "mlflow"), args, tracking), `http://127.0.0.1:${port}`, "/ping");
}

interface Started {
  readonly child: ChildProcess;
  said(): string;
}

function start(program: string, args: readonly string[], env: Readonly<Record<string, string>>): Started {
  const child = spawn(program, [...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own: both servers start workers, which must end with it.
    detached: true,
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (part: Buffer) => {
      text = (text + part.toString()).slice(-8_000);
    });
  }
  return { child, said: () => text };
}

async function running({ child, said }: Started, url: string, health: string): Promise<InferenceServer> {
  let ended = false;
  const over = new Promise<void>((done) =>
    child.once("close", () => {
      ended = true;
      done();
    }),
  );
  const stop = async (): Promise<void> => {
    if (!ended && child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
    const forced = setTimeout(5_000, "late", { ref: false });
    if ((await Promise.race([over, forced])) === "late" && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    await over;
  };
  const deadline = Date.now() + longestStart;
  for (;;) {
    if (ended) throw new Error(`the server ended while it started:\n${said()}`);
    const ready = await fetch(url + health).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return { url, stop };
    if (Date.now() > deadline) {
      await stop();
      throw new Error(`the server is not ready after ${longestStart} ms:\n${said()}`);
    }
    await setTimeout(200);
  }
}
