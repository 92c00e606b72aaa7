import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('code-without-prefix', () => {
  it('reports when the number stands alone', () => {
    const found = checked({ code: '35726' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'code',
        rule: 'code-without-prefix',
        severity: 'error',
        stage: 'business',
        value: '35726',
        data: { expected: 'RNCP35726' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a035726\u00a0» n’a pas son préfixe. Écrivez «\u00a0RNCP35726\u00a0», après vérification sur le site de France compétences.',
      '"35726" lacks its prefix. Write "RNCP35726", once checked on the site of France compétences.',
    ]);
  });

  it('says nothing when the prefix is there', () => {
    const found = checked({ code: 'RNCP35726' });
    expect(found).toEqual([]);
  });
});
