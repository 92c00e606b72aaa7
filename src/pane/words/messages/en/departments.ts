import { formatsOf } from '../../format';
import type { departmentsFrench } from '../fr/departments';

const { count, number } = formatsOf('en');

/** The words of what departments send, and of what goes back to them. */
export const departmentsEnglish: typeof departmentsFrench = {
  title: 'Departments',
  hint: 'Workbooks or CSV of departments, several at once: choose them, or drop them here. Nothing is written before you agree.',
  counts: (added, updated, conflicts, near) =>
    [
      count(added, 'new row', 'new rows'),
      count(updated, 'update', 'updates'),
      count(conflicts, 'difference', 'differences'),
      count(near, 'row to be recognised', 'rows to be recognised'),
    ].join(' · '),
  same: (n) => (n === 1 ? '1 row unchanged.' : `${number(n)} rows unchanged.`),
  gathered: (added, updated) =>
    `${count(added, 'row added', 'rows added')}, ${count(updated, 'updated', 'updated')}. Check, then transmit.`,
  changes: 'What changes',
  conflicts: 'Changed here and at the department',
  forAll: 'For all the differences',
  keep: 'Keep',
  sides: { here: 'Here', service: 'Department' },
  held: 'In a file already, or at CDC: nothing changes there',
  heldLine: (row, status, field, here, service, department) =>
    `${row} (${status}), ${field}: here ${here || 'empty'}, ${department} ${service || 'empty'}.`,
  near: 'Nearly the same: left out as long as you say nothing',
  nearLabel: 'This row',
  nearChoices: { same: 'It is the same', other: 'It is another' },
  sameId: (place) => `${place}: its id is that of somebody else here`,
  empty: 'empty',
  backHint:
    'A workbook for each department: its rows, what came back, what is to be corrected. Nobody of another department is in it.',
  withOriginals: 'In the workbooks that they sent…',
};
