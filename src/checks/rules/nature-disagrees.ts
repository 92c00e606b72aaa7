import { finding, nothing, rule } from '../rule';

/**
 * The nature of the depositor against the two ids: who deposits for another body is TIERS_CONFIANCE, who deposits for
 * itself CERTIFICATEUR. Source: domain.md, inferred, so a warning.
 */
export const natureDisagrees = rule({
  code: 'nature-disagrees',
  stage: 'business',
  severity: 'warning',
  reads: ['natureDeposant'],
  check: (values, { context: { senderOf } }) => {
    const { natureDeposant: nature } = values;
    if (nature !== 'CERTIFICATEUR' && nature !== 'TIERS_CONFIANCE') return nothing;
    const { emetteur, certificateur } = senderOf(values);
    if (emetteur === '' || certificateur === '') return nothing;
    const expected = emetteur === certificateur ? 'CERTIFICATEUR' : 'TIERS_CONFIANCE';
    return nature === expected ? nothing : [finding('natureDeposant', { emetteur, certificateur, expected })];
  },
});
