import type { Profile } from '../contents/profile';
import type { MatchedField } from '../types';
import { isOfBirth } from './candidates';
import { tellingWords } from './vocabulary';

/** A header that names no field, but has such a word, is of the field if the column holds what the field does. */
interface Stem {
  readonly field: MatchedField;
  /** In its telling words. */
  readonly says: RegExp;
  readonly holds: (profile: Profile) => boolean;
}

const SURE = 0.8;

const isBirthDate = ({ date, ofBirth }: Profile): boolean => date >= SURE && ofBirth >= SURE;
const isDate = ({ date, ofBirth }: Profile): boolean => date >= SURE && ofBirth < 0.5;
const isText = ({ letters, splits }: Profile): boolean =>
  Math.max(letters, splits['town-department']) >= SURE;
const isFiveDigits = ({ fiveDigits }: Profile): boolean => fiveDigits >= SURE;

/** Of a birth, what the column holds tells which of its fields: the first that agrees. */
const OF_BIRTH: readonly Stem[] = [
  { field: 'dateNaissance', says: /(?:)/, holds: isBirthDate },
  { field: 'codePostal', says: /\bpostal/, holds: isFiveDigits },
  { field: 'codeInsee', says: /\b(?:insee|code|cog|ville)\b/, holds: isFiveDigits },
  { field: 'libellePaysNaissance', says: /\bpays\b/, holds: isText },
  { field: 'libelleCommuneNaissance', says: /^(?!.*\b(?:nom|prenom|pays|nation\w*)\b)/, holds: isText },
];

const OF_ANY: readonly Stem[] = [
  {
    field: 'dateFinValidite',
    says: /\b(?:expir|echean|limite|valable|jusqu|until|renouv|recycl|perem|fin\b.*\bvalid)/,
    holds: isDate,
  },
  {
    field: 'dateDebutExamen',
    says: /\b(?:examen|epreuve|test|passage|passe|soutenance|evalu)/,
    holds: isDate,
  },
  {
    field: 'dateDebutValidite',
    says: /\b(?:obten|deliv|diplom|certif|titre|jury|pv|remi[st]|recu|admis|reussi|attribu|emis|award|issue|grant|graduat|validite)/,
    holds: isDate,
  },
  {
    field: 'code',
    says: /^(?:(?:nom|intitule) )?(?:diplome|titre|certification|certificat|brevet|award|qualification|cqp|habilitation|degree|examen)s?\b/,
    holds: ({ letters, distinct, result, date, lists }) =>
      letters >= 0.5 && distinct <= 0.5 && result < 0.3 && date < 0.2 && lists.genre < 0.5,
  },
  { field: 'prenom1', says: /\bprenom/, holds: ({ letters }) => letters >= SURE },
  { field: 'nomUsage', says: /\b(?:usage|marital|epou\w*)\b/, holds: ({ letters }) => letters >= SURE },
];

/** The field that a header’s words and what its column holds tell together; null when they tell none. */
export function fieldByStem(header: string, profile: Profile): MatchedField | null {
  const words = tellingWords(header).join(' ');
  const stems = isOfBirth(header) ? OF_BIRTH : OF_ANY;
  return stems.find(({ says, holds }) => says.test(words) && holds(profile))?.field ?? null;
}
