import { UserError } from "../../errors/user-error.ts";
import { kubectl } from "../kubernetes/kubectl.ts";
import type { MonitorReach, MonitorSettings } from "./provider.ts";

/** How an address was asked; `message` begins with who was asked. */
export type TransportAnswer =
  | { readonly outcome: "answered"; readonly status: number; readonly body: string }
  | { readonly outcome: "unreachable"; readonly message: string };

/** One server, asked by GET. */
export interface Transport {
  /** The server as messages name it, without anything secret. */
  readonly shown: string;
  /** @param suffix a path with its query, which is put behind the server's own path: `/api/v1/query?query=up` */
  get(suffix: string): Promise<TransportAnswer>;
}

const kube = /^kube:([^/:]+)\/(?:(https?):)?([^/:]+):([^/:]+)(\/.*)?$/;

/**
 * The server that `monitor-url` names: `http://…`, `https://…`, or `kube:NAMESPACE/SERVICE:PORT` through the service
 * proxy of the API server that kubectl is signed in to (`https:SERVICE` where the service speaks TLS).
 *
 * @throws UserError for another address
 */
export function transport(settings: MonitorSettings, reach: MonitorReach): Transport {
  const address = settings.url?.trim() ?? "";
  const service = kube.exec(address);
  if (service !== null) {
    const [, namespace = "", scheme, name = "", port = "", path = ""] = service;
    return kubeTransport(
      { namespace, service: `${scheme === undefined ? "" : `${scheme}:`}${name}:${port}`, path },
      reach,
    );
  }
  return httpTransport(addressOf(address), settings, reach);
}

function addressOf(address: string): URL {
  const allowed = "allowed are http://HOST:PORT, https://HOST and kube:NAMESPACE/SERVICE:PORT";
  const url = URL.parse?.(address) ?? parsedUrl(address);
  if (url === null || !["http:", "https:"].includes(url.protocol)) {
    throw new UserError(
      address === ""
        ? `monitor-url: the monitor's address is missing; ${allowed}`
        : `monitor-url: found "${address.slice(0, 200)}", ${allowed}`,
      { title: "Input monitor-url", fix: "monitor-url: http://prometheus.example:9090" },
    );
  }
  return url;
}

/** Node 20 has no URL.parse. */
function parsedUrl(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function httpTransport(base: URL, { token, timeLimit }: MonitorSettings, reach: MonitorReach): Transport {
  const headers = { accept: "application/json", ...credentials(base, token) };
  const origin = base.origin;
  const path = base.pathname.replace(/\/+$/, "");
  const shown = `${origin}${path}`;
  return {
    shown,
    async get(suffix) {
      const url = joined(`${origin}${path}`, base.search, suffix);
      const answer = await reach.sendHttp({ method: "GET", url, headers, timeLimit });
      switch (answer.outcome) {
        case "timed-out":
          return { outcome: "unreachable", message: `${shown} did not answer within ${timeLimit / 1000} seconds` };
        case "failed":
          return { outcome: "unreachable", message: `${shown} cannot be reached: ${answer.reason}` };
        case "answered":
          return answered(answer.status, answer.headers.get("location") ?? null, answer.body, shown);
      }
    },
  };
}

function answered(status: number, location: string | null, body: string, shown: string): TransportAnswer {
  if (status >= 300 && status < 400) {
    const to = location === null ? "elsewhere" : location.replace(/[?#].*$/, "").slice(0, 200);
    return {
      outcome: "unreachable",
      message: `${shown} redirects to ${to}, which is not followed: name that address in monitor-url`,
    };
  }
  if (status === 401 || status === 403) {
    return {
      outcome: "unreachable",
      message: `${shown} refused access (${status}): monitor-token is missing, wrong or has expired`,
    };
  }
  return { outcome: "answered", status, body };
}

/** A token stands alone for `Authorization: Bearer`, or with its header's name before it: `DD-API-KEY: …`. */
function credentials(base: URL, token: string | null): Record<string, string> {
  if (token !== null) {
    const named = /^([A-Za-z][A-Za-z0-9-]*):\s*(.+)$/.exec(token);
    if (named?.[1] !== undefined && named[2] !== undefined) return { [named[1].toLowerCase()]: named[2] };
    return { authorization: /^(Basic|Bearer) /i.test(token) ? token : `Bearer ${token}` };
  }
  if (base.username === "" && base.password === "") return {};
  const pair = `${decodeURIComponent(base.username)}:${decodeURIComponent(base.password)}`;
  return { authorization: `Basic ${Buffer.from(pair, "utf8").toString("base64")}` };
}

/** The server's own query, such as a tenant, goes with every request. */
function joined(server: string, search: string, suffix: string): string {
  if (search === "") return `${server}${suffix}`;
  const [path = "", query = ""] = suffix.split(/\?(.*)/s, 2);
  return `${server}${path}${search}${query === "" ? "" : `&${query}`}`;
}

function kubeTransport(
  { namespace, service, path }: { readonly namespace: string; readonly service: string; readonly path: string },
  reach: MonitorReach,
): Transport {
  const cluster = kubectl(reach.runCommand);
  const shown = `kube:${namespace}/${service}`;
  const proxy = `/api/v1/namespaces/${encodeURIComponent(namespace)}/services/${encodeURIComponent(service)}/proxy`;
  return {
    shown,
    async get(suffix) {
      const answer = await cluster.raw(`${proxy}${path.replace(/\/+$/, "")}${suffix}`);
      if (answer.outcome === "done") return { outcome: "answered", status: 200, body: answer.object };
      return { outcome: "unreachable", message: `${shown}: ${answer.message}` };
    },
  };
}
