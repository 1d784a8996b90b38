/** Names of files that a folder or glob is taken to mean when a table is asked for. */
export const tableFile = /\.(csv|tsv|jsonl|ndjson|json|parquet|pq|arrow|feather|ipc)(\.(gz|zst))?$/i;
