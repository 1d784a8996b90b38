import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { enginesEnvironment, sparkHome } from "./tools.ts";

export interface SparkCluster {
  /** `spark://127.0.0.1:PORT` */
  readonly master: string;
  stop(): Promise<void>;
}

/** Starts a standalone master and two workers of one core each on loopback, and waits until both have registered. */
export async function startSpark(): Promise<SparkCluster> {
  const folder = await mkdtemp(join(tmpdir(), "modelgate-spark-"));
  const started: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    for (const child of started.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, "exit");
      child.kill();
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };
  const launch = (kind: string, args: readonly string[]): ChildProcess => {
    const child = spawn(join(sparkHome(), "bin/spark-class"), [`org.apache.spark.deploy.${kind}`, ...args], {
      cwd: folder,
      env: {
        ...enginesEnvironment(),
        SPARK_LOG_DIR: folder,
        SPARK_WORKER_DIR: folder,
        SPARK_DAEMON_MEMORY: "256m",
        SPARK_LOG_LEVEL: "INFO",
        SPARK_DAEMON_JAVA_OPTS: `-Dlog4j2.configurationFile=${join(import.meta.dirname, "spark-log4j2.properties")}`,
      },
      stdio: ["ignore", "ignore", "pipe"],
    });
    started.push(child);
    return child;
  };
  try {
    const master = launch("master.Master", ["--host", "127.0.0.1", "--port", "0", "--webui-port", "0"]);
    const [address = ""] = await saidBy(master, /(spark:\/\/127\.0\.0\.1:\d+)/);
    for (const _ of [1, 2]) {
      const worker = launch("worker.Worker", [
        "--host",
        "127.0.0.1",
        "--webui-port",
        "0",
        "--cores",
        "1",
        "--memory",
        "1g",
        "--work-dir",
        folder,
        address,
      ]);
      await saidBy(worker, /(Successfully registered with master)/);
    }
    return { master: address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Waits for a line of a process's log; its end before that is an error with its last words. */
async function saidBy(child: ChildProcess, pattern: RegExp): Promise<readonly string[]> {
  if (child.stderr === null) throw new Error("the process has no standard error");
  const last: string[] = [];
  const lines = createInterface({ input: child.stderr });
  for await (const line of lines) {
    const found = pattern.exec(line);
    if (found !== null) {
      child.stderr.resume();
      return found.slice(1);
    }
    last.push(line);
    if (last.length > 10) last.shift();
  }
  throw new Error(`Spark ended before it was ready:\n${last.join("\n")}`);
}
