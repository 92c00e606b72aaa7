import { fieldRule } from '../rule';

/** A comment in the field that the format keeps for the ministry of education. Source: domain.md; a warning. */
export const ministryComment = fieldRule({
  code: 'ministry-comment',
  stage: 'business',
  severity: 'warning',
  check: ({ key }) => (key === 'commentairesMEN' ? {} : null),
});
