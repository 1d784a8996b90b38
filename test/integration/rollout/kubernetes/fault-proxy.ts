import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { request } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { KubernetesObject } from "../../../../src/rollout/kubernetes/fields.ts";
import { listAt, textAt } from "../../../../src/rollout/kubernetes/fields.ts";
import type { ControlPlane } from "./control-plane.ts";

/** What happens to a request on its way. */
export type Fault =
  | { readonly kind: "status"; readonly code: number; readonly reason: string }
  /** The connection ends before the request has reached the API server, or after it took effect. */
  | { readonly kind: "cut"; readonly when: "before" | "after" }
  /** Half of the answer comes. */
  | { readonly kind: "half" }
  /** Something else happens first. */
  | { readonly kind: "meanwhile"; run(): Promise<unknown> };

export interface FaultProxy {
  readonly kubeconfig: string;
  /** Requests by method and path, in their order. */
  readonly seen: readonly string[];
  /** The fault of the next request of a method whose path holds the text; it is used up. */
  next(method: string, text: string, fault: Fault): void;
  /** A fault of all requests; null for none. */
  always(fault: Fault | null): void;
  stop(): Promise<void>;
}

interface Planned {
  readonly method: string;
  readonly text: string;
  readonly fault: Fault;
}

/** A server between kubectl and the API server that lets chosen requests fail. */
export async function startFaultProxy(plane: ControlPlane, folder: string): Promise<FaultProxy> {
  const config = JSON.parse(readFileSync(plane.kubeconfig("admin"), "utf8")) as KubernetesObject;
  const [cluster] = listAt(config, "clusters");
  const [user] = listAt(config, "users");
  const upstream = new URL(textAt(cluster, "cluster", "server") ?? "");
  const ca = readFileSync(textAt(cluster, "cluster", "certificate-authority") ?? "");
  const token = textAt(user, "user", "token") ?? "";
  const planned: Planned[] = [];
  const seen: string[] = [];
  let ofAll: Fault | null = null;

  function faultOf(method: string, path: string): Fault | null {
    const index = planned.findIndex((each) => each.method === method && path.includes(each.text));
    if (index >= 0) return planned.splice(index, 1)[0]?.fault ?? null;
    return ofAll;
  }

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse, body: Buffer): Promise<void> {
    const { method = "GET", url = "/" } = incoming;
    seen.push(`${method} ${url.replace(/\?.*$/, "")}`);
    const fault = faultOf(method, url);
    if (fault?.kind === "status") {
      const { code, reason } = fault;
      outgoing.writeHead(code, { "content-type": "application/json" });
      const message = "as the test wants it";
      outgoing.end(JSON.stringify({ kind: "Status", apiVersion: "v1", status: "Failure", message, reason, code }));
      return;
    }
    if (fault?.kind === "cut" && fault.when === "before") {
      incoming.socket.destroy();
      return;
    }
    if (fault?.kind === "meanwhile") await fault.run();
    const headers = { ...incoming.headers, host: upstream.host, authorization: `Bearer ${token}` };
    // kubectl reads plain answers as well, and half of a packed one could not be told from a broken one.
    delete headers["accept-encoding"];
    const forwarded = request(new URL(url, upstream), { method, headers, ca }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("end", () => {
        const whole = Buffer.concat(pieces);
        if (fault?.kind === "cut") {
          incoming.socket.destroy();
          return;
        }
        const sent = { ...answer.headers, "content-length": String(whole.length) };
        delete sent["transfer-encoding"];
        outgoing.writeHead(answer.statusCode ?? 500, sent);
        if (fault?.kind !== "half") {
          outgoing.end(whole);
          return;
        }
        outgoing.write(whole.subarray(0, whole.length / 2), () => incoming.socket.destroy());
      });
    });
    forwarded.on("error", () => incoming.socket.destroy());
    forwarded.end(body);
  }

  const server = createServer((incoming, outgoing) => {
    const pieces: Buffer[] = [];
    incoming.on("data", (piece: Buffer) => pieces.push(piece));
    incoming.on("end", () => void pass(incoming, outgoing, Buffer.concat(pieces)));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const kubeconfig = join(folder, "faulty.kubeconfig");
  const { port } = server.address() as AddressInfo;
  const through = { clusters: [{ name: "test", cluster: { server: `http://127.0.0.1:${port}` } }] };
  await writeFile(kubeconfig, JSON.stringify({ ...config, ...through }));
  return {
    kubeconfig,
    seen,
    next: (method, text, fault) => void planned.push({ method, text, fault }),
    always: (fault) => {
      ofAll = fault;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
