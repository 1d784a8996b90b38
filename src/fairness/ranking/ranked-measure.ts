import { ratio } from "../../metrics/computed.ts";
import type { ColumnExamples } from "../../metrics/examples.ts";
import { defineMetric, type MetricSpec } from "../../metrics/metric.ts";
import type { TermSource } from "../../metrics/source.ts";
import type { Measure } from "../group-measure.ts";
import type { PlaceFigure } from "./ranked-lists.ts";
import type { Ranking } from "./ranking.ts";

/** A measure of how a group stands in lists: what its places are worth, by its rows or by their merit. */
export interface RankedMeasure extends Measure {
  readonly place: PlaceFigure;
  readonly per: "row" | "merit";
}

/** Whether a measure is of places in lists. */
export function isRanked(measure: Measure): measure is RankedMeasure {
  return "place" in measure;
}

/** How many of a list count as its top where no rule says another number. */
export const usualFirst = 10;

/** The measures that every report shows of a ranking, in the order of its tables. */
export function rankedMeasures(ranking: Ranking): RankedMeasure[] {
  return [
    selectionMeasure(ranking),
    exposureMeasure(ranking),
    amongFirstMeasure(ranking, usualFirst),
    ...(ranking.merit === null ? [] : [exposurePerMerit(ranking)]),
  ];
}

/** How often candidates of a group stand among the first `first` of their list. */
export function amongFirstMeasure(ranking: Ranking, first: number): RankedMeasure {
  return placed(ranking, {
    id: `top_k_rate(${first})`,
    title: `share that is among the first ${first} of a list`,
    happens: `are among the first ${first} of a list`,
    place: { kind: "among-first", first },
    per: "row",
  });
}

function selectionMeasure(ranking: Ranking): RankedMeasure {
  const side = ranking.favourable;
  return placed(ranking, {
    id: "selection_rate",
    title: `share that is ${side === "high" ? "above" : "below"} the median of its list`,
    happens: `are ${side === "high" ? "above" : "below"} the median of their list`,
    place: { kind: "beyond-median", side },
    per: "row",
  });
}

/**
 * The mean attention that a group's candidates get, 1 / log2(1 + position) each.
 *
 * Source: A. Singh and T. Joachims, "Fairness of exposure in rankings", KDD 2018.
 */
function exposureMeasure(ranking: Ranking): RankedMeasure {
  return placed(ranking, {
    id: "exposure",
    title: "exposure, the mean of 1 / log2(1 + position)",
    happens: null,
    place: { kind: "exposure" },
    per: "row",
  });
}

/** A group's exposure over its merit, the mean of its labels: equal where attention follows merit (Singh and Joachims 2018). */
function exposurePerMerit(ranking: Ranking): RankedMeasure {
  return placed(ranking, {
    id: "exposure_per_merit",
    title: "exposure over the mean label",
    happens: null,
    place: { kind: "exposure" },
    per: "merit",
  });
}

type Placed = Pick<RankedMeasure, "id" | "title" | "happens" | "place" | "per">;

function placed(ranking: Ranking, own: Placed): RankedMeasure {
  // Where low places are the good ones, attention is what a group has too much of; the median turns with it.
  const direction = ranking.favourable === "high" || own.place.kind === "beyond-median" ? "higher" : "lower";
  const { whole } = ranking;
  const columns = new Map([["worth", ranking.worthOf(own.place)]]);
  if (own.per === "merit" && ranking.merit !== null) columns.set("merit", ranking.merit);
  const examples: ColumnExamples = { ...whole, columns };
  return { ...own, direction, examples, spec: specOf(own) };
}

function specOf({ id, title, per }: Placed): MetricSpec {
  const source: TermSource<{ readonly worth: number; readonly by: number }> = {
    kind: "terms",
    id: `fairness:${id}`,
    width: 2,
    missing: (examples) => (examples.columns.has("worth") ? null : "there are no lists"),
    terms({ columns }) {
      const [worth, merit] = [columns.get("worth"), columns.get("merit")];
      if (worth === undefined) throw new Error("places were read where there are no lists");
      return {
        shift: 0,
        write(row, into) {
          into[0] = worth[row];
          into[1] = per === "row" || merit === undefined ? 1 : merit[row];
        },
      };
    },
    summary: ([sum = 0, by = 0]) => ({ worth: sum, by }),
  };
  const definition = defineMetric({
    name: id,
    title,
    tasks: ["columns"],
    args: {},
    direction: "none",
    needs: ["column"],
    from: () => source,
    value: ({ worth, by }) => ratio(worth, by, per === "row" ? "there are no rows" : "no candidate has any merit"),
    interval: { kind: "bootstrap" },
    source: "A. Singh and T. Joachims, KDD 2018",
  });
  const bound = definition.bind({}, "columns");
  if (typeof bound === "string") throw new Error(bound);
  return { id, name: id, direction: "none", statistic: bound.statistic, columns: [], ofClass: null };
}
