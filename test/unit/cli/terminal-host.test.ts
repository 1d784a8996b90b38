import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { terminalHost } from "../../../src/cli/terminal-host.ts";

/** How a text is presented on an output with these properties. */
function presented(env: Readonly<Record<string, string>>, terminal: { isTTY?: true; columns?: number }) {
  const seen: { colour: boolean; width: number }[] = [];
  const output = Object.assign(new PassThrough(), terminal);
  terminalHost(env, output as unknown as NodeJS.WriteStream).present({
    terminal: (options) => {
      seen.push(options);
      return "text";
    },
  });
  expect(String(output.read())).toBe("text\n");
  return seen;
}

test("colours stand on a terminal only, and not where NO_COLOR or a dumb terminal says so", () => {
  const terminal = { isTTY: true, columns: 90 } as const;
  expect(presented({ TERM: "xterm" }, terminal)).toEqual([{ colour: true, width: 90 }]);
  expect(presented({ TERM: "xterm", NO_COLOR: "1" }, terminal)).toEqual([{ colour: false, width: 90 }]);
  expect(presented({ TERM: "dumb" }, terminal)).toEqual([{ colour: false, width: 90 }]);
  expect(presented({ TERM: "xterm" }, {})).toEqual([{ colour: false, width: 100 }]);
});

test("a very wide terminal gets no wider table than can be read", () => {
  expect(presented({}, { isTTY: true, columns: 400 })).toEqual([{ colour: true, width: 160 }]);
});
