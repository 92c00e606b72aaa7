import { labelOfField, reportCorrection } from '#actions/checking';
import { correctionKinds, type Correction } from '#cells';
import type { Language } from '#dictionary';
import type { CorrectionView } from '../types';
import { shownOf } from './masked';

/** A correction as the pane shows it. */
export function correctionView(correction: Correction, language: Language): CorrectionView {
  const { field, rule } = correction;
  return {
    ...reportCorrection(correction),
    before: shownOf(field, correction.before),
    after: shownOf(field, correction.after),
    key: field,
    fieldLabel: labelOfField(field, language),
    reason: correctionKinds[rule].reason[language],
  };
}
