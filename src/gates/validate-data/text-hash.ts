import { createHash, createHmac } from "node:crypto";
import { UserError } from "../../errors/user-error.ts";
import { hideTexts } from "../../profile/hide-texts.ts";
import type { Profile } from "../../profile/profile.ts";
import type { SavedTexts } from "../../profile/saved-profile.ts";

/** Gives a text's hash. */
export type TextHash = (text: string) => string;

/** 64 bits: enough to tell the values of a column apart, too few to hold them. */
const hashDigits = 16;

/** The hash of a text under a profile's key; equal texts of two profiles with one key have equal hashes. */
export function textHash(key: string): TextHash {
  return (text) => createHmac("sha256", key).update(text, "utf8").digest("hex").slice(0, hashDigits);
}

/**
 * How texts stand in a profile that is saved: as they are where values may be shown, else as hashes. The key is that of
 * the model, so that two profiles of its data compare, and the same data gives the same bytes.
 */
export function savedTexts(showValues: boolean, model: string): SavedTexts {
  if (showValues) return { kind: "shown" };
  const key = createHash("sha256").update(`modelgate profile\n${model}`).digest("hex").slice(0, 32);
  return { kind: "hashed", key, hash: textHash(key) };
}

/**
 * The reference as data whose own texts are hashes can be compared with: its texts stand as the same hashes.
 *
 * @param data what the data's texts stand as; null where they stand as they are, which goes with any reference
 * @throws UserError where the hashes of both are under different keys, so that no text would be found again
 */
export function comparedByHash<Compared extends { readonly profile: Profile; readonly hash: TextHash | null }>(
  reference: Compared,
  data: TextHash | null,
): Compared {
  if (data === null) return reference;
  if (reference.hash === null) return { ...reference, profile: hideTexts(reference.profile, data), hash: data };
  if (reference.hash("") === data("")) return reference;
  throw new UserError(
    "reference: its texts and those of the data are hashes under different keys, so they cannot be compared; save both profiles for the same model, or name the data itself",
    { title: "Input reference" },
  );
}
