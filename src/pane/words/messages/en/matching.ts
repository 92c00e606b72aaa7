import { formatsOf } from '../../format';
import type { Messages } from '../fr';

const { number, count } = formatsOf('en');
const rows = (value: number) => count(value, 'row', 'rows');
const columns = (value: number) => count(value, 'column', 'columns');

/** What the step *Préparer* says of the matching of columns; the rest stands with the step. */
export const matchingEnglish: Messages['matching'] = {
  title: 'Your table',
  open: 'Review how the table is read',
  openFirst: 'Use an existing table…',
  copyHint:
    'Would you rather have our template? Your rows are copied into a new workbook made from it, as they are read. This one does not change.',
  useAnyway: 'Use it all the same',
  differs: (n) => `${count(n, 'row already sent', 'rows already sent')} would differ from what was sent.`,
  kept: ({ sheets, rows: n, columns: used, ids }) =>
    [
      sheets > 1 ? `${rows(n)} read on ${number(sheets)} sheets.` : `${rows(n)} and ${columns(used)} read.`,
      ...(ids > 0 ? [`${count(ids, 'id', 'ids')} made at the right of the table.`] : []),
      'Your cells are not changed.',
    ].join(' '),
};
