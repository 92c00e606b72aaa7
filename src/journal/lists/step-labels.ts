import type { Language, Text } from '#dictionary';
import { DROP_TAKEN_BACK, DROPPED, GIVEN_UP, TAKEN_BACK } from '../said-of-files';

/** What *Démarches* calls the answer to a holder's request that needs no correction. */
export const REQUEST_ANSWERED = 'request-answered';

/** What the codes of *Démarches* are called. */
const STEPS: Readonly<Record<string, Text>> = {
  'already-sent': { fr: 'Second passage', en: 'Second passage' },
  'id-of-another': { fr: 'Même personne', en: 'Same person' },
  'claims-sent': { fr: 'Statut expliqué', en: 'Status explained' },
  'missing-lines': { fr: 'Lignes manquantes expliquées', en: 'Missing lines explained' },
  'left-table': { fr: 'Sortie du tableau expliquée', en: 'Departure explained' },
  declared: { fr: 'Transmis hors de l’outil', en: 'Sent without this tool' },
  [GIVEN_UP]: { fr: 'Fichier à ne plus déposer', en: 'File not to be dropped any more' },
  [TAKEN_BACK]: { fr: 'Déclaration annulée', en: 'Declaration taken back' },
  'same-passage': { fr: 'C’est bien ce passage', en: 'It is this passage' },
  'new-id': { fr: 'Nouvel identifiant', en: 'New id' },
  restored: { fr: 'Valeurs rétablies', en: 'Values put back' },
  [REQUEST_ANSWERED]: { fr: 'Demande du titulaire\u00a0: réponse', en: 'Holder’s request: answer' },
  'accuse-taken-back': { fr: 'Accusé repris', en: 'Accusé taken back' },
  [DROPPED]: { fr: 'Fichier déposé', en: 'File dropped' },
  [DROP_TAKEN_BACK]: { fr: 'Dépôt repris', en: 'Drop taken back' },
  replacement: { fr: 'Remplacement demandé', en: 'Replacement asked for' },
};

/** The code of a step that was taken back is its code and this. */
export const UNDONE = '-undone';
const UNDONE_LABEL = { fr: 'annulé', en: 'taken back' } as const;

/** A code of *Démarches* in words; '' for one whose reason says it all. */
export function stepLabel(code: string, language: Language): string {
  const of = code.endsWith(UNDONE) ? code.slice(0, -UNDONE.length) : code;
  const label = STEPS[of]?.[language] ?? '';
  return label === '' || of === code ? label : `${label} (${UNDONE_LABEL[language]})`;
}
