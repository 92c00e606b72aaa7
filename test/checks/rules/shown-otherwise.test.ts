import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('shown-otherwise', () => {
  it('reports what is shown, and what is held', () => {
    const found = checked(
      { idTechnique: '7' },
      {
        typed: { idTechnique: 7 },
        doubts: [{ field: 'idTechnique', code: 'shown-otherwise', shown: 'T-0007' }],
      },
    );
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'idTechnique',
        rule: 'shown-otherwise',
        severity: 'warning',
        stage: 'structure',
        value: '7',
        data: { shown: 'T-0007', held: '7' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'La case affiche «\u00a0T-0007\u00a0» mais contient «\u00a07\u00a0», qui serait envoyé. Saisissez comme texte ce qui doit être envoyé, dans une case au format Texte.',
      'The cell shows "T-0007" but holds "7", which would be sent. Type what is to be sent as a text, in a cell formatted as Text.',
    ]);
  });

  it('says nothing of a cell that belongs to a branch that the row does not use', () => {
    const found = checked(
      { nir: '7' },
      { doubts: [{ field: 'nir', code: 'shown-otherwise', shown: 'T-0007' }] },
    );
    expect(found).toEqual([]);
  });
});
