import { UserError } from "../../errors/user-error.ts";
import type { AskSocket, SocketAddress } from "../socket.ts";
import { UnreachableRouter } from "./unreachable.ts";

/** Where a backend is administered: HAProxy's socket of level admin, and the backend's name. */
export interface BackendAddress {
  readonly socket: SocketAddress;
  readonly backend: string;
  /** The socket as the user wrote it. */
  readonly shown: string;
}

/** A server of a backend as HAProxy says it is now. */
export interface BackendServer {
  readonly name: string;
  /** 0 to 256, as set at run time. */
  readonly weight: number;
  /** The weight of the configuration file, which is in force again after a restart. */
  readonly initial: number;
  /** `ready` takes traffic by weight; `drain` and `maint` take no new one, `maint` not even of users who stick to it. */
  readonly admin: "ready" | "drain" | "maint";
  /** False where its health check says that it is down. */
  readonly up: boolean;
  /** A backup serves only when all others are down, whatever its weight. */
  readonly backup: boolean;
}

/** A backend at one moment. */
export interface BackendState {
  readonly servers: readonly BackendServer[];
  /** The process, which is another after a restart or reload. */
  readonly process: string;
}

/** The runtime API of one HAProxy, for one backend. */
export interface RuntimeApi {
  /** @throws UserError where the backend or the socket does not exist, UnreachableRouter where it does not answer */
  state(): Promise<BackendState>;
  /**
   * Sends commands in order as one line, and gives what HAProxy objected to, or null. HAProxy answers a command that
   * it took with an empty line and one that it did not take with a text.
   */
  send(commands: readonly string[]): Promise<string | null>;
}

const timeLimit = 5_000;
const form = "haproxy:SOCKET/BACKEND, where SOCKET is a path such as /run/haproxy/admin.sock or HOST:PORT";

/** Reads what stands behind `haproxy:`. */
export function backendAddress(address: string): BackendAddress {
  const slash = address.lastIndexOf("/");
  const shown = address.slice(0, Math.max(0, slash));
  const backend = address.slice(slash + 1);
  if (slash < 1 || !/^[A-Za-z0-9_.:-]+$/.test(backend)) {
    throw new UserError(`target: found "haproxy:${address}", allowed is ${form}`, { title: "Input target" });
  }
  const host = /^(?:\[([0-9a-fA-F:]+)\]|([^/:[\]]+)):(\d{1,5})$/.exec(shown);
  const port = Number(host?.[3]);
  if (host === null || port > 65_535) return { socket: { kind: "path", path: shown }, backend, shown };
  return { socket: { kind: "host", host: host[1] ?? host[2] ?? "", port }, backend, shown };
}

/** The runtime API at an address. Source: HAProxy 2.6 Management Guide, 9.3 "Unix Socket commands". */
export function runtimeApi({ socket, backend, shown }: BackendAddress, askSocket: AskSocket): RuntimeApi {
  async function ask(text: string): Promise<string> {
    const answer = await askSocket({ address: socket, text: `${text}\n`, timeLimit });
    switch (answer.outcome) {
      case "answered":
        return answer.text;
      case "timed-out":
        throw new UnreachableRouter(`HAProxy at ${shown} did not answer within ${timeLimit / 1000} seconds`);
      case "failed":
        throw refusalOf(answer.code, shown);
    }
  }

  return {
    async state() {
      // One line, so that all of it is of one moment.
      const answer = await ask(`show info;show servers state ${backend};show stat ${backend} 4 -1`);
      if (/^Can't find backend/m.test(answer)) {
        throw new UserError(`target: HAProxy at ${shown} has no backend "${backend}"`, { title: "Unknown backend" });
      }
      if (/Permission denied/.test(answer)) throw refusalOf("EACCES", shown);
      return parseState(answer, shown);
    },
    async send(commands) {
      const answer = (await ask(commands.join(";"))).trim();
      return answer === "" ? null : answer.replace(/\s*\n\s*/g, "; ");
    },
  };
}

function refusalOf(code: string, shown: string): Error {
  switch (code) {
    case "ENOENT":
    case "ENOTSOCK":
      return new UserError(`target: there is no socket of HAProxy at ${shown}`, {
        title: "No socket",
        fix: `global\n  stats socket ${shown} mode 660 level admin`,
      });
    case "EACCES":
    case "EPERM":
      return new UserError(
        `target: HAProxy's socket at ${shown} may not be used by this runner; weights need a socket of level admin`,
        { title: "No access to HAProxy", fix: `global\n  stats socket ${shown} mode 660 level admin` },
      );
    default:
      return new UnreachableRouter(`HAProxy at ${shown} cannot be reached (${code})`);
  }
}

/** Bits of `srv_admin_state`: maintenance for whatever cause, and drain for whatever cause. */
const maintenance = 0x01 | 0x02 | 0x04 | 0x20;
const draining = 0x08 | 0x10;
const stopped = 0;

function parseState(answer: string, shown: string): BackendState {
  const lines = answer.split("\n");
  const facts = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const rows = tableAfter(lines, "# be_id ", " ");
  const statistics = new Map(tableAfter(lines, "# pxname,", ",").map((row) => [row.get("svname"), row]));
  if (rows.length === 0) throw new UnreachableRouter(`HAProxy at ${shown} answered without the backend's servers`);
  const servers = rows.map((row): BackendServer => {
    const admin = Number(row.get("srv_admin_state"));
    return {
      name: row.get("srv_name") ?? "",
      weight: Number(row.get("srv_uweight")),
      initial: Number(row.get("srv_iweight")),
      admin: (admin & maintenance) !== 0 ? "maint" : (admin & draining) !== 0 ? "drain" : "ready",
      up: Number(row.get("srv_op_state")) !== stopped,
      backup: statistics.get(row.get("srv_name"))?.get("bck") === "1",
    };
  });
  return { servers, process: [facts.get("Pid"), facts.get("Start_time_sec")].filter(Boolean).join(" since ") };
}

/** The rows below the heading that begins so, up to the next empty line, by column. */
function tableAfter(lines: readonly string[], start: string, separator: string): ReadonlyMap<string, string>[] {
  const at = lines.findIndex((line) => line.startsWith(start));
  if (at < 0) return [];
  const columns = (lines[at] ?? "").slice(2).split(separator);
  const end = lines.indexOf("", at);
  return lines
    .slice(at + 1, end < 0 ? undefined : end)
    .map((line) => new Map(line.split(separator).map((cell, index) => [columns[index] ?? "", cell])));
}
