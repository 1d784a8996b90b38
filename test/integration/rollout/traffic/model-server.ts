import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** How a model serves: what share of its answers are 500, and how long each takes in milliseconds. */
export interface Behaviour {
  readonly errorRate: number;
  readonly latency: number;
}

export interface ModelServer {
  readonly port: number;
  /** From now on it serves like this. */
  behave(behaviour: Behaviour): void;
  /** Its metrics endpoint: served, refused, or delayed beyond every scrape's time. */
  metrics(state: "served" | "down"): void;
  /** Requests answered so far, and how many of them with an error. */
  served(): { readonly requests: number; readonly errors: number };
  close(): Promise<void>;
}

const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1];

/**
 * A model behind HTTP, on loopback, with Prometheus' metrics of its arm at `/metrics`. Errors come evenly: with a rate
 * of 0.1 it is every tenth answer.
 */
export async function startModelServer(arm: string, behaviour: Behaviour, port = 0): Promise<ModelServer> {
  let now = behaviour;
  let scrapes: "served" | "down" = "served";
  let owed = 0;
  const counts = { requests: 0, errors: 0 };
  const buckets = bounds.map(() => 0);
  let total = 0;

  function answerText(): string {
    const labels = `arm="${arm}"`;
    return [
      "# TYPE http_requests_total counter",
      `http_requests_total{${labels},code="200"} ${counts.requests - counts.errors}`,
      `http_requests_total{${labels},code="500"} ${counts.errors}`,
      "# TYPE http_request_duration_seconds histogram",
      ...bounds.map(
        (bound, index) => `http_request_duration_seconds_bucket{${labels},le="${bound}"} ${buckets[index]}`,
      ),
      `http_request_duration_seconds_bucket{${labels},le="+Inf"} ${counts.requests}`,
      `http_request_duration_seconds_sum{${labels}} ${total}`,
      `http_request_duration_seconds_count{${labels}} ${counts.requests}`,
      "",
    ].join("\n");
  }

  const server = createServer((request, response) => {
    if (request.url === "/metrics") {
      if (scrapes === "down") response.writeHead(503).end();
      else response.writeHead(200, { "content-type": "text/plain; version=0.0.4" }).end(answerText());
      return;
    }
    if (request.url === "/healthz") {
      response.writeHead(200).end();
      return;
    }
    owed += now.errorRate;
    const fails = owed >= 1 - 1e-9;
    if (fails) owed -= 1;
    const answer = (): void => {
      counts.requests += 1;
      if (fails) counts.errors += 1;
      const seconds = now.latency / 1000;
      total += seconds;
      for (const [index, bound] of bounds.entries()) if (seconds <= bound) buckets[index] = (buckets[index] ?? 0) + 1;
      response.writeHead(fails ? 500 : 200, { "content-type": "application/json" }).end(`{"arm":"${arm}"}`);
    };
    if (now.latency > 0) setTimeout(answer, now.latency);
    else answer();
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  return {
    port: (server.address() as AddressInfo).port,
    behave(next) {
      now = next;
    },
    metrics(state) {
      scrapes = state;
    },
    served: () => ({ ...counts }),
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
