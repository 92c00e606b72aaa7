import { NO_RESULT } from '#dictionary';
import { fieldRule } from '../rule';

/** A formula that a library wrote and nobody computed: what it gives is not in the file. Source: seen in departments' exports; always an error. */
export const formulaWithoutResult = fieldRule({
  code: 'formula-without-result',
  stage: 'structure',
  severity: 'error',
  settles: true,
  check: ({ value }) => (value === NO_RESULT ? {} : null),
});
