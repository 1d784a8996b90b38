import type { Profile } from "../profile/profile.ts";
import { type ColumnMeasures, emptyRequest, type ProfileRequest, wholeTable } from "../profile/request.ts";
import { decileProbabilities } from "./cells.ts";
import { columnSide, histogramEdges } from "./profile-columns.ts";

/** Different values of a column that are compared one by one; beyond, the most frequent ones. */
const mostCategories = 1000;

/** What drift needs to know of every column of a table, on either side. */
export const driftColumnMeasures: ColumnMeasures = {
  figures: ["moments", "instants", "distinct", "quantiles"],
  values: mostCategories,
  top: mostCategories,
  probabilities: decileProbabilities,
  histograms: [],
};

/** The first pass over a reference table, or over a table of which no reference is known yet. */
export const referenceRequest: ProfileRequest = { ...emptyRequest, every: driftColumnMeasures };

/**
 * The pass over the current table once the reference's profile is known: also how many of its numbers lie between the
 * reference's deciles, counted over all rows.
 */
export function currentRequest(reference: Profile): ProfileRequest {
  return { ...referenceRequest, columns: decileHistograms(reference, () => true) };
}

/**
 * A second pass over a reference table where a sketch gave the deciles: the exact counts between them. Null where all
 * counts are known.
 */
export function referenceFollowUp(reference: Profile): ProfileRequest | null {
  const columns = decileHistograms(reference, (rankError) => rankError > 0);
  return columns.length === 0 ? null : { ...emptyRequest, columns };
}

function decileHistograms(reference: Profile, wanted: (rankError: number) => boolean): ProfileRequest["columns"] {
  return reference.columns.flatMap((profile) => {
    if (profile.population !== wholeTable) return [];
    const { values } = columnSide(profile);
    if (values.kind !== "numbers" || values.edges.length === 0) return [];
    const distribution = (profile.numbers ?? profile.instants)?.distribution ?? null;
    // An engine that kept no points knows its deciles only as they are.
    const rankError = distribution === null || distribution.points.length === 0 ? 1 : distribution.rankError;
    if (!wanted(rankError)) return [];
    const edges = histogramEdges(values.edges);
    const measures = { ...driftColumnMeasures, figures: ["instants" as const], values: 0, top: 0, histograms: [edges] };
    return [{ column: profile.column, population: wholeTable, measures }];
  });
}
