import { expect, test } from "vitest";
import { likePattern } from "../../../src/engines/like-pattern.ts";

test.each([
  ["a%b_", null, "a%b_"],
  ["100\\%", "\\", "100!%"],
  ["100\\%", null, "100\\%"],
  ["wow!", null, "wow!!"],
  ["a#_b##", "#", "a!_b#"],
  ["end#", "#", "end#"],
  ["😀%", "😀", "!%"],
])("%s with the escape %s is %s", (pattern, escapeCharacter, written) => {
  expect(likePattern(pattern, escapeCharacter)).toBe(written);
});
