import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../../github/server.ts";
import { publishTo, shown } from "./publishing.ts";

let github: LoopbackGitHub;
let proxy: Server;
/** What was asked of the proxy, `host:port` each. */
let tunnels: string[];

beforeEach(async () => {
  github = await startGitHub();
  github.addPullRequest();
  tunnels = [];
  proxy = createServer((_request, response) => response.writeHead(502).end());
  // Whatever name is asked for, the loopback answers: no name server is needed.
  proxy.on("connect", (request, socket) => {
    tunnels.push(request.url ?? "");
    const onward = connect(Number(new URL(github.url).port), "127.0.0.1", () =>
      socket.write("HTTP/1.1 200 OK\r\n\r\n"),
    );
    onward.on("error", () => socket.destroy());
    socket.on("error", () => onward.destroy());
    onward.pipe(socket).pipe(onward);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  for (const name of ["http_proxy", "HTTP_PROXY"]) {
    vi.stubEnv(name, `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
  }
});

afterEach(async () => {
  vi.unstubAllEnvs();
  expect(github.violations).toEqual([]);
  await github.close();
  proxy.closeAllConnections();
  proxy.close();
});

test("the proxy of the environment is used", async () => {
  const { warnings } = await publishTo({ url: "http://git.corp.example" });
  expect(warnings).toEqual([]);
  expect(tunnels).toContain("git.corp.example:80");
  expect(shown(github).comments).toBe(1);
});

test("an address in no_proxy is reached directly, and one that is not there is a warning", async () => {
  vi.stubEnv("no_proxy", "git.invalid");
  vi.stubEnv("NO_PROXY", "git.invalid");
  const { warnings } = await publishTo({ url: "http://git.invalid" });
  expect(warnings).toHaveLength(1);
  expect(tunnels).toEqual([]);
});

test("a proxy that refuses is one warning", async () => {
  proxy.removeAllListeners("connect");
  proxy.on("connect", (_request, socket) => socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"));
  const { warnings } = await publishTo({ url: "http://git.corp.example" });
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.message).toContain("did not answer as it should");
});

test("a GHES is spoken to below its own path", async () => {
  const { warnings } = await publishTo({ url: `${github.url}/api/v3` });
  expect(warnings).toEqual([]);
  expect(github.requests.every(({ path }) => path.startsWith("/api/v3/repos/"))).toBe(true);
});
