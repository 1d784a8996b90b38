import { readFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type DownloadRequest, download } from "../../../src/github/download.ts";
import { refusalOf } from "../../support/reach.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

interface Seen {
  readonly path: string;
  readonly authorization: string | undefined;
}

/** A server on a port of its own, so an origin of its own, and what was asked of it. */
async function server(answer: RequestListener): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const made = createServer((request, response) => {
    seen.push({ path: request.url ?? "", authorization: request.headers.authorization });
    answer(request, response);
  });
  await new Promise<void>((resolve) => made.listen(0, "127.0.0.1", resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        made.close(() => resolve());
        made.closeAllConnections();
      }),
  );
  return { url: `http://127.0.0.1:${(made.address() as AddressInfo).port}`, seen };
}

async function request(url: string, given: Partial<DownloadRequest> = {}): Promise<DownloadRequest> {
  const to = join(await temporaryFolder(), "file");
  return { url, token: "secret", userAgent: "t", accept: "*/*", to, most: 1000, timeLimit: 10_000, ...given };
}

test("the token goes to GitHub only: a redirect to another host is followed without it, and back again with it", async () => {
  const api = await server((asked, response) => {
    if (asked.url === "/end") response.end("content");
    else response.writeHead(302, { location: `${storage.url}/blob?sig=1` }).end();
  });
  const storage = await server((asked, response) => {
    if (asked.url?.startsWith("/blob")) response.writeHead(307, { location: "/again" }).end();
    else response.writeHead(302, { location: `${api.url}/end` }).end();
  });
  const asked = await request(`${api.url}/start`);
  await download(asked);
  expect(await readFile(asked.to, "utf8")).toBe("content");
  expect(storage.seen).toEqual([
    { path: "/blob?sig=1", authorization: undefined },
    { path: "/again", authorization: undefined },
  ]);
  expect(api.seen).toEqual([
    { path: "/start", authorization: "token secret" },
    { path: "/end", authorization: "token secret" },
  ]);
});

test("a redirect without end, to nowhere or to another protocol is given up", async () => {
  const round = await server((_asked, response) => void response.writeHead(302, { location: "/round" }).end());
  expect(await refusalOf(download(await request(round.url)))).toBe("the download was sent on more than 5 times");
  expect(round.seen).toHaveLength(6);
  const nowhere = await server((_asked, response) => void response.writeHead(302).end());
  expect(await refusalOf(download(await request(nowhere.url)))).toBe("the download was sent on to nowhere");
  const file = await server(
    (_asked, response) => void response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  );
  expect(await refusalOf(download(await request(file.url)))).toBe("the download was sent on to an address of file:");
});

test("an answer that is too large, cut, slow or an error is no file", async () => {
  const large = await server((_asked, response) => void response.end(Buffer.alloc(1001)));
  expect(await refusalOf(download(await request(large.url)))).toBe("the download is larger than 1000 bytes");
  const cut = await server((_asked, response) => {
    response.writeHead(200, { "content-length": 500 });
    response.write("x", () => response.destroy());
  });
  expect(await refusalOf(download(await request(cut.url)))).toBe("the download broke off");
  const silent = await server(() => {});
  expect(await refusalOf(download(await request(silent.url, { timeLimit: 50 })))).toBe(
    "the download did not end in time",
  );
  const gone = await server((_asked, response) => void response.writeHead(410).end());
  expect(await refusalOf(download(await request(gone.url)))).toBe("the download was answered with status 410");
});
