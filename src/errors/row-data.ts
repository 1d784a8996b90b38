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
/** What is marked; a mark that something cut open reaches to the end of the text. */
const marked = /\uE000([^\uE001]*)(?:\uE001|$)|\uE002([^\uE003]*)(?:\uE003|$)/g;
/** A line, in which a break inside of marks is no break. */
const line = /^(?:\uE000[^\uE001]*\uE001|\uE002[^\uE003]*\uE003|[^\n])*/;

/** A value of a single row, quoted inside a sentence or a cell; shown only under `show-values: true`. */
export function rowValue(value: string): string {
  return valueOpen + value.replace(anyMark, "") + valueClose;
}

/** The key of a single row, quoted inside a sentence or a cell; shown as `key-display` says. */
export function rowKey(key: string): string {
  return keyOpen + key.replace(anyMark, "") + keyClose;
}

/** The first line of a text, with all of what is marked in it, whatever lines that has. */
export function firstLineOf(text: string): string {
  return line.exec(text)?.[0] ?? "";
}

/**
 * Replaces every marked value and key of a text. A mark without its end reaches to the end of the text, so that what
 * was cut open stays hidden; an end without its mark is removed.
 */
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
