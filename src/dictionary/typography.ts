const SPACE_AFTER = /« /g;
const SPACE_BEFORE = / (?=[»:;?])/g;

/** A French text of ours with the no-break spaces of its punctuation. */
export function withNoBreakSpaces(text: string): string {
  return text.replace(SPACE_AFTER, '«\u00a0').replace(SPACE_BEFORE, '\u00a0');
}
