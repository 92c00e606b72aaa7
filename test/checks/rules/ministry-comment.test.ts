import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('ministry-comment', () => {
  it('reports a comment where the format keeps the place for the ministry', () => {
    const found = checked({ commentairesMEN: 'Session de juin' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'commentairesMEN',
        rule: 'ministry-comment',
        severity: 'warning',
        stage: 'business',
        value: 'Session de juin',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Session de juin\u00a0» est dans une case que le format réserve au ministère de l’Éducation nationale. Videz-la, ou mettez ce texte dans «\u00a0Verbatim\u00a0».',
      '"Session de juin" is in a cell that the format keeps for the French ministry of education. Empty it, or put this text in "Verbatim".',
    ]);
  });

  it('says nothing of a verbatim', () => {
    expect(checked({ verbatim: 'Session de juin' })).toEqual([]);
  });
});
