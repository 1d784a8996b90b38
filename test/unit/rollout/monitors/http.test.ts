import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Reading } from "../../../../src/rollout/look.ts";
import type { MonitorQuery, MonitorSettings } from "../../../../src/rollout/monitors/provider.ts";
import { createMonitor } from "../../../../src/rollout/monitors/providers.ts";
import { refusalOf } from "../../../support/reach.ts";
import { realReach } from "../../../support/rollout-reach.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

const end = Date.parse("2026-01-01T00:10:00Z");
const window = { start: end - 60_000, end } as const;

async function serving(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function reading(
  url: string,
  query: string,
  options: { readonly kind?: MonitorQuery["kind"]; readonly settings?: Partial<MonitorSettings> } = {},
): Promise<Reading | undefined> {
  const { kind = "value", settings = {} } = options;
  const reach = realReach(await temporaryFolder());
  const monitor = createMonitor(
    "http",
    { url, token: null, namespace: "prod", name: "churn", timeLimit: 2_000, ...settings },
    reach,
  );
  const readings = await monitor.read({ arm: "canary", ...window, queries: [{ name: "errors", kind, query }] });
  return readings.get("errors");
}

describe("a figure from JSON over HTTP", () => {
  test("is asked for with the arm and the window, and found by its path", async () => {
    const asked: (string | undefined)[] = [];
    const url = await serving(({ url: path, headers }, response) => {
      asked.push(`${path} ${headers.authorization}`);
      response.end('{"data": [{"canary": {"p99.9": 0.25}}]}');
    });
    const seen = await reading(
      `${url}/base/?tenant=a`,
      '/figures/{{arm}}?window={{window}} -> data[0].{{arm}}."p99.9"',
      {
        settings: { token: "secret" },
      },
    );
    expect(seen).toEqual({ kind: "value", value: 0.25 });
    expect(asked).toEqual(["/base/figures/canary?tenant=a&window=60s Bearer secret"]);
  });

  test("stands in the address itself where the query is only a path, and is asked for once a look", async () => {
    let asked = 0;
    const url = await serving((request, response) => {
      asked += 1;
      expect(request.url).toBe("/stats?arm=canary");
      response.end('{"errors": "3", "requests": 100}');
    });
    const reach = realReach(await temporaryFolder());
    const monitor = createMonitor(
      "http",
      { url: `${url}/stats?arm={{arm}}`, token: null, namespace: null, name: null, timeLimit: 2_000 },
      reach,
    );
    const readings = await monitor.read({
      arm: "canary",
      ...window,
      queries: ["errors", "requests"].map((name) => ({ name, kind: "value", query: name })),
    });
    expect([...readings.values()]).toEqual([
      { kind: "value", value: 3 },
      { kind: "value", value: 100 },
    ]);
    expect(asked).toBe(1);
  });

  test("may be a list of the window's values", async () => {
    const url = await serving((_request, response) => void response.end('{"scores": [0.1, 0.2]}'));
    expect(await reading(url, "scores", { kind: "samples" })).toEqual({ kind: "samples", values: [0.1, 0.2] });
  });

  test("may carry its token in a header of another name", async () => {
    const url = await serving((request, response) => void response.end(`{"key": ${request.headers["dd-api-key"]}}`));
    expect(await reading(url, "key", { settings: { token: "DD-API-KEY: 42" } })).toEqual({ kind: "value", value: 42 });
  });

  test.each([
    { says: "nothing there", body: '{"other": 1}', why: "no-samples" },
    { says: "null", body: '{"errors": null}', why: "no-samples" },
    { says: "an empty answer", body: "", why: "no-samples" },
    { says: "a bare NaN, as Python writes it", body: '{"errors": NaN}', why: "not-a-number" },
    { says: "a quoted infinity", body: '{"errors": "-Infinity"}', why: "not-a-number" },
    { says: "an object", body: '{"errors": {}}', why: "query-error" },
    { says: "true", body: '{"errors": true}', why: "query-error" },
    { says: "a word", body: '{"errors": "3 apples"}', why: "query-error" },
    { says: "a page", body: "<html>", why: "query-error" },
  ])("is absent where the answer has $says: $why", async ({ body, why }) => {
    const url = await serving((_request, response) => void response.end(body));
    expect(await reading(url, "errors")).toMatchObject({ kind: "absent", why });
  });

  test.each([
    ["2026-01-01T00:09:30Z", "value"],
    [1767226170, "value"],
    ["2026-01-01T00:09:00Z", "absent"],
    ["yesterday", "absent"],
  ])("of the time %s: %s", async (time, kind) => {
    const url = await serving((_request, response) => void response.end(JSON.stringify({ errors: 3, at: time })));
    expect((await reading(url, "errors @ at"))?.kind).toBe(kind);
  });

  test("is absent where the server fails or sends elsewhere, and the token does not go there", async () => {
    const reached: string[] = [];
    const elsewhere = await serving((request, response) => {
      reached.push(request.url ?? "");
      response.end('{"errors": 0}');
    });
    const failing = await serving((_request, response) => void response.writeHead(500).end('{"errors": 0}'));
    const sending = await serving((_request, response) => void response.writeHead(302, { location: elsewhere }).end());
    expect(await reading(failing, "errors")).toMatchObject({
      why: "query-error",
      message: expect.stringMatching(/answered 500$/),
    });
    expect(await reading(sending, "errors", { settings: { token: "secret" } })).toMatchObject({
      why: "query-error",
      message: expect.stringMatching(/redirects to .* which is not followed/),
    });
    expect(reached).toEqual([]);
  });

  test("is not looked for at an address that is none", async () => {
    expect(await refusalOf(reading("prometheus:9090", "errors"))).toMatch(
      /^monitor-url: found "prometheus:9090", allowed are/,
    );
    expect(await refusalOf(reading("http://127.0.0.1:9", "figures -> errors"))).toMatch(
      /allowed is a path of monitor-url/,
    );
  });

  test("comes with the address's own name and password as credentials, which no message repeats", async () => {
    const url = await serving((request, response) => void response.writeHead(500).end(request.headers.authorization));
    const seen = await reading(url.replace("//", "//user:pass%40word@"), "errors");
    expect(JSON.stringify(seen)).not.toMatch(/pass/);
    expect(seen).toMatchObject({ message: expect.stringMatching(/answered 500/) });
  });
});
