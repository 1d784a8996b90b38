/** The longest text out of data that is shown in full; longer ones lose their middle. */
export const shownLength = 120;
/** The same for sentences, which hold several names. */
export const sentenceLength = 1000;

const replacement = "\uFFFD";
const ansiSequence =
  /[\u001B\u009B](?:\][^\u0007\u001B\u009C]{0,200}(?:\u0007|\u001B\\|\u009C)|[[\]()#;?]*(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-nq-uy=><~])/g;
const whiteSpace = /[\s\u0085\u180E]+/g;
/** Controls, bidirectional and zero-width characters, private use and noncharacters: what a reader cannot see. */
const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Co}\p{Noncharacter_Code_Point}]/gu;
const emojiJoiner = /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic})/gu;
const emojiVariation = /(?<=\p{Emoji})\uFE0F/gu;
const towerOfMarks = /(\p{M}{4})\p{M}+/gu;

/**
 * One line of text that is safe to look at: terminal sequences are taken out, white space becomes single spaces,
 * lone surrogates and characters that cannot be seen (controls, bidirectional overrides, zero-width, private use)
 * become U+FFFD, so that two names that differ never look alike by hiding something. Joined emoji stay whole. More
 * than four combining marks on one letter are cut. What is longer than `limit` UTF-16 units loses its middle.
 */
export function plainText(text: string, limit = shownLength): string {
  // A text of megabytes is cut before the expressions run over it.
  const near = text.length > limit * 8 + 64 ? cutMiddle(text.toWellFormed(), limit * 4, "…") : text.toWellFormed();
  const seen = [...splitAround(near.replace(ansiSequence, "").replace(whiteSpace, " "))]
    .map(({ keep, part }) => (keep ? part : part.replace(unseen, replacement)))
    .join("")
    .replace(towerOfMarks, "$1")
    .trim();
  return shorten(seen, limit);
}

const longestWord = 80;
const moreRowsClause = /^about [\d,]+ more rows\b/;

/**
 * A sentence that we wrote, with names out of data in it, in at most `limit` UTF-16 units. It is never cut where it
 * says something itself: overlong words, which only data has, lose their middle first; then clauses go from its end at
 * `; `, but not the one that says how many more rows are needed. What is too long then holds a long name at its very
 * beginning, and loses its middle.
 */
export function ownSentence(text: string, limit = sentenceLength): string {
  const whole = plainText(text, limit * 2);
  if (whole.length <= limit) return whole;
  const words = whole.split(" ").map((word) => shorten(word, longestWord));
  let clauses = words.join(" ").split("; ");
  const joined = () => clauses.join("; ");
  const end = "; …";
  while (joined().length > limit - end.length) {
    const last = clauses.findLastIndex((clause, at) => at > 0 && !moreRowsClause.test(clause));
    if (last < 0) break;
    clauses = clauses.filter((_, at) => at !== last);
  }
  const kept = joined();
  return kept.length > limit - end.length ? shorten(kept, limit) : kept === words.join(" ") ? kept : `${kept}${end}`;
}

/** Several lines, each as `plainText` makes it, with its indentation kept; at most `lines` of them. */
export function plainLines(text: string, limit = 200, lines = 40): string[] {
  const all = text.slice(0, limit * lines * 4).split(/\r\n|\n|\r/);
  const shown = all.slice(0, lines).map((line) => {
    const indentation = /^ {0,200}/.exec(line)?.[0] ?? "";
    // A caret stands under a place of the line above it, so runs of spaces keep their width.
    return (
      indentation +
      line
        .slice(indentation.length)
        .split("  ")
        .map((part) => plainText(part, limit))
        .join("  ")
    );
  });
  while (shown.length > 0 && shown[shown.length - 1] === "") shown.pop();
  return all.length > lines ? [...shown, "…"] : shown;
}

/**
 * At most `limit` UTF-16 units: the beginning and the end with an ellipsis between them, never cutting a letter from
 * its marks, an emoji, or a surrogate pair.
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const tail = Math.floor((limit - 1) / 3);
  const head = limit - 1 - tail;
  return `${beginning(text, head).trimEnd()}…${ending(text, tail).trimStart()}`;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

function beginning(text: string, limit: number): string {
  let end = 0;
  for (const { segment, index } of graphemes.segment(text.slice(0, limit + 64).toWellFormed())) {
    if (index + segment.length > limit) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

function ending(text: string, limit: number): string {
  const from = Math.max(0, text.length - limit - 64);
  const near = text.slice(from).toWellFormed();
  for (const { index } of graphemes.segment(near)) {
    // The first one may be the rest of a letter that was cut here.
    if (index > 0 && near.length - index <= limit) return near.slice(index).replace(/^\uFFFD/, "");
  }
  return "";
}

function cutMiddle(text: string, each: number, mark: string): string {
  return (text.slice(0, each) + mark + text.slice(-each)).toWellFormed();
}

/** The text in pieces, with the joiners and variation selectors that belong to an emoji apart from everything else. */
function* splitAround(text: string): Generator<{ keep: boolean; part: string }> {
  const kept = [...text.matchAll(emojiJoiner), ...text.matchAll(emojiVariation)]
    .map((match) => match.index)
    .sort((one, other) => one - other);
  let from = 0;
  for (const index of kept) {
    yield { keep: false, part: text.slice(from, index) };
    yield { keep: true, part: text.slice(index, index + 1) };
    from = index + 1;
  }
  yield { keep: false, part: text.slice(from) };
}
