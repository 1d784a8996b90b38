/** The longest record (row of text, line or object of JSON) that is held in memory at once. */
export const maxRecordBytes = 16 * 1024 * 1024;

/** The most that the columns of one table may take in memory. */
export const maxTableBytes = 4 * 1024 * 1024 * 1024;

/** The most that a compressed file may grow, once it has passed `freeExpansionBytes`: beyond it is a bomb, not data. */
export const maxExpansion = 500;
export const freeExpansionBytes = 1024 * 1024 * 1024;

/** The largest compressed Parquet or Arrow file that is unpacked in memory, and the largest page or buffer of one. */
export const maxUnpackedBytes = 1024 * 1024 * 1024;

/** The longest JSON text of one nested value of Parquet or Arrow, and the most values in a nested column's row group. */
export const maxNestedText = 256 * 1024;
export const maxNestedValues = 16 * 1024 * 1024;
