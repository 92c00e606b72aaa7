import type { Language } from '#dictionary';

/** What is said of what departments send, and of what goes back. */
export const WORDS = {
  fr: {
    refused: (file: string, why: string) => `«\u00a0${file}\u00a0» n’est pas réuni\u00a0: ${why}`,
    file: (file: string, department: string, rows: number) =>
      `${file}\u00a0: service ${department}, ${rows} ligne${rows > 1 ? 's' : ''}.`,
    updated: (row: number, field: string, before: string, after: string, department: string) =>
      `Ligne ${row}, ${field}\u00a0: ${before || 'vide'} → ${after || 'vide'} (${department}).`,
    gone: (row: number, who: string, department: string) =>
      `Ligne ${row}, ${who}\u00a0: ${department} ne l’envoie plus. Elle reste ici.`,
    twice: (who: string, first: string, department: string) =>
      `${who}\u00a0: déjà reçu${first === '' ? '' : ` de ${first}`}, envoyé aussi par ${department}\u00a0; une seule ligne est gardée.`,
    place: (row: number | null) => (row === null ? 'nouvelle ligne' : `ligne ${row}`),
    source: (file: string, row: number) => `${file}, ligne ${row}`,
    returned: (service: string, rows: number, toCorrect: number) =>
      `${service}\u00a0: ${rows} ligne${rows > 1 ? 's' : ''}, dont ${toCorrect} à corriger.`,
    zip: 'retour-services.zip',
    book: (service: string) => `retour-${service}`,
    cannot:
      'Ici, les classeurs des services ne peuvent pas être ouverts\u00a0: employez la page, ou la commande gather.',
  },
  en: {
    refused: (file: string, why: string) => `"${file}" is not gathered: ${why}`,
    file: (file: string, department: string, rows: number) =>
      `${file}: department ${department}, ${rows} row${rows === 1 ? '' : 's'}.`,
    updated: (row: number, field: string, before: string, after: string, department: string) =>
      `Row ${row}, ${field}: ${before || 'empty'} → ${after || 'empty'} (${department}).`,
    gone: (row: number, who: string, department: string) =>
      `Row ${row}, ${who}: ${department} no longer sends it. It stays here.`,
    twice: (who: string, first: string, department: string) =>
      `${who}: received already${first === '' ? '' : ` from ${first}`}, sent by ${department} too; one row is kept.`,
    place: (row: number | null) => (row === null ? 'new row' : `row ${row}`),
    source: (file: string, row: number) => `${file}, row ${row}`,
    returned: (service: string, rows: number, toCorrect: number) =>
      `${service}: ${rows} row${rows === 1 ? '' : 's'}, ${toCorrect} to be corrected.`,
    zip: 'back-to-departments.zip',
    book: (service: string) => `return-${service}`,
    cannot: 'Workbooks of departments cannot be opened here: use the page, or the command gather.',
  },
} as const satisfies Record<Language, unknown>;
