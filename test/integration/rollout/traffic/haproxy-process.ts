import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { askSocket } from "../../../../src/rollout/ask-socket.ts";
import { freePorts } from "../../../support/free-ports.ts";
import { type RunningProgram, startProgram } from "./process.ts";

export interface HaproxyServerLine {
  readonly name: string;
  readonly port: number;
  /** What stands behind the address: `weight 100 check`. */
  readonly settings: string;
}

export interface HaproxyProcess {
  /** Path of the admin socket. */
  readonly socket: string;
  /** Where requests go in. */
  readonly url: string;
  /** Where Prometheus' metrics of HAProxy itself are. */
  readonly metricsPort: number;
  /** One command of the runtime API, as a person would send it. */
  command(text: string): Promise<string>;
  /** The canary's share in per cent, by the weights of `stable` and `canary` that are not in maintenance. */
  share(): Promise<number>;
  /** Kills it and starts it again with the same configuration. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts HAProxy on loopback with one backend `models`. */
export async function startHaproxy(
  folder: string,
  servers: readonly HaproxyServerLine[],
  backendSettings = "",
  level = "admin",
): Promise<HaproxyProcess> {
  const [port, metricsPort] = await freePorts(2);
  const socket = join(folder, "haproxy.sock");
  const configuration = join(folder, "haproxy.cfg");
  await writeFile(
    configuration,
    `global
  stats socket ${socket} mode 600 level ${level}
defaults
  mode http
  timeout connect 1s
  timeout client 10s
  timeout server 10s
frontend predictions
  bind 127.0.0.1:${port}
  default_backend models
frontend metrics
  bind 127.0.0.1:${metricsPort}
  http-request use-service prometheus-exporter
backend models
  balance roundrobin
  option httpchk GET /healthz
  option redispatch 1
  default-server inter 500ms rise 1 fall 6
${backendSettings}
${servers.map(({ name, port: to, settings }) => `  server ${name} 127.0.0.1:${to} ${settings}`).join("\n")}
`,
  );
  const command = async (text: string): Promise<string> => {
    const answer = await askSocket({ address: { kind: "path", path: socket }, text: `${text}\n`, timeLimit: 2_000 });
    if (answer.outcome !== "answered") throw new Error(`HAProxy does not answer: ${JSON.stringify(answer)}`);
    return answer.text;
  };
  const start = (): Promise<RunningProgram> =>
    startProgram("haproxy", ["-db", "-f", configuration], async () => (await command("show info")).includes("Pid:"));
  let running = await start();
  return {
    socket,
    url: `http://127.0.0.1:${port}/predict`,
    metricsPort,
    command,
    share: async () => canaryShare(await command("show servers state models")),
    async restart() {
      await running.stop();
      running = await start();
    },
    stop: () => running.stop(),
  };
}

function canaryShare(state: string): number {
  const servers = [...state.matchAll(/ (stable|canary) \S+ \d+ (\d+) (\d+) /g)];
  const weightOf = (name: string): number => {
    const [, , admin, weight] = servers.find(([, each]) => each === name) ?? [];
    return admin === "0" ? Number(weight) : 0;
  };
  return (100 * weightOf("canary")) / (weightOf("canary") + weightOf("stable"));
}
