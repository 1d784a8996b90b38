import { UserError } from "../../errors/user-error.ts";
import type { JoinInput } from "../join-inputs.ts";
import { listNames } from "./roles.ts";

/**
 * Which columns match the rows of a joined table to those of the first: the ones that the join names, else the key of
 * both.
 *
 * @param keyOf the key column of the first table, null where it has none; asked for only where the join names none
 * @param first how messages name the first table
 */
export function joinKeys(
  join: JoinInput,
  keyOf: () => string | null,
  left: readonly string[],
  right: readonly string[],
  first: string,
): { leftKey: string; rightKey: string } {
  if (join.on !== null) {
    const { first: one, second: other } = join.on;
    if (left.includes(one) && right.includes(other)) return { leftKey: one, rightKey: other };
    if (left.includes(other) && right.includes(one)) return { leftKey: other, rightKey: one };
    throw new UserError(
      `join: ${join.address} on ${one} = ${other}: one must be a column of ${first} (${listNames(left)}), the other of ${join.address} (${listNames(right)})`,
      { title: "Input join" },
    );
  }
  const leftKey = keyOf();
  if (leftKey === null) {
    throw new UserError(
      `join: rows of ${join.address} are matched by a key, and ${first} have none of the columns id, key; name it with the input key, or write "${join.address} on COLUMN"`,
      { title: "Input key", fix: "key: customer_id" },
    );
  }
  if (right.includes(leftKey)) return { leftKey, rightKey: leftKey };
  throw new UserError(
    `join: ${join.address} has no column "${leftKey}" to match its rows by; it has ${listNames(right)}; write "${join.address} on ${leftKey} = COLUMN"`,
    { title: "Input join" },
  );
}
