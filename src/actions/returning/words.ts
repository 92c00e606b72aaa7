import { frenchDate, type Language } from '#dictionary';
import type { Strangers } from './strangers';

/** What is counted on the sheet. */
export interface Counts {
  readonly service: string;
  /** `2026-11-23` */
  readonly day: string;
  readonly sheet: string;
  readonly rows: number;
  readonly toCorrect: number;
  readonly done: number;
}

/** What a department is to do, in ten lines. */
export const TEN_LINES: Readonly<Record<Language, (counts: Counts) => readonly string[]>> = {
  fr: ({ service, day, sheet, rows, toCorrect, done }) => [
    `${service}, le ${frenchDate(day)}\u00a0: ${rows} ligne${rows > 1 ? 's' : ''}, dont ${toCorrect} à corriger et ${done} déjà transmise${done > 1 ? 's' : ''}.`,
    `Ouvrez la feuille «\u00a0${sheet}\u00a0».`,
    'Rouge\u00a0: le passage ne peut pas partir. Ambre\u00a0: à vérifier. Violet\u00a0: refusé par la Caisse des Dépôts.',
    '«\u00a0Anomalies\u00a0» dit quoi corriger, «\u00a0Message CDC\u00a0» ce que la Caisse des Dépôts a répondu.',
    'Corrigez dans les cases du tableau, d’après la pièce d’identité ou l’acte de naissance.',
    'Ne changez pas l’identifiant technique, et ne le recopiez pas sur une autre ligne.',
    'Ce qui est transmis ne se corrige pas ici\u00a0: prévenez-nous si c’est faux.',
    'Une personne manque\u00a0? Ajoutez sa ligne sous la dernière, sans identifiant.',
    'Une ligne ne doit pas partir\u00a0? Écrivez pourquoi dans «\u00a0Mis de côté\u00a0».',
    'Enregistrez, puis renvoyez-nous ce classeur. Ne déposez rien vous-même sur le portail.',
  ],
  en: ({ service, day, sheet, rows, toCorrect, done }) => [
    `${service}, ${frenchDate(day)}: ${rows} row${rows === 1 ? '' : 's'}, ${toCorrect} to be corrected and ${done} sent already.`,
    `Open the sheet "${sheet}".`,
    'Red: the passage cannot go. Amber: to be looked at. Violet: refused by the Caisse des Dépôts.',
    '"Issues" says what to correct, "CDC message" what the Caisse des Dépôts answered.',
    'Correct in the cells of the table, by the identity paper or the birth record.',
    'Do not change the technical id, and do not copy it onto another row.',
    'What was sent is not corrected here: tell us if it is wrong.',
    'Is somebody missing? Add a row under the last one, without an id.',
    'Must a row not go? Write why in "Set aside".',
    'Save, then send us this workbook back. Deposit nothing on the portal yourself.',
  ],
};

export const HEADINGS = {
  fr: { toCorrect: 'À corriger', corrected: 'Corrigé chez nous, à reporter chez vous', row: 'Ligne' },
  en: { toCorrect: 'To be corrected', corrected: 'Corrected by us, to be changed on your side', row: 'Row' },
} as const;

/** In place of a reason that names somebody of another department. */
const reasonKeptHere: Readonly<Record<Language, string>> = {
  fr: 'Mis de côté chez nous\u00a0: demandez-nous pourquoi',
  en: 'Set aside by us: ask us why',
};

/** A reason, as a department may read it. */
export const reasonTold = (reason: string, { tellsOne }: Strangers, language: Language): string =>
  tellsOne(reason) ? reasonKeptHere[language] : reason;

/** In place of an answer of CDC that does. */
export const answerKeptHere: Readonly<Record<Language, string>> = {
  fr: 'La réponse de la Caisse des Dépôts nomme une autre personne\u00a0: demandez-la-nous',
  en: 'The answer of the Caisse des Dépôts names somebody else: ask us for it',
};

const EMPTY = { fr: 'vide', en: 'empty' } as const;

/** `Nom de naissance : DUPOND → DUPONT` */
export const correctedWords = (label: string, theirs: string, ours: string, language: Language): string =>
  `${label}${language === 'fr' ? '\u00a0' : ''}: ${theirs || EMPTY[language]} → ${ours || EMPTY[language]}`;
