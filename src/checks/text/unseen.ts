/** Characters that show nothing or look like another, and what people call them. */
const NAMES: readonly { readonly of: RegExp; readonly kind: Unseen }[] = [
  { of: /[\r\n\u2028\u2029]/u, kind: 'line-end' },
  { of: /\t/u, kind: 'tab' },
  {
    of: /[\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]/u,
    kind: 'zero-width',
  },
  { of: /\p{Co}/u, kind: 'private-use' },
  { of: /\u00ad/u, kind: 'soft-hyphen' },
  { of: /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/u, kind: 'no-break' },
  { of: / {2}/u, kind: 'double-blank' },
];

/** What hides in a text. */
export type Unseen =
  'line-end' | 'tab' | 'zero-width' | 'soft-hyphen' | 'no-break' | 'private-use' | 'double-blank';

/** The first character of the text that nobody sees: its kind, `U+200B`, and its place from 1; null when there is none. */
export function unseenIn(
  text: string,
): { readonly kind: Unseen; readonly character: string; readonly position: number } | null {
  for (const { of, kind } of NAMES) {
    const at = text.search(of);
    if (at >= 0) return { kind, ...described(text, at) };
  }
  return null;
}

/** Letters of another alphabet, and those that one character draws otherwise: `Ａ`, `𝐀`, `ﬁ`. */
const FOREIGN =
  /(?!\p{Script=Latin})[\p{Lu}\p{Lt}\p{Ll}\p{Lo}]|[\ufb00-\ufb06\uff00-\uffef]|[\u{1d400}-\u{1d7ff}]/u;

/** The first letter of another alphabet, `А` of Cyrillic, whole name or one letter; null when there is none. */
export function lookAlikeIn(
  text: string,
): { readonly character: string; readonly position: number; readonly letter: string } | null {
  const at = text.search(FOREIGN);
  return at < 0 ? null : { ...described(text, at), letter: String.fromCodePoint(text.codePointAt(at) ?? 0) };
}

function described(text: string, at: number): { readonly character: string; readonly position: number } {
  const code = text.codePointAt(at) ?? 0;
  return {
    character: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
    position: [...text.slice(0, at)].length + 1,
  };
}

/** Nothing but what everybody sees: the quick answer for nearly every name. */
export const isPlain = (text: string): boolean => PLAIN.test(text);
const PLAIN =
  /^(?!.*(?: {2}|[\u034f\ufb00-\ufb06\uff00-\uffef]|[\ufe00-\ufe0f]))[ '’\-\p{Script=Latin}\p{M}]*$/u;
