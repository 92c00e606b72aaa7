/** Choices a matcher may have to try one by one: beyond, their product is too long. */
const MOST_CHOICES = 10;

/**
 * Whether a pattern of XML Schema takes a time proportional to the text in a matcher that goes back on its steps, as
 * JavaScript’s does: no repeated group, one repetition of variable length at most, and few choices beside it.
 * Conservative: patterns that it refuses may well be harmless. The sender of a workbook chooses its XSD.
 */
export function isLinear(source: string): boolean {
  let choices = 0;
  let repetitions = 0;
  let classDepth = 0;
  let isAfterGroup = false;
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at] ?? '';
    const repeatsGroup = isAfterGroup;
    isAfterGroup = char === ')' && classDepth === 0;
    if (char === '\\') at += 1;
    else if (char === '[') classDepth += 1;
    else if (char === ']') classDepth -= 1;
    else if (classDepth > 0) continue;
    else if (char === '|' || char === '?') choices += 1;
    else if (char === '*' || char === '+' || char === '{') {
      const counts = char === '{' ? /^\{(\d+)\}/.exec(source.slice(at, at + 12)) : null;
      if (repeatsGroup) return false;
      if (counts === null) repetitions += 1;
      else if (Number(counts[1]) > 1000) return false;
    }
  }
  return repetitions <= 1 && choices <= MOST_CHOICES;
}
