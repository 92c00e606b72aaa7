import { codeLists } from '#dictionary';
import { finding, nothing, rule } from '../rule';

/** A register that is neither RNCP nor RS; the XSD takes anything. Source: domain.md, measured. */
export const typeUnknown = rule({
  code: 'type-unknown',
  stage: 'business',
  severity: 'error',
  form: true,
  reads: ['type'],
  check: ({ type }) =>
    type !== undefined && !codeLists.typeCertification.some(({ code }) => code === type)
      ? [finding('type')]
      : nothing,
});
