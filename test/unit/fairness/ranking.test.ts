import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { estimateAgainst, estimateDisparity } from "../../../src/fairness/estimate-disparity.ts";
import { groupRows } from "../../../src/fairness/grouping.ts";
import { measuresOf } from "../../../src/fairness/measure.ts";
import { parseDisparity } from "../../../src/fairness/parse-disparity.ts";
import { plainSentence } from "../../../src/fairness/plain-sentence.ts";
import { measureRanked } from "../../../src/fairness/ranking/ranked-groups.ts";
import { worthOfRows } from "../../../src/fairness/ranking/ranked-lists.ts";
import { rankedOutcomes } from "../../../src/fairness/ranking/ranked-outcomes.ts";
import { parseSliceSpec } from "../../../src/metrics/slice-spec.ts";
import { createRandom } from "../../../src/stats/random.ts";
import { regression, settings, subject } from "../metrics/support.ts";
import { columnsOf } from "./people.ts";

interface Candidates {
  readonly query: readonly number[];
  readonly group: readonly string[];
  readonly score: readonly number[];
  readonly label?: readonly number[];
}

interface Case {
  readonly rows: Required<Candidates>;
  readonly first: number;
  readonly groups: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly ndkl: number;
  readonly fairranktune?: { readonly exposure_ratio: number; readonly ndkl: number };
}

const { cases }: { readonly cases: Readonly<Record<string, Case>> } = JSON.parse(
  readFileSync(new URL("../../reference/ranking.json", import.meta.url), "utf8"),
);

