import { isAbroad } from '../text/places';
import { finding, nothing, rule } from '../rule';

/** Born abroad, and the town is not named. Source: domain.md, third parties, so a warning. */
export const abroadWithoutTown = rule({
  code: 'abroad-without-town',
  stage: 'places',
  severity: 'warning',
  reads: ['codeInsee', 'libelleCommuneNaissance'],
  check: ({ codeInsee, libelleCommuneNaissance }, { isUsed }) =>
    isUsed('codeInsee') && isAbroad(codeInsee) && libelleCommuneNaissance === undefined
      ? [finding('libelleCommuneNaissance')]
      : nothing,
});
