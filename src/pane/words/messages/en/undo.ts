import type { RowsStaying } from '#session';
import { formatsOf } from '../../format';
import type { Messages } from '../fr';

const { count } = formatsOf('en');
const quoted = (text: string) => `“${text}”`;

const namesOf = (sheets: readonly string[], columns: readonly string[]): string =>
  [
    ...(sheets.length > 0
      ? [`${sheets.length === 1 ? 'sheet' : 'sheets'} ${sheets.map(quoted).join(', ')}`]
      : []),
    ...(columns.length > 0
      ? [`${columns.length === 1 ? 'column' : 'columns'} ${columns.map(quoted).join(', ')}`]
      : []),
  ].join(' and ');

const WHY: Readonly<Record<RowsStaying['why'], string>> = {
  changed: 'it was changed or moved since',
  sent: 'its record was sent',
  hidden: 'it is hidden, show it first',
};

/** The words of what is taken back. */
export const undoEnglish: Messages['undo'] = {
  label: {
    corrections: (n) => `Undo: ${count(n, 'correction', 'corrections')}`,
    ids: (n) => `Undo: ${count(n, 'identifier', 'identifiers')}`,
    cells: (n) => `Undo: ${count(n, 'changed cell', 'changed cells')}`,
    typed: (n) => `Undo: ${count(n, 'typed cell', 'typed cells')}`,
    group: (n) => `Undo: ${count(n, 'changed cell', 'changed cells')}`,
    places: (n) => `Undo: ${count(n, 'birthplace cell', 'birthplace cells')}`,
    aside: (n) => `Undo: ${count(n, 'cell of "Set aside"', 'cells of "Set aside"')}`,
    settings: (n) => `Undo: ${count(n, 'cell of "Settings"', 'cells of "Settings"')}`,
    warnings: () => 'Undo: the choice of warnings',
    schema: () => 'Undo: the XSD loaded',
    mended: (n) => `Undo: ${count(n, 'mended cell', 'mended cells')}`,
    matching: () => 'Undo: how the table is read',
    profile: () => 'Undo: the profile applied',
    gathered: () => 'Undo: the departments gathered',
    template: () => 'Undo: the template added',
    prepared: () => 'Undo: the preparation of the workbook',
    repaired: () => 'Undo: the columns put back',
    rows: () => 'Undo: the rows added to the table',
    nir: (n) => `Undo: ${count(n, 'NIR wiped', 'NIR wiped')}`,
    deadlines: () => 'Undo: the columns of deadlines',
  },
  redone: (n) => `${count(n, 'cell', 'cells')} changed again.`,
  undone: {
    cells: (n) => `${count(n, 'cell', 'cells')} put back as before.`,
    warnings: (n) =>
      n === 0
        ? 'The choice of warnings changed since: it is left as it is.'
        : 'The former warnings are shown again.',
    schema: (n) =>
      n === 0 ? 'The XSD changed since: it is left as it is.' : 'The former XSD is the workbook’s again.',
    matching: () => 'The table is read as it was before.',
  },
  left: (n, places) =>
    `${count(n, 'cell changed since is', 'cells changed since are')} left as ${n === 1 ? 'it is' : 'they are'}: ${places}.`,
  sent: (n, places) =>
    `${count(n, 'id is in a file since, and stays', 'ids are in a file since, and stay')}: ${places}.`,
  gone: ({ sheets, columns, rows }) =>
    [
      ...(sheets.length + columns.length > 0 ? [`Taken out: ${namesOf(sheets, columns)}.`] : []),
      ...(rows > 0
        ? [`${count(rows, 'row is', 'rows are')} no longer in the table, but still under it.`]
        : []),
    ].join(' '),
  nothingLeft: 'There was nothing left to take out.',
  stays: (sheets, columns) => `Still there, for they were used since: ${namesOf(sheets, columns)}.`,
  rowsStay: ({ sheet, first, row, why }) =>
    first === row
      ? `Row ${row} of ${quoted(sheet)} stays in the table: ${WHY[why]}.`
      : `Rows ${first} to ${row} of ${quoted(sheet)} stay in the table: for row ${row}, ${WHY[why]}.`,
};
