/** Signs that are not taken for one another, read aloud or on paper, and that spell neither words nor numbers. */
const SIGNS = '2346789CDFGHJKMNPQRTVWXY';
const RANDOM = '?';
/** Random signs: enough for a school, more for a big table, for an id is unique for ever. */
const FEW = 6;
const MANY = 8;
const MANY_ROWS = 2000;

/** `CUI-26-??????`: letters of who keeps the rows, the year, a random end; nothing of the person. */
export function idPattern(names: readonly string[], year: number, rows: number): string {
  const signs = RANDOM.repeat(rows > MANY_ROWS ? MANY : FEW);
  return `${lettersOf(names)}-${String(year).slice(-2)}-${signs}`;
}

/** Sheets and files that nobody named. */
const UNNAMED =
  /^(?:feuil(?:le)?|sheet|classeur|book|table(?:au)?|export|data|donnees|liste|copie|sans titre|new|nouveau)\d*$/;

function lettersOf(names: readonly string[]): string {
  for (const name of names) {
    const words = name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 2 && !UNNAMED.test(word) && word !== 'xlsx');
    const [first] = words;
    if (first !== undefined) return first.slice(0, 3).toUpperCase();
  }
  return 'ACC';
}

/** Whether a pattern makes ids: at least six random signs, and what the others are, no blank. */
export function isIdPattern(pattern: string): boolean {
  return /^[A-Za-z0-9_.-]*\?{6,}[A-Za-z0-9_.-]*$/.test(pattern) && pattern.length <= 60;
}

/**
 * A new id. @param uuid random bits, as a UUID has them.
 * It always holds two letters or more, so that it is neither a number nor a date.
 */
export function newId(pattern: string, uuid: () => string): string {
  for (;;) {
    let bits = BigInt(`0x${(uuid() + uuid()).replace(/[^0-9a-f]/gi, '')}`);
    const id = pattern.replace(/\?/g, () => {
      const sign = SIGNS[Number(bits % BigInt(SIGNS.length))] ?? '';
      bits /= BigInt(SIGNS.length);
      return sign;
    });
    if ((id.match(/[A-Z]/gi) ?? []).length >= 2) return id;
  }
}
