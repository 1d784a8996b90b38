import { describe, expect, test } from "vitest";
import { sectionCodec } from "../../../src/report/codec.ts";
import { commentLimit, commentMarker, composeComment, fingerprint } from "../../../src/report/comment.ts";
import { decodeSections, encodeSection, type Section } from "../../../src/report/section.ts";
import { renderMarkdown } from "../../support/rendered.ts";
import {
  dataGateReport,
  errorReport,
  failingReport,
  passingReport,
  slicedReport,
  undecidedReport,
} from "../../support/sample-reports.ts";
import { sampleHead, sampleSection } from "../../support/section-context.ts";

const compose = (sections: readonly Section[], limit?: number) =>
  composeComment(sections, { head: sampleHead, model: "churn", ...(limit === undefined ? {} : { limit }) });
const fairness = { ...passingReport, gate: "bias-report", summary: "lowest ratio 0.91 (sex), bound 0.80" };
const heading = (text: string) => text.split("\n")[1];

describe("the first line says whether the model may merge", () => {
  test.each([
    ["a failing gate", [sampleSection(failingReport)], "### ❌ churn may not merge: roc_auc 0.842 &lt; 0.85"],
    [
      "a passing gate",
      [sampleSection(passingReport)],
      "### ✅ churn may merge: all 4 rules hold, closest roc_auc 0.842 >= 0.80",
    ],
    [
      "several passing gates",
      [sampleSection(passingReport), sampleSection(dataGateReport)],
      "### ✅ churn may merge: all 2 gates pass",
    ],
    [
      "a warning",
      [sampleSection(undecidedReport), sampleSection(dataGateReport)],
      "### ⚠️ churn may merge with a warning: recall on segment=self-serve undecided",
    ],
    [
      "a warning that blocks",
      [sampleSection(undecidedReport, { conclusion: "failure" })],
      "### ⚠️ churn may not merge, since warnings block here: recall on segment=self-serve undecided",
    ],
    [
      "a failure that does not block",
      [sampleSection(failingReport, { conclusion: "success" })],
      "### ❌ churn fails, but does not block: roc_auc 0.842 &lt; 0.85",
    ],
    [
      "bad input",
      [sampleSection(errorReport), sampleSection(failingReport)],
      '### ⛔ churn could not be judged and may not merge: rules, line 2: "auc" is no metric of a binary task',
    ],
  ])("for %s", (_what, sections, expected) => {
    expect(heading(compose(sections))).toBe(expected);
  });

  test("of the commit it is about: an outdated failure does not decide", () => {
    const text = compose([
      sampleSection(passingReport),
      sampleSection({ ...failingReport, gate: "bias-report" }, { head: "f".repeat(40) }),
    ]);
    expect(heading(text)).toMatch(/^### ✅/);
    expect(text).toContain("| ⏳ | **Fairness** |");
    expect(text).toContain(
      "> ⏳ Fairness below is outdated: it is about `fffffff`, and this comment is about `8b1d0e4`.",
    );
  });
});

describe("sections in a comment", () => {
  const sections = [sampleSection(slicedReport), sampleSection(dataGateReport), sampleSection(fairness)];

  test("come back as they were, in the gates' order", () => {
    expect(decodeSections(compose([...sections].reverse()))).toEqual(sections);
  });

  test("make the same text in whatever order they come, and again from the text", () => {
    const text = compose(sections);
    expect(compose([...sections].reverse())).toBe(text);
    expect(compose(decodeSections(text))).toBe(text);
  });

  test("survive Windows line ends", () => {
    expect(decodeSections(compose(sections).replaceAll("\n", "\r\n"))).toEqual(sections);
  });

  test("that are cut, forged or of another shape are passed over", () => {
    const first = sampleSection(dataGateReport);
    const good = encodeSection(first);
    const cut = good.slice(0, -40);
    for (const bad of [
      cut,
      good.replace('"verdict":"pass"', '"verdict":"great"'),
      good.replace('"runId":912345678', '"runId":"1"'),
      good.replace('"seed":1', '"seed":1.5'),
      good.replace('{"gate"', '{"gate":1,"gate2"'),
      "<!-- modelgate:section nothing -->\nx\n<!-- /modelgate:section -->",
      "<!-- modelgate:section {} -->\nx\n<!-- /modelgate:section -->",
      "<!-- modelgate:section null -->\nx\n<!-- /modelgate:section -->",
      "<!-- /modelgate:section -->",
      "",
    ]) {
      expect(decodeSections(`${bad}\n\n${good}`)).toEqual([first]);
    }
  });

  test("with a forged address lose it", () => {
    const [first] = decodeSections(
      encodeSection(sampleSection(passingReport)).replace('"runUrl":"https:', '"runUrl":"javascript:'),
    );
    expect(first?.meta.runUrl).toBeNull();
  });

  test("cannot be ended by what stands in a body", () => {
    const section = {
      ...sampleSection(passingReport),
      body: "a\n<!-- /modelgate:section -->\nb\n<!-- modelgate:section {} -->",
    };
    const decoded = decodeSections(`${encodeSection(section)}\n\n${encodeSection(sampleSection(fairness))}`);
    expect(decoded.map(({ meta }) => meta.gate)).toEqual(["evaluate-model", "bias-report"]);
    expect(decoded[0]?.body).toContain("b");
  });
});

describe("a comment that is too long", () => {
  const gates = ["compare-champion", "evaluate-model", "validate-data", "bias-report"];
  const rows = slicedReport.checks.flatMap((check) =>
    Array.from({ length: 30 }, (_, index) => ({
      ...check,
      id: `${check.id}${index}`,
      title: `${check.title}, attempt ${index}`,
      message: "a sentence that says why ".repeat(8),
    })),
  );
  const large = gates.map((gate) => sampleSection({ ...slicedReport, gate, checks: rows }));

  test.each([commentLimit, 40_000, 20_000, 12_000, 8000, 6000])(
    "keeps to %d characters, whole rows and closed blocks",
    (limit) => {
      const text = compose(large, limit);
      expect(text.length).toBeLessThanOrEqual(limit);
      expect(text.isWellFormed()).toBe(true);
      expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
      for (const line of text.split("\n").filter((one) => one.startsWith("|"))) expect(line.endsWith("|")).toBe(true);
      expect(heading(text)).toMatch(/^### ❌ churn may not merge/);
      expect(decodeSections(text).map(({ meta }) => meta)).toEqual(large.map(({ meta }) => meta));
      expect(renderMarkdown(text).elements.filter(({ tag }) => tag === "h3").length).toBe(1);
    },
  );

  test("is the same when it is made again from itself", () => {
    const text = compose(large, 20_000);
    expect(compose(decodeSections(text), 20_000)).toBe(text);
  });

  test("gives up what passes before what fails", () => {
    const passing = sampleSection({
      ...passingReport,
      gate: "validate-data",
      notes: Array.from({ length: 16 }, () => "a note ".repeat(60)),
    });
    const failing = sampleSection(slicedReport);
    const text = compose([passing, failing], compose([passing, failing]).length - 1000);
    const [evaluation, data] = decodeSections(text);
    expect(data?.body).toBe("_Shortened to fit; the full report has the rest._");
    expect(evaluation).toEqual(failing);
  });

  test("keeps as many of a crowd of made-up sections as fit", () => {
    const crowd = Array.from({ length: 300 }, (_, index) => sampleSection({ ...passingReport, gate: `gate-${index}` }));
    expect(compose([...crowd, sampleSection(failingReport)], commentLimit).length).toBeLessThanOrEqual(commentLimit);
  });
});

describe("a comment's marker and fingerprint", () => {
  test("the marker begins every comment of its model and of no other", () => {
    expect(compose([sampleSection(passingReport)]).startsWith(`${commentMarker("churn")}\n`)).toBe(true);
    expect(commentMarker("churn")).not.toContain(commentMarker("chur").slice(0, -4));
    expect(commentMarker("--> <b>")).toBe('<!-- modelgate:comment "\\u002d\\u002d\\u003e \\u003cb\\u003e" -->');
    expect(commentMarker("x".repeat(500))).not.toBe(commentMarker(`${"x".repeat(499)}y`));
    const identity = sectionCodec.identity(sampleSection({ ...passingReport, model: `a\nb${"c".repeat(900)}` }));
    expect(commentMarker(identity.model)).toBe(commentMarker(`a\nb${"c".repeat(900)}`));
  });

  test("the fingerprint is blind to the run and sees everything else", () => {
    const first = compose([sampleSection(failingReport)]);
    const again = compose([
      sampleSection(failingReport, {
        runId: 5,
        attempt: 2,
        runUrl: "https://github.com/acme/churn-model/actions/runs/5",
        reportUrl: "https://example.com/5",
      }),
    ]);
    expect(again).not.toBe(first);
    expect(fingerprint(again)).toBe(fingerprint(first));
    expect(fingerprint(compose([sampleSection(passingReport)]))).not.toBe(fingerprint(first));
    expect(fingerprint("no section")).toBe("no section");
  });
});
