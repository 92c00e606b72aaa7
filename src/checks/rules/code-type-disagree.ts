import { finding, nothing, rule } from '../rule';
import { registerOf } from '../text/codes';

/** A code of one register under the other. Source: domain.md. */
export const codeTypeDisagree = rule({
  code: 'code-type-disagree',
  stage: 'business',
  severity: 'error',
  reads: ['code', 'type'],
  check: ({ code, type }) => {
    const prefix = registerOf(code ?? '');
    return prefix !== null && (type === 'RNCP' || type === 'RS') && prefix !== type
      ? [finding('code', { type, prefix })]
      : nothing;
  },
});
