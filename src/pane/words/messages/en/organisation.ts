import { formatsOf } from '../../format';
import type { organisationFrench } from '../fr/organisation';

const { count } = formatsOf('en');
const changes = (n: number) => count(n, 'change', 'changes');

/** The words of what an organisation shares among its workbooks. */
export const organisationEnglish: typeof organisationFrench = {
  profile: 'Profile of the organisation',
  profileHint:
    'Ids, certifications, how tables are read and the XSD, to be given to other workbooks. No person’s data goes into it.',
  proposed: (n) => `Your organisation proposes a profile for this workbook: ${changes(n)}.`,
  toApply: (n) => (n === 0 ? 'Nothing to change.' : `${changes(n)} to apply.`),
  applied: (n) => `Profile applied: ${changes(n)}.`,
  see: 'What would change',
};
