import type { Difference } from "../../../src/comparison/difference.ts";
import { changeFromChampion } from "../../../src/fairness/change-from-champion.ts";
import { type DisparityEstimate, estimateDisparity } from "../../../src/fairness/estimate-disparity.ts";
import { type MeasuredGrouping, measureGroups } from "../../../src/fairness/group-figures.ts";
import { groupRows } from "../../../src/fairness/grouping.ts";
import { type Measure, measuresOf, type Outcomes } from "../../../src/fairness/measure.ts";
import { parseDisparity } from "../../../src/fairness/parse-disparity.ts";
import type { BinaryExamples, RegressionExamples } from "../../../src/metrics/examples.ts";
import { parseSliceSpec } from "../../../src/metrics/slice-spec.ts";
import type { Column } from "../../../src/table/column.ts";
import { Dictionary } from "../../../src/table/dictionary.ts";
import { binary, settings, subject } from "../metrics/support.ts";

/** Rows with a label, a decision and a sensitive attribute; a null is a missing value. */
export interface People {
  readonly label: readonly number[];
  readonly prediction: readonly number[];
  readonly score?: readonly number[];
  readonly weight?: readonly number[];
  readonly cluster?: readonly number[];
  readonly attributes: Readonly<Record<string, readonly (string | null)[]>>;
}

function binaryPeople({ label, prediction, ...common }: People): BinaryExamples {
  return binary(label, { ...common, decision: prediction });
}

/** Outcomes of a binary task in which the positive class is the favourable one. */
export function binaryOutcomes(people: People): Outcomes {
  const examples = binaryPeople(people);
  return {
    whole: examples,
    positive: examples,
    favourable: examples,
    favourableName: "1",
    selection: "decision",
    ranking: null,
  };
}

export function regressionOutcomes(examples: RegressionExamples): Outcomes {
  const { rows, weight, cluster, columns, label, prediction } = examples;
  const middle = [...prediction].sort((a, b) => a - b)[Math.floor(rows / 2)];
  const favourable: BinaryExamples = {
    ...{ task: "binary", rows, weight, cluster, columns, positiveClass: "above", negativeClass: "below" },
    label: Uint8Array.from(label, (value) => (value > middle ? 1 : 0)),
    decision: Uint8Array.from(prediction, (value) => (value > middle ? 1 : 0)),
    ...{ decisionReason: null, score: null, scoreReason: "", scoreIsProbability: false },
  };
  return {
    whole: examples,
    positive: null,
    favourable,
    favourableName: "above the median",
    selection: "score",
    ranking: null,
  };
}

function columnOfTexts(name: string, values: readonly (string | null)[]): Column {
  const dictionary = new Dictionary();
  const codes = Uint32Array.from(values, (value) => (value === null ? 0 : dictionary.codeOfText(value)));
  const missing = Uint8Array.from(values, (value) => (value === null ? 1 : 0));
  const anyMissing = missing.includes(1);
  return { type: "text", name, length: values.length, codes, dictionary, missing: anyMissing ? missing : null };
}

export function columnsOf(attributes: People["attributes"]): ReadonlyMap<string, Column> {
  return new Map(Object.entries(attributes).map(([name, values]) => [name, columnOfTexts(name, values)]));
}

export interface Judged {
  readonly measures: readonly Measure[];
  readonly measured: readonly MeasuredGrouping[];
  /** The disparity over all groups of the first (or only) stratum. */
  disparity(written: string): DisparityEstimate;
}

/** Groups rows by an attribute and measures them. */
export function judge(
  outcomes: Outcomes,
  columns: ReadonlyMap<string, Column>,
  attribute: string,
  control: string | null = null,
  over: Partial<typeof settings> = {},
): Judged {
  const measures = measuresOf(outcomes);
  const own = { ...settings, ...over };
  const spec = control === null ? null : parseSliceSpec(control);
  const measured = groupRows(parseSliceSpec(attribute), spec, columns, outcomes.whole.rows).map((grouping) =>
    measureGroups(grouping, measures, own),
  );
  return {
    measures,
    measured,
    disparity: (written) =>
      estimateDisparity(
        parseDisparity(subject(written), measures, outcomes),
        measured[0],
        measured[0].grouping.groups,
        own,
      ),
  };
}

export function judgePeople(people: People, attribute: string, control: string | null = null): Judged {
  return judge(binaryOutcomes(people), columnsOf(people.attributes), attribute, control);
}

/** How a disparity over the attribute `group` moved from one model to another on the same people. */
export function changeBetween(
  challenger: People,
  champion: People,
  written: string,
  over: Partial<typeof settings> = {},
): Difference {
  const { grouping } = judgePeople(challenger, "group").measured[0];
  const own = { ...settings, ...over };
  const [one, other] = [challenger, champion].map((side) => {
    const outcomes = binaryOutcomes(side);
    const measures = measuresOf(outcomes);
    const disparity = parseDisparity(subject(written), measures, outcomes);
    return { measured: measureGroups(grouping, [...disparity.parts], own), disparity };
  });
  return changeFromChampion({ challenger: one, champion: other }, grouping.groups, own);
}
