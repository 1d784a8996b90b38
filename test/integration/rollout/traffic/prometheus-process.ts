import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "../../../support/free-ports.ts";
import { startProgram } from "./process.ts";

export interface PrometheusProcess {
  readonly url: string;
  readonly port: number;
  /** The one value of a query now; null where there is none. */
  value(query: string): Promise<number | null>;
  stop(): Promise<void>;
}

/** A job that is scraped each second: its name and the ports on loopback. */
export type ScrapedJobs = Readonly<Record<string, readonly number[]>>;

/**
 * Starts Prometheus on loopback.
 *
 * @param listen the address it listens on
 */
export async function startPrometheus(
  folder: string,
  jobs: ScrapedJobs,
  listen = "127.0.0.1",
): Promise<PrometheusProcess> {
  const port = await freePort();
  const home = join(folder, "prometheus");
  await mkdir(home, { recursive: true });
  const configuration = join(home, "prometheus.yml");
  const scrapes = Object.entries(jobs).map(
    ([name, ports]) => `  - job_name: ${name}
    static_configs:
      - targets: [${ports.map((each) => `"127.0.0.1:${each}"`).join(", ")}]`,
  );
  await writeFile(
    configuration,
    `global:
  scrape_interval: 1s
  scrape_timeout: 1s
scrape_configs:
${scrapes.join("\n")}
`,
  );
  const url = `http://${listen}:${port}`;
  const program = await startProgram(
    "prometheus",
    [
      `--config.file=${configuration}`,
      `--storage.tsdb.path=${join(home, "data")}`,
      `--web.listen-address=${listen}:${port}`,
      "--log.level=error",
    ],
    async () => (await fetch(`${url}/-/ready`)).ok,
  );
  return {
    url,
    port,
    async value(query) {
      const response = await fetch(`${url}/api/v1/query?query=${encodeURIComponent(query)}`);
      const { data } = (await response.json()) as { data: { result: { value: [number, string] }[] } };
      const text = data.result[0]?.value[1];
      return text === undefined ? null : Number(text);
    },
    stop: () => program.stop(),
  };
}
