import { formatsOf } from '../../format';
import type { organisationFrench } from '../fr/organisation';

const { count, date } = formatsOf('en');
const changes = (n: number) => count(n, 'change', 'changes');

/** The words of what an organisation shares among its workbooks. */
export const organisationEnglish: typeof organisationFrench = {
  profile: 'Profile of the organisation',
  profileHint:
    'Ids, certifications, how tables are read and the XSD, to be given to other workbooks. No person’s data goes into it.',
  proposed: (n) => `Your organisation proposes a profile for this workbook: ${changes(n)}.`,
  toApply: (n) => (n === 0 ? 'Nothing to change.' : `${changes(n)} to apply.`),
  applied: (n) => `Profile applied: ${changes(n)}.`,
  judge: {
    official: (version) => `Format ${version}.`,
    reconstructed: (version) => `Format ${version}, reconstructed.`,
    loaded: (version) => `Format ${version}, XSD of your kit.`,
  },
  see: 'What would change',
  template: 'Template',
  versions: (template, format) =>
    template === null
      ? `Workbook of your own making · format ${format}`
      : `Template version ${template} · format ${format}`,
  older: (current) =>
    `This workbook is of an earlier version: the upgrade (version ${current}) adds what it lacks. Your values and your columns do not change.`,
  newer: 'This workbook was kept with a later version of the tool: it is only read. Update the tool.',
  noUndo: '"Undo" will not take the upgrade back: if need be, close the workbook without saving it.',
  upgraded: 'Workbook upgraded.',
  yearHint:
    'A new workbook with these settings and the ledger of what was sent, without the rows: nothing will be sent again. This one does not change.',
  differences: 'How this XSD differs from ours',
  comparing: 'Comparing the schemas',
  noDifference: 'This XSD says the same as ours.',
  dropped: 'The XSD loaded is taken out: ours validates again.',
  loadedFrom: (name, day) => [name, day === '' ? '' : `loaded on ${date(day)}`].filter(Boolean).join(', '),
};
