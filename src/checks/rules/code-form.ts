import { finding, nothing, rule } from '../rule';

const CODE = /^(RNCP|RS)\d+$/;
const BLOC = /BC\s*\d+/i;

/** A code with its prefix, but not of the form RNCP35726: a blank, small letters, something after the digits. Source: domain.md; a warning, the trade's judgement. */
export const codeForm = rule({
  code: 'code-form',
  stage: 'business',
  severity: 'warning',
  form: true,
  reads: ['code'],
  check: ({ code }) =>
    code !== undefined && /^(RNCP|RS)/i.test(code) && !CODE.test(code) && !BLOC.test(code)
      ? [finding('code')]
      : nothing,
});
