import { expect, it } from '@jest/globals';
import { describeNotes } from '#actions/checking';
import { benchOf, soundRows } from '../workbooks';

it('columns that nobody reads are said, not those that tell which service a row came from', async () => {
  const others = { Service: ['Cuisine'], 'Reçu de': ['cuisine.csv, ligne 2'], Salle: ['B12'] };
  const result = await benchOf({ rows: soundRows({}), others }).check();
  expect(describeNotes(result, 'fr')).toEqual([
    'Colonnes laissées telles quelles, car leur en-tête n’est pas reconnu\u00a0: «\u00a0Salle\u00a0».',
  ]);
});
