import { normaliseHeader, type Language } from '#dictionary';
import type { ColumnSpec } from '../types';

/** The key of the column of the user's that says when a holder's request was received. */
const REQUEST_KEY = 'demandeRecue';

const HEADER = { fr: 'Demande reçue le', en: 'Request received on' } as const;

const HEADERS: ReadonlySet<string> = new Set(
  [HEADER.fr, HEADER.en, 'Demande du titulaire reçue le', 'Demande de rectification reçue le'].map(
    normaliseHeader,
  ),
);

const HELP = {
  fr: 'À remplir par vous\u00a0: le jour où la Caisse des Dépôts vous a transmis la demande du titulaire. La réponse est due dans les 3 mois, par une correction ou un motif.',
  en: 'For you to fill: the day on which the Caisse des Dépôts passed on the holder’s request. The answer is due within 3 months, by a correction or a reason.',
} as const;

/** Whether a header is that of the column. */
export const isRequestHeader = (header: string): boolean => HEADERS.has(normaliseHeader(header));

/** The column, as it is added on demand. */
export function requestColumn(language: Language): ColumnSpec {
  return {
    key: REQUEST_KEY,
    header: HEADER[language],
    headerStyle: 'header',
    width: 14,
    format: 'dd/mm/yyyy',
    cellStyle: 'cell',
    prompt: { title: HEADER[language], text: HELP[language] },
  };
}
