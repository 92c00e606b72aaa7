import { blocOf } from '#cells';
import { finding, nothing, rule } from '../rule';
import { isCode, registerOf } from '../text/codes';

/** A code with its prefix, but not of the form RNCP35726: a blank, small letters, something after the digits. Source: domain.md; a warning, the trade's judgement. */
export const codeForm = rule({
  code: 'code-form',
  stage: 'business',
  severity: 'warning',
  form: true,
  reads: ['code'],
  check: ({ code }) =>
    code !== undefined && registerOf(code) !== null && !isCode(code) && blocOf(code) === null
      ? [finding('code')]
      : nothing,
});
