import { createHash, createHmac } from "node:crypto";
import type { SavedTexts } from "../../profile/saved-profile.ts";

/** 64 bits: enough to tell the values of a column apart, too few to hold them. */
const hashDigits = 16;

/** The hash of a text under a profile's key; equal texts of two profiles with one key have equal hashes. */
export function textHash(key: string): (text: string) => string {
  return (text) => createHmac("sha256", key).update(text, "utf8").digest("hex").slice(0, hashDigits);
}

/**
 * How texts stand in a profile that is saved: as they are where values may be shown, else as hashes. The key is that of
 * these files, so that the same data gives the same bytes.
 */
export function savedTexts(showValues: boolean, digests: readonly string[]): SavedTexts {
  if (showValues) return { kind: "shown" };
  const key = createHash("sha256")
    .update(`modelgate profile\n${digests.join("\n")}`)
    .digest("hex")
    .slice(0, 32);
  return { kind: "hashed", key, hash: textHash(key) };
}
