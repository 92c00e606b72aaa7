const SPACE_AFTER = /« /g;
const SPACE_BEFORE = / (?=[»:;?])/g;

/** A French text of ours with the no-break spaces of its punctuation. */
export function withNoBreakSpaces(text: string): string {
  return text.replace(SPACE_AFTER, '«\u00a0').replace(SPACE_BEFORE, '\u00a0');
}

/** Signs that show nothing, or turn the text that follows around. Source: Unicode, general categories Cc, Cf, Zl and Zp. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const shown = (sign: string): string =>
  `‹U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;

/** A name of a file as it is, not as it wants to be read: `accuse\u202Elmx.exe` is `accuse‹U+202E›lmx.exe`. */
export const shownName = (name: string): string => name.replace(UNSEEN, shown);

/** A text of others that may hold several lines, its signs that turn what follows around being shown. */
export const withTurnsShown = (text: string): string => text.replace(/\p{Bidi_Control}/gu, shown);
