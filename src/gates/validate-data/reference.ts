import { decileProbabilities } from "../../drift/cells.ts";
import { columnSide, histogramEdges } from "../../drift/profile-columns.ts";
import { UserError } from "../../errors/user-error.ts";
import type { InputFile } from "../../gate/report.ts";
import { type ColumnProfile, columnProfile, type NumberFigures, type Profile } from "../../profile/profile.ts";
import {
  type ColumnMeasures,
  type ColumnRequest,
  emptyRequest,
  noMeasures,
  type ProfileRequest,
  summaryMeasures,
  wholeTable,
} from "../../profile/request.ts";
import type { Services } from "../gate.ts";
import { type DataTable, UnreadableData } from "./data-table.ts";
import { figureEdges } from "./drift-figures.ts";
import { openEmbedded } from "./embedded-table.ts";
import type { ValidateInputs } from "./inputs.ts";
import { savedProfileOf } from "./saved-table.ts";
import { inputFile } from "./suites.ts";
import { textHash } from "./text-hash.ts";

/** What the data is compared with. */
export interface Reference {
  readonly profile: Profile;
  /** The hash that its texts stand as; null where they stand as they are. */
  readonly hash: ((text: string) => string) | null;
  readonly files: readonly InputFile[];
  readonly notes: readonly string[];
}

/** What a saved profile and an inferred suite need to know of every column. */
export const everyColumn: ColumnMeasures = {
  ...summaryMeasures,
  probabilities: [...new Set([...summaryMeasures.probabilities, ...decileProbabilities])].sort((p, q) => p - q),
};

/** What drift needs to know of a column whatever it holds: also every category, or all that a sample of texts holds. */
const comparedColumn: ColumnMeasures = {
  ...everyColumn,
  top: 10_000,
  figures: everyColumn.figures.filter((figure) => figure !== "moments" && figure !== "lengths"),
};

/**
 * Reads the reference: a saved profile, or files that are summed up as the data is. Files of a reference that cannot be
 * read are bad input, since they are not what is under validation.
 */
export async function openReference(
  inputs: Pick<ValidateInputs, "reference" | "joins" | "key" | "allow">,
  missing: readonly string[] | null,
  services: Services,
): Promise<Reference | null> {
  if (inputs.reference.length === 0) return null;
  const files = await services.places.files(inputs.reference, "reference");
  const saved = await savedProfileOf(files, "reference");
  const [file] = files;
  if (saved !== null && file !== undefined) {
    const { profile, textKey } = saved;
    const read = await inputFile(file, "reference", profile.rows);
    return { profile, hash: textKey === null ? null : textHash(textKey), files: [read], notes: [] };
  }
  try {
    const table = await openEmbedded(
      files,
      {
        format: "auto",
        missing,
        maxRows: null,
        timeBudget: null,
        joins: { ...inputs, allow: [...inputs.allow, "column-mismatch"] },
        role: "reference",
      },
      services,
    );
    const profile = await profileReference(table);
    return { profile, hash: null, files: await table.describe(), notes: table.notes };
  } catch (error) {
    if (!(error instanceof UnreadableData)) throw error;
    throw new UserError(`reference: ${error.message}`, {
      title: "Reference cannot be read",
      ...(error.location === null ? {} : { location: error.location }),
    });
  }
}

/**
 * The figures of a reference. Where the distribution of a large column is a sketch, whose shares are known only nearly,
 * a second look counts its rows between the sketch's deciles, so that both sides of a distance are exact there.
 */
export async function profileReference(table: Pick<DataTable, "answer">): Promise<Profile> {
  const { profile } = await table.answer({ ...emptyRequest, every: comparedColumn });
  const sketched = profile.columns.filter(({ numbers, instants }) =>
    [numbers, instants].some((figures) => (figures?.distribution?.rankError ?? 0) > 0),
  );
  const columns = binsOf(sketched, null);
  if (columns.length === 0) return profile;
  const { profile: counted } = await table.answer({ ...emptyRequest, columns });
  return {
    ...profile,
    columns: profile.columns.map((column) => {
      const found = columns.some((asked) => asked.column === column.column)
        ? columnProfile(counted, column.column, column.population)
        : null;
      return found === null
        ? column
        : {
            ...column,
            numbers: withHistograms(column.numbers, found.numbers),
            instants: withHistograms(column.instants, found.instants),
          };
    }),
  };
}

function withHistograms(figures: NumberFigures | null, counted: NumberFigures | null): NumberFigures | null {
  return figures === null || counted === null ? figures : { ...figures, histograms: counted.histograms };
}

/**
 * What is asked of the data so that it can be compared: the counts in the reference's own bins, and of columns that hold
 * no numbers there their categories.
 */
export function driftRequest({ profile, hash }: Reference): ProfileRequest {
  const compared = profile.columns.map((column) => ({
    column: column.column,
    population: wholeTable,
    measures: column.type === "number" ? numberColumn(column) : comparedColumn,
  }));
  return { ...emptyRequest, every: noMeasures, columns: [...compared, ...binsOf(profile.columns, hash)] };
}

/** Of numbers the distribution is kept; values one by one only where there are few of them. */
function numberColumn({ numbers }: ColumnProfile): ColumnMeasures {
  const distribution = numbers?.distribution ?? null;
  const few = distribution?.rankError === 0 && distribution.points.length <= comparedColumn.values;
  return {
    ...noMeasures,
    figures: ["quantiles"],
    probabilities: comparedColumn.probabilities,
    values: few ? comparedColumn.values : 0,
  };
}

/** The counts of columns of numbers between the deciles that these profiles hold of them, and in the bins that are drawn. */
function binsOf(profiles: readonly ColumnProfile[], hash: Reference["hash"]): ColumnRequest[] {
  return profiles.flatMap((column) => {
    const { values } = columnSide(column, hash);
    if (values.kind !== "numbers" || values.edges.length === 0) return [];
    const drawn = figureEdges(column);
    const measures: ColumnMeasures = {
      ...noMeasures,
      figures: figuresOf(column.type),
      histograms: [histogramEdges(values.edges), ...(drawn === null ? [] : [drawn])],
    };
    return [{ column: column.column, population: wholeTable, measures }];
  });
}

/** Bins of dates and times are over their milliseconds. */
function figuresOf(type: string): ColumnMeasures["figures"] {
  return type === "text" ? ["instants"] : [];
}
