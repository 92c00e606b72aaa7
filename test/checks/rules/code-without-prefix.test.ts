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

  it('asks for the code of a title, once for all its rows', () => {
    expect(said(checked({ code: 'CAP Cuisine' }))).toEqual([
      '«\u00a0CAP Cuisine\u00a0» est un titre, et c’est son code qui part. Dites-le une fois pour toutes ses lignes à l’étape «\u00a0Préparer\u00a0» (ou avec la commande «\u00a0match\u00a0»), ou écrivez-le dans la case, comme «\u00a0RNCP35726\u00a0» ou «\u00a0RS5875\u00a0».',
      '"CAP Cuisine" is a title, and its code is what goes. Say it once for all its rows in the step "Prepare" (or with the command "match"), or write it in the cell, as in "RNCP35726" or "RS5875".',
    ]);
  });

  it('says nothing when the prefix is there', () => {
    const found = checked({ code: 'RNCP35726' });
    expect(found).toEqual([]);
  });
});
