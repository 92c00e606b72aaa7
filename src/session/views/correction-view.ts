import { corrections, type Correction } from '#cells';
import { fields, type Language, type Text } from '#dictionary';
import type { CorrectionView } from '../types';

const FROM_DEFAULTS: Text = {
  fr: 'Valeur par défaut de « Mes certifications ».',
  en: 'Default of "My certifications".',
};

/** A correction as the pane shows it. */
export function correctionView(
  { row, field, rule, before, after }: Correction,
  language: Language,
): CorrectionView {
  const reason = corrections.find(({ code }) => code === rule)?.reason ?? FROM_DEFAULTS;
  return {
    row,
    field,
    fieldLabel: fields[field].header[language],
    rule,
    reason: reason[language],
    before,
    after,
  };
}
