import { formatsOf } from '#pane/words';
import type { Words } from './french-words';

const { number, count } = formatsOf('en');

/** The same in English. */
export const englishWords: Words = {
  intro: (label) =>
    `"${label}": say once what each value becomes. The cells that hold it are written, and a single "Undo" puts them back.`,
  oneByOne: 'These cells are mended one by one: their value is never the same for everyone.',
  loading: 'Reading the values…',
  blank: 'empty cell',
  times: (value, n) => `${value} × ${number(n)}`,
  becomes: (value) => `What "${value}" becomes`,
  unchanged: 'Leave as it is',
  addsColumn: (label) => `The column "${label}" will be added at the right of the table.`,
  write: (n) => `Write into ${count(n, 'cell', 'cells')}`,
  aside: 'Or do not send them',
  setAside: (n) => `Set ${count(n, 'row', 'rows')} aside`,
};
