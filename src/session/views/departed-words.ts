import type { Language } from '#dictionary';
import type { Departed } from '#journal';

const OUTCOMES: Readonly<Record<Language, Readonly<Partial<Record<Departed['outcome'], string>>>>> = {
  fr: { ko: 'KO', doubtful: 'à vérifier', deposited: 'accusé attendu' },
  en: { ko: 'KO', doubtful: 'to verify', deposited: 'accusé awaited' },
};

/** What is said of a passage that left the table. */
export const DEPARTED: Readonly<Record<Language, (gone: Departed) => string>> = {
  fr: (gone) =>
    `${nameOf(gone)} (${gone.idTechnique})\u00a0: ${OUTCOMES.fr[gone.outcome] ?? ''}, ${gone.file}.`,
  en: (gone) => `${nameOf(gone)} (${gone.idTechnique}): ${OUTCOMES.en[gone.outcome] ?? ''}, ${gone.file}.`,
};

const nameOf = ({ line: { nomNaissance, prenom1, code } }: Departed): string =>
  [nomNaissance, prenom1, code].filter(Boolean).join(' ');
