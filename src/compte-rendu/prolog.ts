/** Pieces that may stand before the root element, and where each ends. */
const skipped: readonly (readonly [string, string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
];

/**
 * Where the first thing that is neither blank, comment nor processing instruction stands: the root element
 * or a DOCTYPE. The length of the text when there is nothing else.
 */
export function endOfProlog(text: string): number {
  const blank = /\s*/y;
  let at = 0;
  for (;;) {
    blank.lastIndex = at;
    at += blank.exec(text)?.[0].length ?? 0;
    const piece = skipped.find(([open]) => text.startsWith(open, at));
    if (!piece) return at;
    const end = text.indexOf(piece[1], at + piece[0].length);
    if (end < 0) return text.length;
    at = end + piece[1].length;
  }
}
