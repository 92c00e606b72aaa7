import { finding, nothing, rule } from '../rule';
import { registerOf } from '../text/codes';

/** A certification code without RNCP or RS in front of it; the XSD takes anything. Source: domain.md, measured. */
export const codeWithoutPrefix = rule({
  code: 'code-without-prefix',
  stage: 'business',
  severity: 'error',
  form: true,
  reads: ['code'],
  check: ({ code, type }) =>
    code !== undefined && registerOf(code) === null
      ? [
          finding(
            'code',
            (type === 'RNCP' || type === 'RS') && /^\d+$/.test(code.trim())
              ? { expected: `${type}${code.trim()}` }
              : {},
          ),
        ]
      : nothing,
});
