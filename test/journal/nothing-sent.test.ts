import { expect, it } from '@jest/globals';
import type { Values } from '#dictionary';
import { judgeIdentity, type Journal } from '#journal';
import { deposit, line, nadia } from './lines';

/** Judges three rows, and counts how many times what they say is looked at. */
function looksAt(journal: Journal): number {
  let looks = 0;
  const rows = [2, 3, 4].map((row) => ({
    sheet: 'Passages',
    row,
    idTechnique: `B${row}`,
    fingerprint: '',
    personKey: '',
    statusCell: '',
    aside: '',
    get values(): Values {
      looks += 1;
      return nadia;
    },
  }));
  judgeIdentity(journal, [], rows);
  return looks;
}

it('rows of which nothing was ever sent are held against nothing: what they say is not looked at', () => {
  expect(looksAt({ deposits: [], history: [] })).toBe(0);
  expect(looksAt({ deposits: [deposit('F1')], history: [line('F1')] })).toBeGreaterThan(0);
});
