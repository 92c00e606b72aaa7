import { correctCode, fields, type FieldKey } from '#dictionary';
import { correctable } from './correctable';
import { correction } from './rule';

/** The code that a known wrong spelling means: `EQUIVALENCE_(DIPLOME_ETRANGER)`, `France Travail`, sex `1`. */
export function correctSpelling(value: string, field: FieldKey): string | null {
  const { kind } = fields[field];
  return kind.type === 'code' ? correctCode(kind.list, value) : null;
}

export const codeSpelling = correction({
  code: 'code-spelling',
  reason: {
    fr: 'Cette écriture est connue, mais le format de la CDC en attend une autre.',
    en: 'This spelling is well known, but the format of the CDC wants another one.',
  },
  severity: 'warning',
  fields: correctable('code'),
  correct: correctSpelling,
});
