import { normaliseHeader, type Language } from '#dictionary';
import { listRange } from './sheets/listes';
import type { ColumnSpec } from './types';

/** The key of the column of the user's that sets rows aside. */
export const ASIDE_KEY = 'misDeCote';

const HEADER = { fr: 'Mis de côté', en: 'Set aside' } as const;

const HEADERS: ReadonlySet<string> = new Set(
  [HEADER.fr, HEADER.en, 'Mise de côté', 'Mis de côté (motif)', 'Motif de mise de côté'].map(normaliseHeader),
);

const HELP = {
  fr: 'À remplir par vous\u00a0: pourquoi ce passage n’est pas envoyé. Choisissez un motif ou écrivez le vôtre. Vide ou «\u00a0Non\u00a0»\u00a0: le passage n’est pas mis de côté.',
  en: 'For you to fill: why this passage is not sent. Pick a reason or type your own. Empty or "No": the passage is not set aside.',
} as const;

/** Whether a header is that of the column, in our template or in a workbook that we did not make. */
export const isAsideHeader = (header: string): boolean => HEADERS.has(normaliseHeader(header));

/** The column, as the template makes it. @param hasList whether *Listes* holds the reasons, or will. */
export function asideColumn(language: Language, hasList = true): ColumnSpec {
  return {
    key: ASIDE_KEY,
    header: HEADER[language],
    headerStyle: 'header',
    width: 18,
    format: '@',
    cellStyle: 'cell',
    prompt: { title: HEADER[language], text: HELP[language] },
    ...(hasList ? { listSource: listRange('aside', language) } : {}),
  };
}
