import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accrochageRows, readAccrochageRows } from '#template';
import { holds } from '../holds';

describe('the very hidden sheet', () => {
  it('cuts a long text in pieces that a cell can hold, and puts them together again', () => {
    const xsd = 'é'.repeat(70_000);
    const rows = accrochageRows({ version: '1', xsd });
    expect(rows.map(([key]) => key)).toEqual(['version', 'xsd/1', 'xsd/2', 'xsd/3']);
    for (const [, text] of rows) expect(text.length).toBeLessThanOrEqual(32_000);
    expect(readAccrochageRows(rows)).toEqual({ version: '1', xsd });
  });

  it('reads back whatever was written', () => {
    const key = fc.stringMatching(/^[a-z][a-z-]{0,12}$/);
    holds(
      fc.property(fc.dictionary(key, fc.string({ minLength: 1 })), (values) => {
        expect(readAccrochageRows(accrochageRows(values))).toEqual({ ...values });
      }),
    );
  });

  it('passes over lines without a key', () => {
    expect(readAccrochageRows([[null, 'x'], ['a', 1], []])).toEqual({ a: '1' });
  });
});
