import { isTrue } from '../facets';
import { finding, nothing, rule } from '../rule';

/** A digital level is announced and not given. Source: domain.md, third parties, so a warning. */
export const digitalLevelMissing = rule({
  code: 'digital-level-missing',
  stage: 'business',
  severity: 'warning',
  reads: ['presenceNiveauNumeriqueEuro', 'scoreGeneral', 'resultats'],
  check: ({ presenceNiveauNumeriqueEuro: flag, scoreGeneral, resultats }) =>
    isTrue(flag) && scoreGeneral === undefined && resultats === undefined
      ? [finding('scoreGeneral')]
      : nothing,
});
