import { finding, nothing, rule } from '../rule';

/** A code of one register under the other. Source: domain.md. */
export const codeTypeDisagree = rule({
  code: 'code-type-disagree',
  stage: 'business',
  severity: 'error',
  reads: ['code', 'type'],
  check: ({ code, type }) => {
    const prefix = /^(RNCP|RS)/i.exec(code ?? '')?.[1]?.toUpperCase();
    return prefix !== undefined && (type === 'RNCP' || type === 'RS') && prefix !== type
      ? [finding('code', { type, prefix })]
      : nothing;
  },
});
