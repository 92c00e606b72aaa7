import { fieldKeys, type FieldKey } from '#dictionary';
import { isNilWord } from '../values/nil-word';
import { correction } from './rule';

/** An empty cell here is worse than a wrong one: the user decides. */
export const KEPT: readonly FieldKey[] = [
  'idTechnique',
  'code',
  'nomNaissance',
  'prenom1',
  'nomTitulaire',
  'prenom1Titulaire',
];

/** A word that stands for an empty cell gives way to it. Source: domain.md, safe corrections. */
export const nilWord = correction({
  code: 'nil-word',
  reason: {
    fr: 'Ce mot tient lieu de case vide : le fichier l’enverrait comme un texte.',
    en: 'This word stands for an empty cell: the file would send it as a text.',
  },
  severity: 'error',
  fields: fieldKeys.filter((key) => !KEPT.includes(key)),
  correct: (value, field) => (isNilWord(value, field) ? '' : null),
});
