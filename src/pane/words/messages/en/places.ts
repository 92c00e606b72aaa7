import { formatsOf } from '../../format';
import type { placesFrench } from '../fr/places';

const { number, count } = formatsOf('en');
const rows = (value: number) => count(value, 'row', 'rows');

export const placesEnglish: typeof placesFrench = {
  title: 'Find the code',
  birthplaces: 'Birthplaces',
  open: 'Find the code…',
  close: 'Close the search',
  field: 'Town or country of birth',
  placeholder: 'Rennes, 35000, Algérie…',
  hint: 'Today’s name or a former one, INSEE or postal code, in French. For a birth abroad, the country.',
  noRow: 'Select a cell of the row to fill.',
  forRow: (row, person) => (person === '' ? row : `${row} · ${person}`),
  loading: 'Reading towns and countries…',
  none: 'No town and no country of that name. For a town abroad, look for its country.',
  more: (n) => `${number(n)} more: say more.`,
  found: (n) => `${count(n, 'answer', 'answers')}.`,
  country: 'Country or territory',
  department: (name, code) => `${name} (${code})`,
  years: ({ kind, from, until }) => {
    if (until === null) return from === null ? '' : `since ${from}`;
    return kind === 'country' || from === null ? `until ${until}` : `from ${from} to ${until}`;
  },
  formerly: (name) => `formerly ${name}`,
  become: (name, code) => `now ${name} ${code}`,
  willWrite: 'What will be written',
  already: 'The row says so already.',
  put: (code, row) => `Put ${code}: ${row.toLowerCase()}`,
  done: (n) => `${rows(n)} completed.`,
  left: (n) =>
    `${count(n, 'row holds a formula or changed since, and was', 'rows hold a formula or changed since, and were')} left:`,
  groups: (n, names) =>
    `${count(n, 'birthplace without the right code', 'birthplaces without the right code')}, ${count(names, 'name', 'names')}`,
  show: 'Show the names',
  group: (typed, n) => `${typed} × ${number(n)}`,
  withPostal: (postalCode) => `postal code ${postalCode}`,
  several: (n) => `${number(n)} of that name: which one?`,
  nearly: 'None of that very name. Perhaps:',
  noCandidate: 'No town and no country of that name: row by row.',
  yes: (n) => (n === 1 ? 'Yes, for this row' : `Yes, for the ${number(n)} rows`),
  choose: (n) => (n === 1 ? 'Put into this row' : `Put into the ${number(n)} rows`),
  rows: (n) => (n === 1 ? 'The row' : `The ${number(n)} rows`),
};
