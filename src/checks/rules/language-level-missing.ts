import { isTrue } from '../facets';
import { finding, nothing, rule } from '../rule';

/** A language level is announced and not given. Source: domain.md, third parties, so a warning. */
export const languageLevelMissing = rule({
  code: 'language-level-missing',
  stage: 'business',
  severity: 'warning',
  reads: ['presenceNiveauLangueEuro', 'niveauLangueEuropeen'],
  check: ({ presenceNiveauLangueEuro: flag, niveauLangueEuropeen: level }) =>
    isTrue(flag) && level === undefined ? [finding('niveauLangueEuropeen')] : nothing,
});
