import { isRealDate } from '#dictionary';
import { writtenDate } from '../dates';
import { finding, nothing, rule } from '../rule';

/** A birth date of which not even the year could be read. Source: design.md. */
export const birthDateUnreadable = rule({
  code: 'birth-date-unreadable',
  stage: 'schema',
  severity: 'error',
  reads: ['dateNaissance'],
  check: ({ dateNaissance, anneeNaissance }, { isUsed }) => {
    if (dateNaissance === undefined || anneeNaissance !== undefined || !isUsed('anneeNaissance'))
      return nothing;
    const date = writtenDate(dateNaissance);
    return date === null || isRealDate(date) ? [finding('dateNaissance')] : nothing;
  },
});
