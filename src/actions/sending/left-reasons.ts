import type { Language, Text } from '#dictionary';
import type { LeftReason } from './select';

const REASONS: Readonly<Record<LeftReason, Text>> = {
  invalid: { fr: 'à corriger', en: 'to correct' },
  generated: {
    fr: 'déjà dans un fichier généré, dont le dépôt n’est pas confirmé',
    en: 'already in a generated file whose drop is not confirmed',
  },
  deposited: { fr: 'déjà déposée, en attente de l’accusé', en: 'already dropped, waiting for its accusé' },
  accepted: { fr: 'déjà acceptée', en: 'already accepted' },
  known: { fr: 'déjà enregistrée', en: 'already registered' },
  'ko-unchanged': { fr: 'KO et inchangée depuis', en: 'KO and unchanged since' },
  aside: { fr: 'mise de côté', en: 'set aside' },
  'not-selected': { fr: 'hors de la sélection', en: 'not in the selection' },
  'already-sent': {
    fr: 'déjà envoyée, ou dans un fichier à déposer, sous un autre identifiant',
    en: 'already sent, or in a file to deposit, under another id',
  },
  'id-of-another': {
    fr: 'sous l’identifiant de quelqu’un d’autre',
    en: 'under the id of somebody else',
  },
  'claims-sent': {
    fr: 'dite envoyée par « Statut », sans trace dans « Historique accrochage »',
    en: 'said to be sent by "Statut", without a trace in the deposit history',
  },
  'same-passage-twice': {
    fr: 'le même passage qu’une ligne qui part',
    en: 'the same passage as a row that goes',
  },
  deleting: { fr: 'suppression demandée, en attente de sa réponse', en: 'its deletion is asked for' },
  deleted: {
    fr: 'supprimée de la CDC\u00a0: elle ne peut repartir que sous un nouvel identifiant',
    en: 'taken out of CDC: it can go again under a new id only',
  },
  'missing-lines': {
    fr: 'd’un fichier dont l’historique a perdu des lignes, peut-être',
    en: 'maybe of a file of which the history lost lines',
  },
  'nir-wiped': {
    fr: 'identifiée par un NIR qui a été effacé\u00a0: remettez-le dans sa cellule le temps d’écrire le fichier',
    en: 'identified by a NIR that was wiped: put it back in its cell while the file is written',
  },
  undecided: {
    fr: 'à décider\u00a0: son résultat ne dit rien de sûr',
    en: 'to decide: its result says nothing for sure',
  },
  doubtful: {
    fr: 'à vérifier\u00a0: son identifiant a peut-être servi pour quelqu’un d’autre',
    en: 'to verify: its id may have served for someone else',
  },
};

/** Why a row is left out, as the end of a sentence: « déjà acceptée ». */
export function describeLeft(reason: LeftReason, language: Language): string {
  return REASONS[reason][language];
}

/** What becomes of a row that is left: nothing is asked of it (`done`), something is wrong (`stopped`), or it is told one by one. */
const KINDS: Readonly<Record<LeftReason, 'done' | 'stopped' | 'told'>> = {
  accepted: 'done',
  known: 'done',
  deposited: 'done',
  generated: 'done',
  deleting: 'done',
  deleted: 'done',
  'not-selected': 'done',
  invalid: 'stopped',
  undecided: 'stopped',
  'nir-wiped': 'stopped',
  'already-sent': 'stopped',
  'missing-lines': 'stopped',
  'id-of-another': 'stopped',
  'claims-sent': 'stopped',
  'same-passage-twice': 'stopped',
  aside: 'told',
  'ko-unchanged': 'told',
  doubtful: 'told',
};

/** Whether nothing is asked of a row left for that reason. */
export const isDone = (reason: LeftReason): boolean => KINDS[reason] === 'done';

/** Whether something is wrong with a row left for that reason. */
export const isStopped = (reason: LeftReason): boolean => KINDS[reason] === 'stopped';
