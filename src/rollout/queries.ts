/** Which way a figure is good. */
export type Better = "lower" | "higher";

/** What one name of a rollout stands for. */
export type Definition =
  /** A ratio of two other names, both counts of the window. */
  | {
      readonly kind: "rate";
      readonly name: string;
      readonly numerator: string;
      readonly denominator: string;
      readonly better: Better;
    }
  /** One number, asked for by a query in the monitor's language; for a file the key. A count is asked for like this, too. */
  | { readonly kind: "level"; readonly name: string; readonly query: string; readonly better: Better }
  /** The values of the window. */
  | { readonly kind: "samples"; readonly name: string; readonly query: string; readonly better: Better };

/** All names that rules may use. */
export interface Definitions {
  readonly named: ReadonlyMap<string, Definition>;
  /** Whether every other name is a key of the data, as for files; else it is not defined. */
  readonly keysAreNames: boolean;
}
