import { BRANCHES } from '#dictionary';
import { finding, nothing, rule } from '../rule';

/** The column that says how the holder is identified says something else. Source: design.md. */
export const identificationUnreadable = rule({
  code: 'identification-unreadable',
  stage: 'schema',
  severity: 'error',
  reads: ['identification'],
  check: ({ identification }) =>
    identification !== undefined && !BRANCHES.some((branch) => branch === identification)
      ? [finding('identification')]
      : nothing,
});
