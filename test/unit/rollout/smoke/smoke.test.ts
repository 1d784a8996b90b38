import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { replaceRowData } from "../../../../src/errors/row-data.ts";
import { UserError } from "../../../../src/errors/user-error.ts";
import { sendThrough } from "../../../../src/rollout/fetch-http.ts";
import { runSmoke } from "../../../../src/rollout/smoke/run-smoke.ts";
import { readSmokeSuite } from "../../../../src/rollout/smoke/suite.ts";

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly headers: IncomingMessage["headers"];
}

/** A model that answers as it is told, and what it was asked. */
async function model(answer: (seen: Seen, response: ServerResponse) => void): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => {
      body += part;
    });
    request.on("end", () => {
      const asked = { method: request.method ?? "", url: request.url ?? "", body, headers: request.headers };
      seen.push(asked);
      answer(asked, response);
    });
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const always =
  (body: unknown, status = 200) =>
  (_: Seen, response: ServerResponse) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  };

/** A clock whose every look is so many milliseconds after the one before. */
function steps(...milliseconds: number[]): () => number {
  let now = 0;
  return () => {
    now += milliseconds.shift() ?? 1;
    return now;
  };
}

const plain = (text: string) => replaceRowData(text, { value: (value) => value, key: (key) => key });
const hidden = (text: string) => replaceRowData(text, { value: () => "•", key: () => "•" });

async function smoke(content: object, url: string, clock: () => number = steps()) {
  const suite = await readSmokeSuite(JSON.stringify(content), "smoke.json", url);
  return runSmoke(suite, sendThrough(fetch), clock);
}

async function messages(content: object, url: string, clock?: () => number): Promise<string[]> {
  return (await smoke(content, url, clock)).map((check) => `${check.outcome}: ${plain(check.message ?? "")}`);
}

const infer = {
  inputs: [{ name: "x", shape: [2, 2], datatype: "FP32", data: [1, 2, 3, 4] }],
};

describe("what is sent", () => {
  it("goes where the protocol has it, with the version that was named", async () => {
    const { url, seen } = await model(always({ predictions: [1], outputs: [{ name: "y", shape: [1], data: [1] }] }));
    const one = { name: "one", body: { instances: [[1]] } };
    await smoke({ protocol: "v2", model: "a b", requests: [{ ...one, body: infer }] }, url);
    await smoke({ protocol: "v2", model: "m", version: "7", requests: [{ ...one, body: infer }] }, `${url}/base/`);
    await smoke({ protocol: "v1", model: "m", requests: [one] }, url);
    await smoke({ protocol: "v1", model: "m", version: "2", requests: [one] }, url);
    await smoke({ protocol: "mlflow", requests: [one] }, url);
    await smoke({ requests: [{ name: "ready", method: "GET", path: "/healthz" }] }, url);
    expect(seen.map(({ method, url: path }) => `${method} ${path}`)).toEqual([
      "POST /v2/models/a%20b/infer",
      "POST /base/v2/models/m/versions/7/infer",
      "POST /v1/models/m:predict",
      "POST /v1/models/m/versions/2:predict",
      "POST /invocations",
      "GET /healthz",
    ]);
    expect(JSON.parse(seen[0]?.body ?? "")).toEqual(infer);
    expect(seen[5]?.body).toBe("");
  });

  it("carries the file's headers, and a request's own over them", async () => {
    const { url, seen } = await model(always({}));
    const headers = { Host: "churn-canary.example.com", "X-Trace": "file" };
    const requests = [{ name: "a", path: "/", body: 1, headers: { "X-Trace": "own" } }];
    await smoke({ headers, requests }, url);
    expect(seen[0]?.headers).toMatchObject({ "x-trace": "own", "content-type": "application/json" });
  });

  it("is repeated for the warm-up, whose answers nobody judges", async () => {
    let asked = 0;
    const { url, seen } = await model((one, response) => always({}, asked++ < 2 ? 503 : 200)(one, response));
    const requests = [{ name: "a", path: "/", body: {} }];
    expect(await messages({ warmUp: 2, requests }, url)).toEqual(['pass: smoke request "a" was answered as recorded']);
    expect(seen).toHaveLength(3);
  });
});

