import { isFormulaError } from '#cells';
import { fieldRule } from '../rule';

/** A formula that failed and left its error in the cell. Source: domain.md, seen in departments' files; always an error. */
export const formulaError = fieldRule({
  code: 'formula-error',
  stage: 'structure',
  severity: 'error',
  settles: true,
  check: ({ value }) => (isFormulaError(value) ? { error: value.trim() } : null),
});
