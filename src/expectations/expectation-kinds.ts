import { chiSquareExpectations } from "./chi-square.ts";
import { columnAggregateExpectations } from "./column-aggregates.ts";
import { columnOrderExpectations } from "./column-order.ts";
import { columnOutlierExpectations } from "./column-outliers.ts";
import { columnPairExpectations } from "./column-pairs.ts";
import { columnQuantileExpectations } from "./column-quantiles.ts";
import { columnTextExpectations } from "./column-text.ts";
import { columnTypeExpectations } from "./column-types.ts";
import { columnValueExpectations } from "./column-values.ts";
import { distinctSetExpectations } from "./distinct-sets.ts";
import type { ExpectationKind } from "./expectation-kind.ts";
import { divergenceExpectations } from "./kl-divergence.ts";
import { kolmogorovExpectations } from "./kolmogorov-smirnov.ts";
import { mostCommonValueExpectations } from "./most-common-value.ts";
import { multicolumnExpectations } from "./multicolumn.ts";
import { sqlExpectations } from "./sql-expectations.ts";
import { tableExpectations } from "./table-expectations.ts";

/** Every expectation that is run, by its type. */
export const expectationKinds: ReadonlyMap<string, ExpectationKind> = new Map(
  [
    columnValueExpectations,
    columnTextExpectations,
    columnTypeExpectations,
    columnOrderExpectations,
    columnOutlierExpectations,
    columnAggregateExpectations,
    columnQuantileExpectations,
    distinctSetExpectations,
    mostCommonValueExpectations,
    divergenceExpectations,
    chiSquareExpectations,
    kolmogorovExpectations,
    columnPairExpectations,
    multicolumnExpectations,
    tableExpectations,
    sqlExpectations,
  ]
    .flat()
    .map((kind) => [kind.type, kind]),
);
