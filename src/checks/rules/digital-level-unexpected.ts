import { isExpected } from '../expected';
import { finding, rule } from '../rule';

const LEVELS = ['scoreGeneral', 'resultats'] as const;

/** A digital level is given although none is announced. Source: domain.md, third parties, so a warning. */
export const digitalLevelUnexpected = rule({
  code: 'digital-level-unexpected',
  stage: 'business',
  severity: 'warning',
  reads: ['presenceNiveauNumeriqueEuro', 'scoreGeneral', 'resultats'],
  check: (values) =>
    LEVELS.filter((key) => isExpected(key, values) === false && values[key] !== undefined).map((key) =>
      finding(key),
    ),
});
