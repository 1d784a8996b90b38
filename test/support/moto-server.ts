import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { dirname } from "node:path";
import { createInterface } from "node:readline";

/** A mock of Amazon's services over real HTTP. */
export interface MotoServer {
  readonly url: string;
  /** What the official command needs to speak with it: its address, and credentials that it does not look at. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const program = "moto_server";

/** Starts moto out of the reference environment, or whatever is on the path, on loopback. */
export async function startMoto(): Promise<MotoServer> {
  const python = process.env["MODELGATE_PYTHON"];
  const path = `${python === undefined ? "" : `${dirname(python)}:`}${process.env["PATH"]}`;
  const server = spawn(program, ["-H", "127.0.0.1", "-p", "0"], {
    env: { ...process.env, PATH: path },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const url = await Promise.race([
    addressOf(server),
    once(server, "error").then(([error]) => {
      throw new Error(`moto_server does not start (${String(error)}); install test/reference/requirements.txt`);
    }),
  ]);
  return {
    url,
    env: {
      PATH: path,
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: "testing",
      AWS_SECRET_ACCESS_KEY: "testing",
      AWS_DEFAULT_REGION: "us-east-1",
      AWS_CONFIG_FILE: "/nowhere",
      AWS_SHARED_CREDENTIALS_FILE: "/nowhere",
    },
    async stop() {
      if (server.exitCode !== null) return;
      const ended = once(server, "exit");
      server.kill();
      await ended;
    },
  };
}

/** The server says its address once it listens. */
async function addressOf(server: ChildProcess): Promise<string> {
  if (server.stderr === null) throw new Error("moto_server has no standard error");
  for await (const line of createInterface({ input: server.stderr })) {
    const url = /Running on (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1];
    if (url !== undefined) {
      server.stderr.resume();
      return url;
    }
  }
  throw new Error("moto_server ended before it said its address");
}
