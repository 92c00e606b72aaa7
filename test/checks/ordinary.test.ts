import { expect, it } from '@jest/globals';
import { passageReader, proposeCorrections } from '#cells';
import { createChecker } from '#checks';
import { fieldKeys, loadPlaces } from '#dictionary';
import { ordinaryRows } from './ordinary';
import { context } from './passages';

const ROWS = 5000;

it('five thousand ordinary rows have no error, and fewer than one in two hundred a warning', async () => {
  const keys = fieldKeys.filter((key) => context.hasColumn(key));
  const columns = Object.fromEntries(keys.map((key, index) => [key, index + 1]));
  const all = { ...context, places: await loadPlaces() };
  const read = passageReader({ sheet: 'Passages', columns, date1904: false, defaultBranch: null });
  const values = ordinaryRows(ROWS).map((row) => keys.map((key) => row[key] ?? null));
  const { passages } = read({ firstRow: 2, values });
  expect(passages).toHaveLength(ROWS);
  const checker = createChecker(all);
  const corrections = passages.flatMap((passage) => proposeCorrections(passage, all));
  const findings = [...checker.check(passages, corrections), ...checker.finish()];
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const warned = new Map(findings.map((finding) => [finding.row, finding]));
  const some = [...warned.values()]
    .slice(0, 20)
    .map(({ row, rule, value, data }) => ({ row, rule, value, data }));
  expect({ few: warned.size < ROWS / 200, some: warned.size < ROWS / 200 ? [] : some }).toEqual({
    few: true,
    some: [],
  });
});
