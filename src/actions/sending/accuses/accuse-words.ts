import { frenchDate, type Language } from '#dictionary';
import type { AccuseNote, Conflict } from '#journal';
import type { LostLines } from './types';

type Say<Said> = Readonly<Record<Language, (said: Said) => string>>;

const day = (instant: string): string => frenchDate(instant.slice(0, 10));

/** Why an accusé changes nothing, as one sentence. */
const NOTES: { readonly [Code in AccuseNote['code']]: Say<Extract<AccuseNote, { code: Code }>> } = {
  'already-applied': {
    fr: ({ on }) => `Cet accusé est déjà appliqué${on && ` le ${day(on)}`}\u00a0: rien ne change.`,
    en: ({ on }) => `This accusé was already applied${on && ` on ${day(on)}`}: nothing changes.`,
  },
  'processed-since': {
    fr: ({ by }) =>
      `Ce rejet est antérieur\u00a0: un autre accusé (${by}) a traité le fichier\u00a0; rien ne change.`,
    en: ({ by }) => `This rejection is earlier: another accusé (${by}) processed the file; nothing changes.`,
  },
  outweighed: {
    fr: ({ by }) =>
      `Un autre accusé du même fichier (${by}) en dit autant ou davantage\u00a0: rien ne change.`,
    en: ({ by }) => `Another accusé of the same file (${by}) says as much or more: nothing changes.`,
  },
  'says-nothing': {
    fr: () => 'Cet accusé ne parle d’aucun passage\u00a0: rien ne change.',
    en: () => 'This accusé speaks of no passage: nothing changes.',
  },
  'none-of-it': {
    fr: ({ count }) =>
      `Aucun des ${count} identifiants de cet accusé n’est de ce fichier\u00a0: rien ne change. Vérifiez qu’il vient bien de ce dépôt.`,
    en: ({ count }) =>
      `None of the ${count} ids of this accusé is of this file: nothing changes. Make sure that it is of this deposit.`,
  },
};

export function describeNote(note: AccuseNote, language: Language): string {
  const say = NOTES[note.code][language] as (said: AccuseNote) => string;
  return say(note);
}

/** Two things said of one passage, both told, and which one stands. */
const CONFLICTS: Readonly<Record<Conflict['kind'], Say<Conflict>>> = {
  'accepted-then-ko': {
    fr: ({ idTechnique, message }) =>
      `${idTechnique} est dit KO ici (${message}), alors qu’un autre accusé du même fichier l’a accepté\u00a0: il reste accepté.`,
    en: ({ idTechnique, message }) =>
      `${idTechnique} is said KO here (${message}), while another accusé of the same file accepted it: it stays accepted.`,
  },
  'ko-then-accepted': {
    fr: ({ idTechnique, message }) =>
      `${idTechnique} est accepté ici, alors qu’un autre accusé du même fichier le disait KO (${message})\u00a0: il devient accepté.`,
    en: ({ idTechnique, message }) =>
      `${idTechnique} is accepted here, while another accusé of the same file said it KO (${message}): it becomes accepted.`,
  },
  'both-lists': {
    fr: ({ idTechnique, message }) =>
      `${idTechnique} est dans les deux listes de cet accusé, accepté et KO (${message})\u00a0: il est tenu pour KO.`,
    en: ({ idTechnique, message }) =>
      `${idTechnique} is in both lists of this accusé, accepted and KO (${message}): it is taken for KO.`,
  },
};

export const describeConflict = (conflict: Conflict, language: Language): string =>
  CONFLICTS[conflict.kind][language](conflict);

/** Why the lines that CDC names of a rejected file lead to no row, and what to do. */
const LOST: Say<LostLines> = {
  fr: ({ fileName, given }) =>
    given.length === 0
      ? `Les lignes du tableau ont changé depuis l’envoi\u00a0: pour aller à la ligne et à la case en cause, donnez aussi le flux déposé («\u00a0${fileName}\u00a0»), avec l’accusé.`
      : `«\u00a0${given.join('\u00a0», «\u00a0')}\u00a0» n’est pas le flux déposé («\u00a0${fileName}\u00a0»), à l’octet près\u00a0: la ligne en cause n’a pas pu y être cherchée.`,
  en: ({ fileName, given }) =>
    given.length === 0
      ? `The rows of the table have changed since they were sent: to be led to the row and the cell at fault, give the flux that was dropped ("${fileName}") too, with the accusé.`
      : `"${given.join('", "')}" is not the flux that was dropped ("${fileName}"), to the byte: the row at fault could not be looked for in it.`,
};

export const describeLost = (lost: LostLines, language: Language): string => LOST[language](lost);
