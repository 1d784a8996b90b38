import { lookalikes, mixedCodes } from "../../fairness/grouping.ts";
import type { Check } from "../../gate/check.ts";
import type { JudgedAttribute } from "./judged-attribute.ts";

/**
 * Names that may hide one group in two, each a warning: those that one slip of the keyboard tells apart, and numbers
 * beside text in one column, as two files that code it differently would have.
 */
export function groupNameChecks(attributes: readonly JudgedAttribute[]): Check[] {
  return attributes.flatMap(({ groupings }) => {
    const said = groupings.flatMap(({ measured: { grouping } }) => [
      ...lookalikes(grouping).map(
        (names) =>
          `the groups ${quoted(names)} of ${grouping.attribute} differ in case, white space or the writing of a number only; if they are one group, its figures are split`,
      ),
      ...mixedCodes(grouping).map(
        ({ column, numbers, texts }) =>
          `the column ${column} holds numbers (${quoted(numbers)}) and text (${quoted(texts)}), as two files that code it differently would; if they are the same groups, their figures are split`,
      ),
    ]);
    const attribute = groupings[0]?.measured.grouping.attribute ?? "";
    return [...new Set(said)].map(
      (message, index): Check => ({
        id: `groups:${attribute}${index === 0 ? "" : `:${index + 1}`}`,
        title: `groups of ${attribute} bear different names`,
        outcome: "fail",
        severity: "warning",
        observed: null,
        expected: "one name and one coding for each group",
        message,
        slice: null,
        evidence: [],
        location: null,
      }),
    );
  });
}

function quoted(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => JSON.stringify(name));
  return `${shown.join(" and ")}${names.length > 5 ? ` and ${names.length - 5} more` : ""}`;
}
