import { execFile } from "node:child_process";
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "../../support/free-ports.ts";
import { postgresPrograms } from "./tools.ts";

const run = promisify(execFile);

export interface PostgresCluster {
  readonly port: number;
  readonly password: string;
  /** A connection string without the password. */
  readonly connection: string;
  /** Runs SQL as the superuser, and gives what psql printed. */
  sql(text: string): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts a private cluster on loopback that asks for a password. The server refuses to run as root, so there it runs
 * as `nobody`. pg_ctl waits until it answers or has died.
 */
export async function startPostgres(): Promise<PostgresCluster> {
  const programs = postgresPrograms();
  const folder = await mkdtemp(join(tmpdir(), "modelgate-postgres-"));
  const data = join(folder, "data");
  const password = "s3cret: of\\ 'the' \"cluster\"";
  const passwordFile = join(folder, "password");
  await mkdir(data, { mode: 0o700 });
  await writeFile(passwordFile, password);
  const root = process.getuid?.() === 0;
  const nobody = 65534;
  if (root) for (const path of [folder, data, passwordFile]) await chown(path, nobody, nobody);
  await chmod(folder, 0o755);
  const port = await freePort();
  const call = (program: string, args: readonly string[]): Promise<unknown> => {
    const whole = [join(programs, program), ...args];
    const [command = "", ...rest] = root
      ? ["setpriv", `--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups", ...whole]
      : whole;
    // Output goes nowhere: the server inherits it, and whoever waits for its end would wait for the server's.
    return run(command, rest, { cwd: folder, env: { PATH: process.env["PATH"], LANG: "C.UTF-8" } });
  };
  await call("initdb", [
    "-D",
    data,
    "-U",
    "owner",
    "-E",
    "UTF8",
    "--locale=C.UTF-8",
    "-A",
    "scram-sha-256",
    "--pwfile",
    passwordFile,
    "--no-sync",
  ]);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off`;
  await call("pg_ctl", ["start", "-D", data, "-w", "-t", "60", "-l", join(folder, "log"), "-o", options]);
  return {
    port,
    password,
    connection: `host=127.0.0.1 port=${port} user=owner dbname=postgres`,
    async sql(text) {
      const args = [
        "-X",
        "-q",
        "-A",
        "-t",
        "-v",
        "ON_ERROR_STOP=1",
        "-h",
        "127.0.0.1",
        "-p",
        String(port),
        "-U",
        "owner",
        "-d",
        "postgres",
        "-c",
        text,
      ];
      const { stdout } = await run(join(programs, "psql"), args, { env: { ...process.env, PGPASSWORD: password } });
      return stdout;
    },
    async stop() {
      await call("pg_ctl", ["stop", "-D", data, "-w", "-m", "immediate"]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
