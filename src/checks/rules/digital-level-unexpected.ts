import { isFalse } from '../facets';
import { finding, nothing, rule } from '../rule';

const LEVELS = ['scoreGeneral', 'resultats'] as const;

/** A digital level is given although none is announced. Source: domain.md, third parties, so a warning. */
export const digitalLevelUnexpected = rule({
  code: 'digital-level-unexpected',
  stage: 'business',
  severity: 'warning',
  reads: ['presenceNiveauNumeriqueEuro', 'scoreGeneral', 'resultats'],
  check: (values) =>
    isFalse(values.presenceNiveauNumeriqueEuro)
      ? LEVELS.filter((key) => values[key] !== undefined).map((key) => finding(key))
      : nothing,
});
