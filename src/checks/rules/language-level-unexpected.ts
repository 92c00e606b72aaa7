import { isExpected } from '../expected';
import { finding, nothing, rule } from '../rule';

/** A language level is given although none is announced. Source: domain.md, third parties, so a warning. */
export const languageLevelUnexpected = rule({
  code: 'language-level-unexpected',
  stage: 'business',
  severity: 'warning',
  reads: ['presenceNiveauLangueEuro', 'niveauLangueEuropeen'],
  check: (values) =>
    isExpected('niveauLangueEuropeen', values) === false && values.niveauLangueEuropeen !== undefined
      ? [finding('niveauLangueEuropeen')]
      : nothing,
});
