import { UserError } from "../errors/user-error.ts";

/** A connection string taken apart: what may stand in an argument that other processes see, and the password. */
export interface PostgresConnection {
  /** `key='value'` pairs without the password. */
  readonly conninfo: string;
  readonly password: string | null;
  /** Texts that no message may hold: the whole connection, and what is secret in it as it is written and as it is meant. */
  readonly secrets: readonly string[];
}

export const allowedConnections =
  "a connection string, host=db.example port=5432 dbname=shop user=reader or postgresql://reader@db.example:5432/shop, or nothing where PGHOST and its like say it";

/**
 * Reads `connection`: `key=value` pairs as libpq reads them, or a URI.
 *
 * @throws UserError that repeats nothing of it, since it may hold a password
 */
export function readConnection(connection: string | null): PostgresConnection {
  const text = connection?.trim() ?? "";
  if (text === "") return { conninfo: "", password: null, secrets: [] };
  const pairs = /^postgres(ql)?:\/\//.test(text) ? uriPairs(text) : keyValuePairs(text);
  const password = pairs.get("password") ?? null;
  pairs.delete("password");
  const meant = [password ?? "", ...[...pairs].flatMap(([key, value]) => (secretKey.test(key) ? [value] : []))];
  const written = /^postgres(?:ql)?:\/\/[^:@/?]*:([^@/?]*)@/.exec(text)?.[1] ?? "";
  const secrets = [...meant, written].flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    secret.replace(/[\\']/g, "\\$&"),
  ]);
  return { conninfo: conninfoOf(pairs), password, secrets: [text, ...new Set(secrets)].filter((each) => each !== "") };
}

/** `sslpassword`, `oauth_client_secret`, `scram_client_key` and their like. */
const secretKey = /password|secret|token|_key$/;

/** Pairs as an argument for libpq. */
export function conninfoOf(pairs: ReadonlyMap<string, string>): string {
  return [...pairs].map(([key, value]) => `${key}='${value.replace(/[\\']/g, "\\$&")}'`).join(" ");
}

/** A line of a password file for any server: the two characters that it knows are escaped. */
export function passwordLine(password: string): string {
  return `*:*:*:*:${password.replace(/[\\:]/g, "\\$&")}\n`;
}

function refused(): UserError {
  return new UserError(`connection: this is none that psql knows; allowed is ${allowedConnections}`, {
    title: "Input connection",
  });
}

function keyValuePairs(text: string): Map<string, string> {
  const pairs = new Map<string, string>();
  const pair = /\s*([a-z_]+)\s*=\s*(?:'((?:[^'\\]|\\[\s\S])*)'|((?:[^\s'\\]|\\[\s\S])*))(?=\s|$)/gy;
  let at = 0;
  while (at < text.length) {
    pair.lastIndex = at;
    const found = pair.exec(text);
    if (found === null) throw refused();
    pairs.set(found[1] ?? "", (found[2] ?? found[3] ?? "").replace(/\\([\s\S])/g, "$1"));
    at = pair.lastIndex;
  }
  return checked(pairs);
}

function uriPairs(text: string): Map<string, string> {
  const parts = /^postgres(?:ql)?:\/\/(?:([^:@/?]*)(?::([^@/?]*))?@)?([^/?@]*)(?:\/([^?]*))?(?:\?(.*))?$/s.exec(text);
  if (parts === null) throw refused();
  const [, user, password, hosts = "", database, query] = parts;
  const pairs = new Map<string, string>();
  const set = (key: string, value: string | undefined): void => {
    if (value !== undefined && value !== "") pairs.set(key, decoded(value));
  };
  set("user", user);
  set("password", password);
  const addresses = hosts.split(",").map((address) => /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/.exec(address));
  if (addresses.includes(null)) throw refused();
  set("host", addresses.map((address) => (address?.[1] ?? "").replace(/^\[|\]$/g, "")).join(","));
  if (addresses.some((address) => address?.[2])) set("port", addresses.map((address) => address?.[2] ?? "").join(","));
  set("dbname", database);
  for (const parameter of query === undefined || query === "" ? [] : query.split("&")) {
    const [key = "", value, more] = parameter.split("=");
    if (value === undefined || more !== undefined) throw refused();
    set(decoded(key), value);
  }
  return checked(pairs);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw refused();
  }
}

function checked(pairs: Map<string, string>): Map<string, string> {
  for (const [key, value] of pairs) if (!/^[a-z_]+$/.test(key) || /[\0\r\n]/.test(value)) throw refused();
  return pairs;
}
