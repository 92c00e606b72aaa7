import { isExpected } from '../expected';
import { finding, nothing, rule } from '../rule';

/** A language level is announced and not given. Source: domain.md, third parties, so a warning. */
export const languageLevelMissing = rule({
  code: 'language-level-missing',
  stage: 'business',
  severity: 'warning',
  reads: ['presenceNiveauLangueEuro', 'niveauLangueEuropeen'],
  check: (values) =>
    isExpected('niveauLangueEuropeen', values) === true && values.niveauLangueEuropeen === undefined
      ? [finding('niveauLangueEuropeen')]
      : nothing,
});
