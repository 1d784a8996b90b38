import { expect, test } from "vitest";
import { withTables } from "../../../scripts/action-tables.ts";

const readme = "# A\n\n<!-- inputs -->\nold\n<!-- /inputs -->\n\ntext\n\n<!-- outputs -->\n<!-- /outputs -->\n";

const action = `
inputs:
  confidence:
    description: >-
      Level of every interval,
      a | b. Default: \`95%\`.
  rules:
    description: Lines of rules.
  token:
    description: The token.
    default: \${{ github.token }}
  target:
    description: Where to.
    required: true
outputs:
  verdict:
    description: pass, warn or fail.
`;

test("each input is one row, its default taken from the description's end or from action.yml", () => {
  expect(withTables(readme, action)).toBe(
    [
      "# A",
      "",
      "<!-- inputs -->",
      "| input | default | meaning |",
      "| --- | --- | --- |",
      "| `confidence` | `95%` | Level of every interval, a \\| b. |",
      "| `rules` |  | Lines of rules. |",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a workflow expression, as action.yml writes it
      "| `token` | `${{ github.token }}` | The token. |",
      "| `target` | required | Where to. |",
      "<!-- /inputs -->",
      "",
      "text",
      "",
      "<!-- outputs -->",
      "| output | meaning |",
      "| --- | --- |",
      "| `verdict` | pass, warn or fail. |",
      "<!-- /outputs -->",
      "",
    ].join("\n"),
  );
});

test("writing the tables a second time changes nothing", () => {
  const once = withTables(readme, action);
  expect(withTables(once, action)).toBe(once);
});

test("a README without the markers, and an input without description, are refused", () => {
  expect(() => withTables("# A\n", action)).toThrow("no <!-- inputs -->");
  expect(() => withTables(readme, "inputs:\n  x: {}\n")).toThrow("x has no description");
});
