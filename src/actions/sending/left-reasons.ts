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
    fr: 'déjà chez la CDC sous un autre identifiant',
    en: 'already at CDC under another id',
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
