/** The systems that can compute a profile, beside the embedded scan. */
export type EngineName = "duckdb" | "postgres" | "spark";
