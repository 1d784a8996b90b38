import type { GateReport, Provenance } from "../gate/report.ts";
import { sharedLevel } from "./checks-markdown.ts";
import { linkTarget } from "./escape.ts";
import { mostRows, section } from "./html-section.ts";
import { htmlFacts, htmlTable } from "./html-table.ts";
import { element, type Markup } from "./markup.ts";
import { counted, showCount } from "./numbers.ts";
import { plainText } from "./plain-text.ts";

/** Which code, data, model and configuration the report is of; facts that are absent are left out. */
export function provenanceSection(provenance: Provenance): Markup {
  const url = linkTarget(provenance.runUrl);
  const { modelArtifact, config } = provenance;
  const inputs = htmlTable({
    caption: "Files that were read",
    cards: true,
    columns: [
      { title: "file", kind: "name" },
      { title: "read as", kind: "text" },
      { title: "place", kind: "text" },
      { title: "version", kind: "text" },
      { title: "rows", kind: "number" },
      { title: "SHA-256", kind: "text" },
    ],
    rows: provenance.inputs
      .slice(0, mostRows)
      .map(({ path, role, place, version, dvcMd5, rows, sha256 }) => [
        plainText(path, 200),
        plainText(role),
        plainText(place, 200),
        [plainText(version ?? "", 200), dvcMd5 === undefined ? "" : `DVC ${plainText(dvcMd5)}`]
          .filter((part) => part !== "")
          .join(", "),
        rows === undefined ? "" : showCount(rows),
        element("code", {}, sha256),
      ]),
  });
  return section(
    "Where it comes from",
    provenance.inputs.length > 0 ? inputs : "",
    htmlFacts([
      ["repository", provenance.repository],
      ["commit", provenance.commit],
      ["base commit", provenance.baseCommit],
      ["merge commit", provenance.mergeCommit],
      ["tree", provenance.tree],
      ["event", provenance.event],
      ["started by", provenance.actor],
      [
        "run",
        url === null
          ? null
          : element(
              "a",
              { href: url, rel: "noreferrer" },
              `${url}${provenance.runAttempt === null ? "" : `, attempt ${provenance.runAttempt}`}`,
            ),
      ],
      [
        "model",
        modelArtifact === null
          ? null
          : `${plainText(modelArtifact.path, 200)}, ${counted(modelArtifact.files, "file")}, SHA-256 ${modelArtifact.sha256}`,
      ],
      ["configuration", config === null ? null : `${plainText(config.path, 200)}, SHA-256 ${config.sha256}`],
      ["rows decided on", holdoutText(provenance.holdout)],
      ["seed", String(provenance.seed)],
      ["Modelgate", provenance.version],
    ]),
  );
}

function holdoutText(holdout: Provenance["holdout"]): string | null {
  if (holdout === undefined) return null;
  const uses = holdout.decisions === 1 ? "their first known decision" : `their decision number ${holdout.decisions}`;
  return `${counted(holdout.rows, "row")}, ${uses}, SHA-256 ${holdout.sha256}`;
}

/** How to read the report, of what stands in it only. */
export function readingSection(report: GateReport): Markup {
  const methods = [
    ...new Set(report.metrics.flatMap(({ interval }) => (interval === null ? [] : [plainText(interval.method, 60)]))),
  ];
  const level = sharedLevel(report.metrics.map(({ interval }) => interval));
  const lines = [
    "A rule without a confidence is decided by the value; its interval stands beside it and tells how sure the value is. A rule “with 95% confidence” holds when its whole interval is on the right side of the bound, fails when all of it is on the wrong side, and is undecided between.",
    ...(level === null
      ? []
      : [`The intervals are two-sided at ${level}${methods.length > 0 ? `, made by ${methods.join(", ")}` : ""}.`]),
    "↑ means that higher is better, ↓ that lower is better. A figure that cannot be computed is undefined and says why; it is never shown as 0.",
    ...(report.metrics.some(({ dummy }) => typeof dummy === "number")
      ? [
          "The dummy is a model that knows nothing of a row and answers the same for each (the commonest class, the prior, the mean or the median). A rule that it passes asks for little.",
        ]
      : []),
    ...(report.metrics.some(({ tooSmall }) => tooSmall === true)
      ? ["A slice that is too small to gate is shown, and no rule is held to it."]
      : []),
  ];
  return section(
    "How to read this",
    element(
      "ul",
      {},
      lines.map((text) => element("li", {}, text)),
    ),
  );
}
