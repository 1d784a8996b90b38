/**
 * Marks around what came out of a single row, so that one place (`gate/privacy`) can hide it before anything is
 * rendered, wherever in a sentence or table cell it stands. The marks are private-use code points; a mark that
 * the data itself holds is removed when it is wrapped.
 */
const valueOpen = "\uE000";
const valueClose = "\uE001";
const keyOpen = "\uE002";
const keyClose = "\uE003";
const anyMark = /[\uE000-\uE003]/g;
const marked = /\uE000([^\uE001]*)\uE001|\uE002([^\uE003]*)\uE003/g;

/** A value of a single row, quoted inside a sentence or a cell; shown only under `show-values: true`. */
export function rowValue(value: string): string {
  return valueOpen + value.replace(anyMark, "") + valueClose;
}

/** The key of a single row, quoted inside a sentence or a cell; shown as `key-display` says. */
export function rowKey(key: string): string {
  return keyOpen + key.replace(anyMark, "") + keyClose;
}

/** Replaces every marked value and key of a text; a stray mark is removed. */
export function replaceRowData(
  text: string,
  replace: { value(value: string): string; key(key: string): string },
): string {
  return text
    .replace(marked, (_whole, value: string | undefined, key: string | undefined) =>
      (value !== undefined ? replace.value(value) : replace.key(key ?? "")).replace(anyMark, ""),
    )
    .replace(anyMark, "");
}
