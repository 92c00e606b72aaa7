const NIR = /^([12])(\d{2})(\d{2})(\d{2}|2[AB])(\d{3})(\d{3})$/;
const WITH_KEY = /^(\d{5}(?:\d{2}|2[AB])\d{6})(\d{2})$/;

/** What a NIR says of its holder. */
export interface NirParts {
  readonly sex: 'M' | 'F';
  /** Two digits. */
  readonly year: string;
  /** Two digits; 20 and over when it is not known. */
  readonly month: string;
  readonly department: string;
  /** Five characters: the INSEE code of the place of birth at that time. */
  readonly place: string;
}

/** The parts of a NIR without its key; null when it is not one. Source: domain.md. */
export function nirParts(nir: string): NirParts | null {
  const [, sex, year, month, department, commune] = NIR.exec(nir) ?? [];
  if (year === undefined || month === undefined || department === undefined || commune === undefined)
    return null;
  return { sex: sex === '1' ? 'M' : 'F', year, month, department, place: department + commune };
}

/** A NIR typed with its key, blanks, dots or dashes free; null when the text is not one. */
export function nirWithKey(text: string): { readonly nir: string; readonly key: string } | null {
  const [, nir, key] = WITH_KEY.exec(text.replace(/[\s.\-/]/gu, '').toUpperCase()) ?? [];
  return nir === undefined || key === undefined ? null : { nir, key };
}
