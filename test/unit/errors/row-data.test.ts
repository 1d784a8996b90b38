import { expect, test } from "vitest";
import { firstLineOf, replaceRowData, rowKey, rowValue } from "../../../src/errors/row-data.ts";

const hide = { value: () => "(hidden)", key: () => "(key)" };

test("a first line holds all of a value that has several lines, so that hiding it hides them all", () => {
  const text = `weight: found ${rowValue("CANARY ONE\nCANARY TWO")} in ${rowKey("a\nb")}\nmore`;
  expect(replaceRowData(firstLineOf(text), hide)).toBe("weight: found (hidden) in (key)");
  expect(firstLineOf("plain\nmore")).toBe("plain");
  expect(firstLineOf("")).toBe("");
});

test("what was cut in the middle of a value stays hidden to the end", () => {
  const cut = `weight: found ${rowValue("CANARY").slice(0, 4)}`;
  expect(replaceRowData(cut, hide)).toBe("weight: found (hidden)");
  expect(replaceRowData(`key ${rowKey("CANARY").slice(0, 4)}`, hide)).toBe("key (key)");
  expect(replaceRowData(`${rowValue("CANARY").slice(3)} rest`, { ...hide })).not.toContain("\uE001");
});