describe("what comes back is judged", () => {
  const v2 = (outputs: unknown) => always({ model_name: "m", id: "varies", outputs });
  const suite = (request: object) => ({
    protocol: "v2",
    model: "m",
    requests: [{ name: "two rows", body: infer, ...request }],
  });
  const output = { name: "y", shape: [2, 1], datatype: "FP32", data: [0.25, 0.75] };

  it("equal within the tolerance, whatever else the answer holds and however its outputs are ordered", async () => {
    const other = { name: "label", shape: [2, 1], datatype: "BYTES", data: ["no", "yes"] };
    const { url } = await model(v2([other, { ...output, data: [0.2500001, 0.75] }]));
    const expect1 = { outputs: [output, other] };
    expect(await messages(suite({ expect: expect1 }), url)).toEqual([
      'pass: smoke request "two rows" was answered as recorded',
    ]);
  });

  it("one number beyond the tolerance fails, with its place and both numbers", async () => {
    const { url } = await model(v2([{ ...output, data: [0.25, 0.76] }]));
    expect(await messages(suite({ expect: { outputs: [output] } }), url)).toEqual([
      'fail: smoke request "two rows" failed: outputs[y].data[1] is 0.76, and 0.75 was recorded',
    ]);
    const wide = suite({ expect: { outputs: [output] }, tolerance: { absolute: 0.02 } });
    expect(await messages(wide, url)).toEqual(['pass: smoke request "two rows" was answered as recorded']);
  });

  it("marks answers as values of rows, so that they can be hidden", async () => {
    const { url } = await model(v2([{ ...output, data: [0.25, 0.76] }]));
    const [check] = await smoke(suite({ expect: { outputs: [output] } }), url);
    expect(hidden(check?.message ?? "")).toBe(
      'smoke request "two rows" failed: outputs[y].data[1] is •, and • was recorded',
    );
  });

  it.each([
    ["an output is missing", [{ ...output, name: "z" }], 'the answer has no "y"', { shape: { y: [2, 1] } }],
    ["a shape is another", [output], '"y" has the shape [2, 1], not [any, 2]', { shape: { y: [null, 2] } }],
    [
      "a tensor lies about its shape",
      [{ ...output, shape: [3, 1] }],
      'output "y" has the shape [3, 1] and 2 values',
      {},
    ],
    ["there is no output", [], 'the answer has no "outputs"', {}],
    [
      "a list is shorter",
      [output],
      "the length of outputs[y].data is 2, and 3 was recorded",
      {
        expect: { outputs: [{ name: "y", data: [1, 2, 3] }] },
      },
    ],
  ])("%s", async (_, outputs, problem, request) => {
    const { url } = await model(v2(outputs));
    expect(await messages(suite(request), url)).toEqual([`fail: smoke request "two rows" failed: ${problem}`]);
  });

  it("v1 and MLflow answer every row", async () => {
    const { url } = await model(always({ predictions: [1, 0] }));
    const split = { dataframe_split: { columns: ["x"], data: [[1], [2], [3]] } };
    expect(await messages({ protocol: "mlflow", requests: [{ name: "a", body: split }] }, url)).toEqual([
      'fail: smoke request "a" failed: 3 rows were sent and 2 predictions came',
    ]);
    const records = { dataframe_records: [{ x: 1 }, { x: 2 }] };
    expect(await messages({ protocol: "mlflow", requests: [{ name: "a", body: records }] }, url)).toEqual([
      'pass: smoke request "a" was answered as recorded',
    ]);
    const requests = [{ name: "a", body: { instances: [1, 2] }, shape: { predictions: [2, 3] } }];
    expect(await messages({ protocol: "v1", model: "m", requests }, url)).toEqual([
      'fail: smoke request "a" failed: "predictions" has the shape [2], not [2, 3]',
    ]);
  });

  it("latency, by the clock around the whole answer", async () => {
    const { url } = await model(always({}));
    const requests = [{ name: "a", path: "/", body: {}, latency: "0.2s" }];
    expect(await messages({ requests }, url, steps(0, 201))).toEqual([
      'fail: smoke request "a" failed: it took 201 ms, and 200 ms are allowed',
    ]);
    expect(await messages({ requests }, url, steps(0, 200))).toEqual([
      'pass: smoke request "a" was answered as recorded',
    ]);
  });

  it("another status, quoting what was said", async () => {
    const { url } = await model(always({ error: "model not loaded" }, 503));
    expect(await messages({ requests: [{ name: "a", path: "/", body: {} }] }, url)).toEqual([
      'fail: smoke request "a" failed: status 503 came ("{"error":"model not loaded"}"), and 200 must',
    ]);
    const requests = [{ name: "a", path: "/", body: {}, status: 503, expect: { error: "model not loaded" } }];
    expect(await messages({ requests }, url)).toEqual(['pass: smoke request "a" was answered as recorded']);
  });

  it("what is no JSON, NaN included", async () => {
    const { url } = await model((_, response) => response.end('{"predictions": [NaN]}'));
    expect(await messages({ protocol: "mlflow", requests: [{ name: "a", body: { inputs: [1] } }] }, url)).toEqual([
      'fail: smoke request "a" failed: the answer is no JSON',
    ]);
  });

  it("a redirect is no answer of the canary's", async () => {
    const { url, seen } = await model((_, response) => response.writeHead(307, { location: "/elsewhere" }).end());
    const [message] = await messages({ requests: [{ name: "a", path: "/", body: {} }] }, url);
    expect(message).toContain("status 307 came");
    expect(seen).toHaveLength(1);
  });

  it.each([
    [
      "nobody answers",
      (_: Seen, response: ServerResponse) => response.socket?.destroy(),
      "nothing came back (the connection was cut)",
    ],
    [
      "it breaks in the middle",
      (_: Seen, response: ServerResponse) => {
        response.writeHead(200, { "content-length": "100" });
        response.write('{"a"', () => response.socket?.destroy());
      },
      "nothing came back (the connection was cut)",
    ],
    ["it never comes", () => {}, "no whole answer came within 50 ms"],
  ])("%s", async (_, answer, why) => {
    const { url } = await model(answer);
    expect(await messages({ timeout: "50ms", requests: [{ name: "a", path: "/", body: {} }] }, url)).toEqual([
      `fail: smoke request "a" failed: ${why}`,
    ]);
  });

  it("a refused connection", async () => {
    const { url } = await model(always({}));
    const [server] = servers.splice(0);
    server?.closeAllConnections();
    await new Promise((done) => server?.close(done));
    expect(await messages({ requests: [{ name: "a", path: "/", body: {} }] }, url)).toEqual([
      'fail: smoke request "a" failed: nothing came back (connection refused)',
    ]);
  });
});

