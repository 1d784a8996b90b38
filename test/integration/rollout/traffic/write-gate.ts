import { type AddressInfo, createServer } from "node:net";
import type { HaproxyProcess } from "./haproxy-process.ts";

/** A runtime API in front of HAProxy's own that sees every write before and after it reaches HAProxy. */
export interface WriteGate {
  /** `HOST:PORT`, for a target. */
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Passes every line on to HAProxy. A line that sets weights is a write: `onWrite` is called with its number, counted
 * from 1, before it is passed on and after HAProxy has taken it and before its answer is given back.
 */
export async function startWriteGate(
  haproxy: HaproxyProcess,
  onWrite: (number: number, when: "before" | "after") => Promise<void>,
): Promise<WriteGate> {
  let writes = 0;
  const server = createServer((socket) => {
    let line = "";
    socket.on("error", () => {});
    socket.setEncoding("utf8").on("data", async (part: string) => {
      line += part;
      if (!line.endsWith("\n")) return;
      const isWrite = line.includes("set server");
      const number = isWrite ? ++writes : 0;
      if (isWrite) await onWrite(number, "before");
      // Whoever sent it may be dead by now; then it has not been sent.
      if (socket.destroyed || socket.readyState !== "open") return;
      const answer = await haproxy.command(line.trim());
      if (isWrite) await onWrite(number, "after");
      socket.end(answer);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      await new Promise((closed) => server.close(closed));
    },
  };
}
