/** A hash that is fed in pieces; SHA-256, given by the caller. */
export interface StreamingHash {
  update(text: string): void;
  /** In hexadecimal. */
  finish(): string;
}

/** The evaluation rows as texts: the key, or the row's place where there is none, and the label. */
export interface HoldoutRows {
  readonly rows: number;
  readonly key: (row: number) => string;
  readonly label: (row: number) => string;
}

/** Characters that are fed to the hash at once. */
const block = 1 << 16;

/**
 * A digest of the evaluation rows, their keys and labels, whatever their order: rows are sorted by key, then label, and
 * each is hashed with the lengths of both, so that no other rows make the same text. Equal digests mean the same
 * holdout, which earlier decisions have already used.
 */
export function holdoutDigest({ rows, key, label }: HoldoutRows, hash: StreamingHash): string {
  const keys = Array.from({ length: rows }, (_, row) => key(row));
  const order = Uint32Array.from(keys, (_, row) => row).sort((a, b) => {
    const [first, second] = [keys[a], keys[b]];
    return first < second ? -1 : first > second ? 1 : compareTexts(label(a), label(b));
  });
  hash.update(`${rows}\n`);
  let waiting = "";
  for (const row of order) {
    const [own, of] = [keys[row], label(row)];
    waiting += `${own.length}:${own}${of.length}:${of}\n`;
    if (waiting.length >= block) {
      hash.update(waiting);
      waiting = "";
    }
  }
  hash.update(waiting);
  return hash.finish();
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