describe("a file that cannot be read as recorded requests", () => {
  const good = { requests: [{ name: "a", path: "/" }] };
  it.each<[string, object, string | null, string]>([
    ["misspelt key", { ...good, timout: "1s" }, "http://a", 'must NOT have additional properties ("timout")'],
    ["no request", { requests: [] }, "http://a", "/requests must NOT have fewer than 1 items"],
    ["no address", good, null, 'names no "url" of the canary'],
    ["no http", good, "ftp://a", 'is sent to "ftp://a", which is no http:// or https:// address'],
    ["a password", good, "http://me:secret@a", "with a name and password in it"],
    ["no model", { protocol: "v2", requests: [{ name: "a", body: {} }] }, "http://a", "names no model, which v2 needs"],
    [
      "a path beside a protocol",
      { protocol: "mlflow", requests: [{ name: "a", path: "/x", body: {} }] },
      "http://a",
      "has of its own (POST /invocations)",
    ],
    ["one name twice", { requests: [...good.requests, ...good.requests] }, "http://a", 'two requests of the name "a"'],
    ["no path", { requests: [{ name: "a" }] }, "http://a", "no path"],
    [
      "GET with a body",
      { requests: [{ name: "a", path: "/", method: "GET", body: 1 }] },
      "http://a",
      "which GET cannot carry",
    ],
  ])("%s", async (_, content, url, sentence) => {
    const failure = await readSmokeSuite(JSON.stringify(content), "smoke.json", url).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect(String(failure)).toContain(sentence);
    expect(String(failure)).not.toContain("secret");
  });

  it("no JSON at all", async () => {
    await expect(readSmokeSuite("{", "smoke.json", "http://a")).rejects.toThrow("smoke.json is no JSON");
  });
});
