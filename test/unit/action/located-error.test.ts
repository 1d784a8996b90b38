import { expect, test } from "vitest";
import { locatedError } from "../../../src/action/located-error.ts";
import { UserError } from "../../../src/errors/user-error.ts";
import type { Settings } from "../../../src/gates/settings.ts";

const path = ".github/modelgate.yml";
const settings: Settings = {
  given: new Map([
    ["label", { lines: [{ text: "y", line: 7 }], path }],
    [
      "slices",
      {
        lines: [
          { text: "a", line: 9 },
          { text: "b*c", line: 10 },
        ],
        path,
      },
    ],
    ["score", { lines: [{ text: "s", line: null }], path: null }],
  ]),
};

test("an error of an input that the configuration gave names its file and line", () => {
  const found = locatedError(
    new UserError('label: there is no column "y"', { title: "Input label", fix: "f" }),
    settings,
  );
  expect([found.message, found.title, found.fix]).toEqual([
    'label (.github/modelgate.yml:7): there is no column "y"',
    "Input label",
    "f",
  ]);
  expect(found.location).toEqual({ path, line: 7 });
});

test("of a list, the line that is quoted", () => {
  expect(locatedError(new UserError('slices: "b*c" cannot be read'), settings).location).toEqual({ path, line: 10 });
  expect(locatedError(new UserError("slices: too many"), settings).location).toEqual({ path, line: 9 });
});

test.each([
  ["an input of the workflow", new UserError('score: there is no column "s"')],
  ["an input that was not given", new UserError("key: found none")],
  ["a sentence of something else", new UserError("data.csv:3: a quote is not closed")],
  ["a place that is known", new UserError("label: x", { location: { path: "data.csv", line: 3 } })],
])("%s stays as it is", (_, error) => {
  expect(locatedError(error, settings)).toBe(error);
});
