import type { EstimateSettings } from "../../metrics/estimate.ts";
import { correctedInterval, once } from "../../metrics/resampling.ts";
import { createRandom } from "../../stats/random.ts";
import type { GroupFigure, MeasuredGrouping } from "../group-figures.ts";
import type { Measure } from "../group-measure.ts";
import type { Group, Grouping } from "../grouping.ts";
import { normalDraws } from "../normal-draws.ts";
import { type DealtRows, permuteRows } from "../permute-rows.ts";
import { keepDraws } from "../under-equality.ts";
import { groupLists } from "./grouped-lists.ts";
import { drawFigures, drawnOf } from "./list-draws.ts";
import { divergenceOf } from "./ndkl.ts";
import { isRanked, type RankedMeasure } from "./ranked-measure.ts";
import type { Ranking } from "./ranking.ts";

/** More groups than this are each a small part of every list, and are taken as independent. */
export const mostJointGroups = 24;

/** Measures how the groups of a grouping stand in the lists of a ranking, each group's interval from draws of the lists. */
export function measureRanked(grouping: Grouping, ranking: Ranking, settings: EstimateSettings): MeasuredGrouping {
  const { groups } = grouping;
  const method = drawnOf(ranking.lists.lists) === "lists" ? "list-bootstrap" : "candidate-bootstrap";
  const stream = createRandom(settings.seed)
    .split("lists")
    .split(JSON.stringify([grouping.attribute, grouping.stratum]));
  const whole = once(() => groupLists(ranking, groups));
  const draws = new Map<string, readonly Float64Array[]>();
  const drawsOf = (measure: Measure): readonly Float64Array[] => {
    const found = draws.get(measure.id) ?? drawFigures(whole(), rankedOf(measure), settings.resamples, stream);
    draws.set(measure.id, found);
    return found;
  };
  const figures = new Map<string, readonly GroupFigure[]>();
  return {
    grouping,
    underEquality: keepDraws(),
    normals: normalDraws(grouping, settings),
    figuresOf(measure) {
      const found =
        figures.get(measure.id) ??
        groups.map((group, index) =>
          figureOf(group, rankedOf(measure), ranking, () => drawsOf(measure)[index], method),
        );
      figures.set(measure.id, found);
      return found;
    },
    ranked: {
      method,
      drawsOf: (measure, of) => {
        const all = drawsOf(measure);
        return of.map((group) => all[groups.indexOf(group)]);
      },
      permuted: (measure, of, random) =>
        permuteRows(dealtRows(ranking, rankedOf(measure), of), (figure) => figure, settings.resamples, random),
      divergence: (of) => divergenceOf(groupLists(ranking, of)),
    },
  };
}

function rankedOf(measure: Measure): RankedMeasure {
  if (!isRanked(measure)) throw new Error(`${measure.id} is no measure of places in lists`);
  return measure;
}

function figureOf(
  group: Group,
  measure: RankedMeasure,
  ranking: Ranking,
  draws: () => Float64Array,
  method: string,
): GroupFigure {
  const { rows, slice } = group;
  const worth = ranking.worthOf(measure.place);
  const { merit, lists } = ranking;
  const seen = new Set<number>();
  let [sum, by] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    sum += worth[rows[i]];
    by += measure.per === "row" || merit === null ? 1 : merit[rows[i]];
    seen.add(lists.listOf[rows[i]]);
  }
  const value = by > 0 ? { value: sum / by } : { value: null, reason: "no candidate of the group has any merit" };
  const intervals = once(() =>
    value.value === null ? null : correctedInterval(draws(), value.value, 0, (own) => `${method}-${own}`),
  );
  return {
    group,
    estimate: {
      id: measure.id,
      slice,
      value,
      decisive: value,
      note: null,
      direction: measure.direction,
      intervalAt: (level) => intervals()?.(level) ?? null,
      support: { n: rows.length, lists: seen.size },
    },
    counts: null,
    mean: null,
  };
}

/** The rows of these groups list after list, each with what its place is worth. */
function dealtRows(ranking: Ranking, { place, per }: RankedMeasure, groups: readonly Group[]): DealtRows {
  const { groupOf } = groupLists(ranking, groups);
  const { rows, starts } = ranking.ordered;
  const worth = ranking.worthOf(place);
  const { merit } = ranking;
  const kept = rows.filter((row) => groupOf[row] >= 0);
  const ends = new Uint32Array(starts.length);
  let at = 0;
  for (let list = 0; list + 1 < starts.length; list++) {
    for (let i = starts[list]; i < starts[list + 1]; i++) if (groupOf[rows[i]] >= 0) at++;
    ends[list + 1] = at;
  }
  return {
    worth: Float64Array.from(kept, (row) => worth[row]),
    by: per === "row" || merit === null ? null : Float64Array.from(kept, (row) => merit[row]),
    groupOf: Uint32Array.from(kept, (row) => groupOf[row]),
    groups: groups.length,
    starts: ends,
  };
}
