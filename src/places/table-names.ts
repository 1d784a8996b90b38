/** Names of files that a folder or glob is taken to mean when a table is asked for. */
export const tableFile = /\.(csv|tsv|tab|jsonl|ndjson|json|parquet|pq|arrows?|feather|ipc)(\.(gz|gzip|zst|zstd))?$/i;
