import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type HaproxyProcess, startHaproxy } from "./haproxy-process.ts";
import { type Load, startLoad } from "./load.ts";
import { type Behaviour, type ModelServer, startModelServer } from "./model-server.ts";
import { type PrometheusProcess, startPrometheus } from "./prometheus-process.ts";

/** Two models behind HAProxy under load, scraped by Prometheus each second. */
export interface Site {
  /** The workspace of whoever drives a rollout here. */
  readonly folder: string;
  readonly stable: ModelServer;
  readonly canary: ModelServer;
  readonly haproxy: HaproxyProcess;
  readonly prometheus: PrometheusProcess;
  readonly load: Load;
  /** The inputs that name this site to `deploy-canary`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The canary's share in per cent as HAProxy says it. */
  share(): Promise<number>;
  stop(): Promise<void>;
}

/** What a model that serves well does: one answer in two hundred is an error. */
export const good: Behaviour = { errorRate: 0.005, latency: 2 };
/** One answer in ten is an error. */
export const bad: Behaviour = { errorRate: 0.1, latency: 2 };

const queries = [
  'requests = sum(increase(http_requests_total{arm="{{arm}}"}[{{window}}]))',
  'errors = sum(increase(http_requests_total{arm="{{arm}}",code="500"}[{{window}}]))',
  'latency_p99 = histogram_quantile(0.99, sum by (le) (increase(http_request_duration_seconds_bucket{arm="{{arm}}"}[{{window}}])))',
].join("\n");

/** Starts a site, and waits until Prometheus has seen some seconds of its stable model. */
export async function startSite(canaryServes: Behaviour, requestsPerSecond = 200): Promise<Site> {
  const started: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const each of started.toReversed()) await each();
  };
  try {
    const folder = await mkdtemp(join(tmpdir(), "modelgate-site-"));
    started.push(() => rm(folder, { recursive: true, force: true }));
    const stable = await startModelServer("stable", good);
    started.push(() => stable.close());
    const canary = await startModelServer("canary", canaryServes);
    started.push(() => canary.close());
    const haproxy = await startHaproxy(folder, [
      { name: "stable", port: stable.port, settings: "weight 100 check" },
      { name: "canary", port: canary.port, settings: "weight 0 check" },
    ]);
    started.push(() => haproxy.stop());
    const prometheus = await startPrometheus(folder, { models: [stable.port, canary.port] });
    started.push(() => prometheus.stop());
    const load = startLoad(haproxy.url, requestsPerSecond);
    started.push(() => load.stop());
    while (((await prometheus.value('count_over_time(http_requests_total{arm="stable",code="200"}[1m])')) ?? 0) < 5) {
      await pause(200);
    }
    return {
      folder,
      stable,
      canary,
      haproxy,
      prometheus,
      load,
      inputs: {
        target: `haproxy:${haproxy.socket}/models`,
        "monitor-url": prometheus.url,
        queries,
        "look-every": "3s",
        steps: "5% for 6s, 25% for 6s, 50% for 6s, 100%",
      },
      share: haproxy.share,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
