import { expect, test } from "vitest";

test("npm scripts run on the Node version that actions run on", () => {
  expect(process.version).toMatch(/^v24\./);
});