function judgeLists({ query, group, score, label }: Candidates, over: Partial<typeof settings> = {}) {
  const own = { ...settings, resamples: 500, ...over };
  const lists = new Set(query).size > 1;
  const examples = regression([...(label ?? score)], [...score], lists ? { cluster: [...query] } : {});
  const outcomes = rankedOutcomes(examples, null, label !== undefined);
  const measures = measuresOf(outcomes);
  if (outcomes.ranking === null) throw new Error("nothing is ranked");
  const [grouping] = groupRows(parseSliceSpec("group"), null, columnsOf({ group }), score.length);
  if (grouping === undefined) throw new Error("no groups");
  const measured = measureRanked(grouping, outcomes.ranking, own);
  const parse = (written: string) => parseDisparity(subject(written), measures, outcomes);
  return {
    ranking: outcomes.ranking,
    figure: (id: string, name: string): number | null => {
      const { parts } = parse(id.replace(/(\(|$)/, "_difference$1"));
      return measured.figuresOf(parts[0]).find(({ group: of }) => of.name === name)?.estimate.value.value ?? null;
    },
    disparity: (written: string) => estimateDisparity(parse(written), measured, grouping.groups, own),
    against: (written: string) => {
      const [one, other] = grouping.groups;
      if (one === undefined || other === undefined) throw new Error("two groups are needed");
      return estimateAgainst(parse(written), measured, one, other, own);
    },
  };
}

/** Lists in which every candidate's group is chance and B scores less by `against`. */
function candidates(lists: number, size: number, against: number, seed = 1): Candidates {
  const random = createRandom(seed);
  const query = Array.from({ length: lists * size }, (_, row) => Math.floor(row / size));
  const group = query.map(() => (random.next() < 0.6 ? "A" : "B"));
  return { query, group, score: group.map((name) => random.normal() - (name === "B" ? against : 0)) };
}

describe.each(Object.entries(cases))("figures of %s", (_name, one) => {
  const judged = judgeLists(one.rows);

  test("are those of the reference, to 1e-9", () => {
    for (const [name, figures] of Object.entries(one.groups)) {
      for (const [id, value] of Object.entries(figures)) {
        if (id === "top_k_share") continue;
        const written = id === "top_k_rate" ? `top_k_rate(${one.first})` : id;
        expect(Math.abs((judged.figure(written, name) ?? Number.NaN) - value), `${written} of ${name}`).toBeLessThan(
          1e-9,
        );
      }
    }
    expect(judged.disparity("ndkl").value.value).toBeCloseTo(one.ndkl, 9);
  });

  test("make the ratio of top shares beside shares of all that of the rates", () => {
    const all = one.rows.group.length;
    const lifts = Object.entries(one.groups).map(
      ([name, { top_k_share: share = Number.NaN }]) =>
        (share * all) / one.rows.group.filter((own) => own === name).length,
    );
    const ratio = judged.disparity(`top_k_share_ratio(${one.first})`).value.value;
    expect(ratio).toBeCloseTo(Math.min(...lifts) / Math.max(...lifts), 9);
  });
});

test("one list without ties agrees with FairRankTune, which adds 1e-7 to every share of NDKL", () => {
  const one = cases["one list"];
  if (one?.fairranktune === undefined) throw new Error("the peer's figures are gone");
  const judged = judgeLists(one.rows);
  expect(judged.disparity("exposure_ratio").value.value).toBeCloseTo(one.fairranktune.exposure_ratio, 9);
  expect(Math.abs((judged.disparity("ndkl").value.value ?? 0) - one.fairranktune.ndkl)).toBeLessThan(1e-5);
});

describe("tied candidates", () => {
  const { ranking } = judgeLists({
    query: [0, 0, 0, 0],
    group: ["A", "B", "A", "B"],
    score: [2, 1, 1, 0],
  });

  test("share the mean exposure of the positions that they take together", () => {
    const middle = (1 / Math.log2(3) + 1 / Math.log2(4)) / 2;
    const exposures = ranking.worthOf({ kind: "exposure" });
    for (const [row, own] of [1, middle, middle, 1 / Math.log2(5)].entries())
      expect(exposures[row]).toBeCloseTo(own, 12);
  });

  test("are among the first by the chance that a random order puts them there", () => {
    expect([...ranking.worthOf({ kind: "among-first", first: 2 })]).toEqual([1, 0.5, 0.5, 0]);
  });

  test("at the middle of a list lie on neither side of its median", () => {
    expect([...worthOfRows(ranking.ordered, { kind: "beyond-median", side: "high" })]).toEqual([1, 0, 0, 0]);
    expect([...worthOfRows(ranking.ordered, { kind: "beyond-median", side: "low" })]).toEqual([0, 0, 0, 1]);
  });

  test("of one score everywhere make all groups equal", () => {
    const judged = judgeLists({ query: [0, 0, 0, 0], group: ["A", "B", "B", "B"], score: [1, 1, 1, 1] });
    expect(judged.disparity("exposure_ratio").value.value).toBeCloseTo(1, 12);
    expect(judged.disparity("ndkl").value.value).toBe(0);
  });
});

describe("groups in lists", () => {
  test("are told apart where one stands lower, by intervals and by dealing labels inside the lists", () => {
    for (const lists of [1, 30]) {
      const judged = judgeLists(candidates(lists, 600 / lists, 1));
      const [ratio, ndkl] = [judged.disparity("exposure_ratio"), judged.disparity("ndkl")];
      expect(ratio.intervalAt(0.95)?.high).toBeLessThan(1);
      expect(ratio.intervalAt(0.95)?.method).toBe(
        lists === 1 ? "simultaneous-candidate-bootstrap" : "simultaneous-list-bootstrap",
      );
      expect([ratio.test()?.p, ndkl.test()?.p]).toEqual([1 / 501, 1 / 501]);
      expect(ndkl.underEquality()).toBeLessThan(ndkl.value.value ?? 0);
      const pair = judged.against("exposure_difference");
      expect(pair.value.value).toBeGreaterThan(0);
      expect(pair.intervalAt(0.95)?.low).toBeGreaterThan(0);
    }
  });

  test("that are equal in truth are called apart in about 5 of 100 samples, whatever lists they stand in", () => {
    let [apart, dealt] = [0, 0];
    const runs = 200;
    for (let seed = 0; seed < runs; seed++) {
      const judged = judgeLists(candidates(seed % 2 === 0 ? 1 : 15, seed % 2 === 0 ? 60 : 8, 0, seed), {
        resamples: 200,
      });
      const found = judged.disparity("exposure_difference");
      if ((found.intervalAt(0.95)?.low ?? 0) > 0) apart++;
      if ((found.test()?.p ?? 1) <= 0.05) dealt++;
    }
    // Binomial with 200 runs at 5 %: fewer than 21 but for one time in ten thousand.
    expect([apart, dealt].every((count) => count <= 21)).toBe(true);
  });

  test("keep their p where lists of one group alone are added: labels are dealt inside lists", () => {
    const { query, group, score } = candidates(12, 20, 0.4);
    const lone = Array.from({ length: 20 }, (_, row) => row);
    const more: Candidates = {
      query: [...query, ...lone.map(() => 12)],
      group: [...group, ...lone.map(() => "A")],
      score: [...score, ...lone],
    };
    const [own, added] = [judgeLists({ query, group, score }), judgeLists(more)].map(
      (judged) => judged.disparity("exposure_difference").test()?.p ?? Number.NaN,
    );
    expect(Math.abs(own - added)).toBeLessThan(0.05);
  });

  test("give the same figures whatever the order of rows", () => {
    const { query, group, score } = candidates(12, 10, 0.5);
    const turned = query.map((_, row) => query.length - 1 - row);
    const other = judgeLists({
      query: turned.map((row) => query[row] ?? 0),
      group: turned.map((row) => group[row] ?? ""),
      score: turned.map((row) => score[row] ?? 0),
    });
    const own = judgeLists({ query, group, score });
    for (const id of ["exposure_ratio", "ndkl", "top_k_rate_difference(3)", "demographic_parity_difference"]) {
      expect(other.disparity(id).value.value).toBeCloseTo(own.disparity(id).value.value ?? Number.NaN, 12);
    }
  });
});

test("a failing NDKL is told in plain words", () => {
  const found = judgeLists(candidates(1, 400, 1)).disparity("ndkl");
  expect(plainSentence(found, found.intervalAt(0.95))).toMatch(
    /^the order of the lists departs from the groups' shares in them by 0\.\d+ \(0 where .*\), and "B" stands worst in it \(group\), 95 % interval 0\.\d+ to 0\.\d+$/,
  );
});

test.each([
  ["top_k_rate_ratio(0)", /a whole number from 1/],
  ["top_k_rate_ratio(2.5)", /a whole number from 1/],
  ["top_k_share_difference(5)", /top_k_share_ratio\(5\)/],
  ["tpr_difference", /there is no disparity "tpr_difference"/],
])("of lists %s is refused", (written, message) => {
  expect(() => judgeLists(candidates(1, 20, 0)).disparity(written)).toThrow(message);
});

test("without any merit in a group its exposure per merit is undefined", () => {
  const judged = judgeLists({
    query: [0, 0, 0, 0],
    group: ["A", "A", "B", "B"],
    score: [4, 3, 2, 1],
    label: [1, 0, 0, 0],
  });
  expect(judged.figure("exposure_per_merit", "B")).toBeNull();
  expect(judged.disparity("exposure_per_merit_ratio").undefinedGroups.map(({ reason }) => reason)).toEqual([
    "exposure_per_merit: no candidate of the group has any merit",
  ]);
});
