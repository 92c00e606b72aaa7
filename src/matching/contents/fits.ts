import { fields, type Field } from '#dictionary';
import type { MatchedField } from '../types';
import type { Profile } from './profile';

/** What a column holds, held against a field: it speaks for it, says nothing, or contradicts it. */
export type Fit = 'for' | 'silent' | 'against';

/** Fewer cells than this contradict nothing. */
const ENOUGH = 3;
const MANY = 8;

const among = (part: number, least: number, most: number): Fit =>
  part >= least ? 'for' : part <= most ? 'against' : 'silent';

type Judge = (profile: Profile) => Fit;

const recent: Judge = ({ date, ofBirth }) =>
  date >= 0.6 && ofBirth >= 0.7 ? 'against' : among(date, 0.6, 0.2);

/** Fields that their kind does not tell enough. */
const OF_FIELD: Readonly<Partial<Record<MatchedField, Judge>>> = {
  code: ({ certificationCode, splits, date, email, distinct, filled }) => {
    if (certificationCode >= 0.5 || splits['code-title'] >= 0.5) return 'for';
    // A number of its own on each row is that of the person.
    return date > 0.5 || email > 0.2 || (distinct >= 0.9 && filled >= MANY) ? 'against' : 'silent';
  },
  resultat: ({ result, boolean }) => among(Math.max(result, boolean), 0.5, 0.15),
  nir: ({ nir }) => among(nir, 0.5, 0.2),
  idDossier: ({ fileNumber }) => among(fileNumber, 0.6, 0.3),
  idTechnique: ({ distinct, density }) => (distinct < 0.9 || density < 0.5 ? 'against' : 'silent'),
  urlPreuve: ({ url }) => among(url, 0.5, 0.2),
  codePaysNaissance: ({ countryCode, fiveDigits }) => among(Math.max(countryCode, fiveDigits), 0.5, 0.1),
  anneeNaissance: ({ year }) => among(year, 0.6, 0.3),
  moisNaissance: ({ month }) => among(month, 0.6, 0.3),
  jourNaissance: ({ day }) => among(day, 0.6, 0.3),
  libelleCommuneNaissance: ({ letters, splits }) =>
    letters + splits['town-department'] < 0.4 ? 'against' : 'silent',
  libellePaysNaissance: ({ letters }) => (letters < 0.4 ? 'against' : 'silent'),
  libelleOption: ({ date, number }) => (date > 0.3 || number > 0.6 ? 'against' : 'silent'),
  scoring: ({ date, letters }) => (date > 0.3 || letters > 0.8 ? 'against' : 'silent'),
  sexe: ({ lists }) => among(lists.genre, 0.6, 0.3),
  scoreGeneral: ({ number, letters }) => (letters > 0.3 ? 'against' : number > 0.6 ? 'for' : 'silent'),
};

const OF_KIND: Readonly<Partial<Record<Field['kind']['type'], Judge>>> = {
  name: ({ letters }) => among(letters, 2, 0.5),
  date: recent,
  'birth-date': ({ date, ofBirth, year, splits }) => {
    if (splits.birth >= 0.5) return 'for';
    return date >= 0.5 ? among(ofBirth, 0.6, 0.2) : among(Math.max(date, year), 0.5, 0.2);
  },
  boolean: ({ boolean }) => among(boolean, 0.7, 0.2),
  digits: ({ fiveDigits }) => among(fiveDigits, 0.6, 0.2),
  integer: ({ number }) => among(number, 0.6, 0.1),
  resultats: () => 'silent',
};

/** How what the column holds agrees with a field. */
export function fitOf(field: MatchedField, profile: Profile): Fit {
  if (profile.filled < ENOUGH) return 'silent';
  const own = OF_FIELD[field];
  if (own !== undefined) return own(profile);
  if (field === 'resultat') return 'silent';
  const { kind }: Field = fields[field];
  if (kind.type === 'code') return among(profile.lists[kind.list], 0.5, 0.1);
  return OF_KIND[kind.type]?.(profile) ?? 'silent';
}
