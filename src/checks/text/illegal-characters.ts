/** All but the characters of XML 1.0, production 2. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** A character that an XML file cannot hold, where it stands. */
export interface IllegalCharacter {
  /** `U+0001` */
  readonly character: string;
  /** Its place in the text, in characters, from 1. */
  readonly position: number;
}

/** The first character of the text that XML 1.0 refuses; null when there is none. Source: XML 1.0, production 2. */
export function illegalCharacter(text: string): IllegalCharacter | null {
  const at = text.search(ILLEGAL);
  if (at < 0) return null;
  const code = text.codePointAt(at) ?? 0;
  return {
    character: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
    position: [...text.slice(0, at)].length + 1,
  };
}
