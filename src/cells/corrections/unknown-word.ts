import { fieldKeys, fields } from '#dictionary';
import { isUnknownWord } from '../values/unknown-word';
import { correction } from './rule';
import { KEPT } from './nil-word';

/** « inconnu », « NC », « ? » stand for what nobody knows: the cell is empty. Source: the trade’s judgement. */
export const unknownWord = correction({
  code: 'unknown-word',
  reason: {
    fr: 'Ce mot dit que la donnée n’est pas connue : une case vide le dit, et le fichier aussi.',
    en: 'This word says that the datum is not known: an empty cell says it, and so does the file.',
  },
  severity: 'warning',
  fields: fieldKeys.filter((key) => !KEPT.includes(key) && fields[key].kind.type !== 'boolean'),
  correct: (value, field) => (isUnknownWord(value, field) ? '' : null),
});
