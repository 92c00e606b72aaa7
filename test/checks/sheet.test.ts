import { describe, expect, it } from '@jest/globals';
import { checkSheet, messageOf, titleOf } from '#checks';

describe('what is seen around the passages', () => {
  it('is a warning about the workbook when it asks for something', () => {
    const [found, ...rest] = checkSheet([
      { code: 'rows-under-table', data: { count: 12, rows: '31-42' } },
      { code: 'hidden-rows', data: { count: 3 } },
    ]);
    expect(rest).toEqual([]);
    expect(found).toEqual({
      sheet: null,
      row: null,
      field: null,
      rule: 'rows-under-table',
      severity: 'warning',
      stage: 'structure',
      value: null,
      data: { count: 12, rows: '31-42' },
      correction: null,
    });
    if (found !== undefined)
      expect(messageOf(found, 'fr')).toBe(
        '12 lignes remplies sous le tableau ne sont pas comptées (lignes 31-42)\u00a0: ajoutez-les au tableau.',
      );
    expect(titleOf('rows-under-table', null, 'fr')).toBe('Lignes sous le tableau');
  });
});
