/** UTF-8 read as Latin-1 or windows-1252, `Ã©`, `Ã§`, `Â°`, `â€™`, `Å“`, in small letters too, `ã¨`; as DOS, `├®`; as Mac, `√©`. */
const TWICE_READ =
  /(?:[ãåâ][\u0080-\u00a9\u00ab-\u00b9\u00bb-\u00bf]|[├┬][^ ]|√[^ ]|ï[¿»][½¿]|[ÃÅÄ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]|Â[\u0080-\u00bf]|â€.?)/u;
/** An entity of a web page: `&eacute;`, `&#233;`, without its semicolon too; a letter written for the mail, an address or a program: `=E9`, `%C3%A9`, `\u00e9`. */
const ENTITY =
  /&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,4});|&[a-z]{1,2}(?:acute|grave|circ|uml|cedil|tilde|ring|slash|lig)|=[C-F][\dA-F](?![\dA-F])|%[C-F][\dA-F]|\\u00[\da-f]{2}|\+A[\w/]{2}-/iu;
const NAMED_ENTITY =
  /&(?:[a-z]{1,2}(?:acute|grave|circ|uml|cedil|tilde|ring|slash|lig)|#\d{2,5}|#x[\da-f]{2,4});/iu;
/** A question mark for a letter: `Zo?`, `Fran?ois`. */
const LOST_LETTER = /\p{L}\?|\?\p{L}/u;
/** A letter of windows-1252 left raw. */
const RAW = /[\u0080-\u009f]/u;
/** DOS letters read as Windows’s: `L‚a` for Léa, `Fran‡ois`. */
const DOS = /\p{L}[‚ƒ„…†‡ˆ‰Š‹Œ]\p{L}/u;
/** Letters of Windows read as the Mac’s or DOS’s: `HÈlËne`, `FranÁois`, `JosÚ`. An accented capital after a small letter starts no word. */
const WRONG_CASE = /\p{Ll}[À-ÖØ-ÞŽ](?:\p{Ll}|$)|\p{Lu}[À-ÖØ-ÞŽ]\p{Ll}/u;
const REAL = /\p{L}[ŒŠ]\p{L}/u;

/** The letters that an encoding surely damaged, in any text: `Ã©`, `&eacute;`; null when none shows. */
export function surelyDamagedPart(text: string): string | null {
  return (TWICE_READ.exec(text) ?? NAMED_ENTITY.exec(text))?.[0] ?? null;
}

/** The letters that an encoding damaged before the text reached us, `Ã©`; null when none shows. */
export function damagedPart(text: string): string | null {
  for (const pattern of [TWICE_READ, ENTITY, LOST_LETTER, RAW, WRONG_CASE]) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return found;
  }
  const [found] = DOS.exec(text) ?? [];
  return found === undefined || REAL.test(found) ? null : found;
}
