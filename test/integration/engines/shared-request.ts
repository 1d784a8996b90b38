import type { Predicate } from "../../../src/profile/predicate.ts";
import { emptyRequest, type ProfileRequest, summaryMeasures } from "../../../src/profile/request.ts";
import reference from "../../reference/engines.json" with { type: "json" };

const quantity = { kind: "column", column: "quantity" } as const;
const flagged: Predicate = {
  kind: "compare",
  comparator: "==",
  left: { kind: "column", column: "flag" },
  right: { kind: "value", value: true },
};
const atMostTen: Predicate = {
  kind: "compare",
  comparator: "<=",
  left: quantity,
  right: { kind: "value", value: 10 },
};
const missingQuantity: Predicate = { kind: "missing", column: "quantity" };

/** What is asked of every engine about the shared table. */
export const sharedRequest: ProfileRequest = {
  ...emptyRequest,
  every: { ...summaryMeasures, values: 20, probabilities: reference.probabilities, histograms: [reference.edges] },
  columns: [{ column: "quantity", population: "flagged", measures: { ...summaryMeasures, probabilities: [0.5] } }],
  populations: [{ id: "flagged", where: flagged }],
  tallies: [
    { id: "ten", population: "all", ignore: missingQuantity, expect: atMostTen, show: ["quantity"], examples: 20 },
    {
      id: "ten of flagged",
      population: "flagged",
      ignore: missingQuantity,
      expect: atMostTen,
      show: ["quantity", "city"],
      examples: 3,
    },
    { id: "nothing ignored", population: "all", ignore: null, expect: atMostTen, show: [], examples: 0 },
    {
      id: "text above a number",
      population: "all",
      ignore: null,
      expect: {
        kind: "compare",
        comparator: ">",
        left: { kind: "column", column: "city" },
        right: { kind: "value", value: 3 },
      },
      show: [],
      examples: 0,
    },
    {
      id: "pattern",
      population: "all",
      ignore: { kind: "missing", column: "city" },
      expect: { kind: "matches", text: { column: "city", style: "written" }, pattern: "^\\w+$|\\s" },
      show: ["city"],
      examples: 20,
    },
    {
      id: "like",
      population: "all",
      ignore: { kind: "missing", column: "city" },
      expect: { kind: "like", text: { column: "city", style: "written" }, pattern: "%\\%", escape: "\\" },
      show: [],
      examples: 0,
    },
    {
      id: "dates",
      population: "all",
      ignore: null,
      expect: { kind: "type", column: "iso", types: ["timestamp"] },
      show: [],
      examples: 0,
    },
    {
      id: "number as text",
      population: "all",
      ignore: null,
      expect: { kind: "matches", text: { column: "amount", style: "shortest" }, pattern: "^-?[0-9]+[.]?[0-9]*$" },
      show: [],
      examples: 0,
    },
  ],
  uniqueness: [
    { id: "ids", population: "all", columns: ["id"], ignore: null, examples: 5 },
    { id: "flag and city", population: "all", columns: ["flag", "city"], ignore: null, examples: 2 },
  ],
  orders: [
    {
      id: "rising",
      population: "all",
      value: { kind: "column", column: "id" },
      direction: "increasing",
      strictly: true,
      show: [],
      examples: 1,
    },
  ],
  selections: [
    {
      id: "middle",
      column: "amount",
      population: "all",
      of: "numbers",
      low: -10,
      high: 10,
      ranks: [0, 1000, 1001, 2000],
    },
  ],
  valueCounts: [{ id: "cities", column: "city", population: "all", values: ["東京", "O'Fallon", "nowhere", 7] }],
  key: ["id"],
};
