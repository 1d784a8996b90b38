import { createHash } from "node:crypto";
import type { Arm } from "../look.ts";

/**
 * A user's place in [0, 1): the first 32 bits of SHA-256 of `SALT:USER` in UTF-8, read as a whole number with the
 * highest byte first, over 2³². In Python: `int(hashlib.sha256(f"{salt}:{user}".encode()).hexdigest()[:8], 16) / 2**32`.
 */
export function placeOf(user: string, salt: string): number {
  return createHash("sha256").update(`${salt}:${user}`).digest().readUInt32BE(0) / 2 ** 32;
}

/**
 * The arm of a user for whom the hash decides: canary below the canary's share. Another salt deals the users anew; with
 * the same salt a share that grows never takes a user back from the canary.
 *
 * @param share the canary's share in per cent
 */
export function assignedArm(user: string, salt: string, share: number): Arm {
  return placeOf(user, salt) < share / 100 ? "canary" : "stable";
}
