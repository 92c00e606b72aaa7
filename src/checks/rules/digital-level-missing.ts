import { isExpected } from '../expected';
import { finding, nothing, rule } from '../rule';

/** A digital level is announced and not given. Source: domain.md, third parties, so a warning. */
export const digitalLevelMissing = rule({
  code: 'digital-level-missing',
  stage: 'business',
  severity: 'warning',
  reads: ['presenceNiveauNumeriqueEuro', 'scoreGeneral', 'resultats'],
  check: (values) =>
    isExpected('scoreGeneral', values) === true &&
    values.scoreGeneral === undefined &&
    values.resultats === undefined
      ? [finding('scoreGeneral')]
      : nothing,
});
