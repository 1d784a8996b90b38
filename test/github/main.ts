/**
 * The loopback GitHub as a program, for the demo and for looking around:
 *
 *     node test/github/main.ts [--port 8080] [--repository acme/models]
 *
 * It prints its address on one line, has one open pull request (number 1), knows the token `workflow-token`, and
 * ends with the process.
 */
import { parseArgs } from "node:util";
import { startGitHub } from "./server.ts";

const { values } = parseArgs({ options: { port: { type: "string" }, repository: { type: "string" } } });
const github = await startGitHub({
  ...(values.port === undefined ? {} : { port: Number(values.port) }),
  ...(values.repository === undefined ? {} : { repository: values.repository }),
});
github.addPullRequest();
process.stdout.write(`${github.url}\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void github.close());
}
