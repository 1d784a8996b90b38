import { markdownCode, markdownText } from "./escape.ts";
import { type TreatedRow, withLevel } from "./fairness.ts";
import { markdownTable, unbroken } from "./markdown-table.ts";

/** Who gets the favourable outcome least and most often, the attribute with the widest gap first. */
export function fairnessMarkdown(rows: readonly TreatedRow[], most: number): string[] {
  if (rows.length === 0) return [];
  const hasStrata = rows.some(({ where }) => where !== "");
  const hasChampion = rows.some(({ champion }) => champion !== null);
  const group = (one: TreatedRow["worst"]) =>
    one === null ? "" : `${markdownCode(one.name, 60)} ${unbroken(one.rate)}`;
  return [
    markdownTable(
      [
        { title: "", align: "center" },
        { title: "attribute", align: "left" },
        ...(hasStrata ? [{ title: "where", align: "left" as const }] : []),
        { title: "least often", align: "left" },
        { title: "most often", align: "left" },
        { title: unbroken(withLevel("ratio", rows)), align: "right" },
        ...(hasChampion
          ? [
              { title: "champion", align: "right" as const },
              { title: unbroken(withLevel("change", rows)), align: "right" as const },
            ]
          : []),
      ],
      rows.map((row) => [
        row.sign,
        markdownCode(row.attribute, 60),
        ...(hasStrata ? [row.where === "" ? "" : markdownCode(row.where, 60)] : []),
        group(row.worst),
        group(row.best),
        row.ratio.startsWith("undefined") ? markdownText(row.ratio, 120) : unbroken(row.ratio),
        ...(hasChampion ? [row.champion?.ratio ?? "", row.champion === null ? "" : unbroken(row.champion.change)] : []),
      ]),
      most,
    ),
    "Who gets the favourable outcome least and most often, of the groups that are large enough to decide; below 0.8 is under four fifths.",
  ];
}
