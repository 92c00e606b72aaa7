import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../../passages';

describe('invisible-in-name', () => {
  it('reports when a zero-width sign hides in it', () => {
    const found = checked({ nomNaissance: 'MAR\u200bTIN' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nomNaissance',
        rule: 'invisible-in-name',
        severity: 'warning',
        stage: 'business',
        value: 'MAR\u200bTIN',
        data: { kind: 'zero-width', character: 'U+200B', position: 4 },
        correction: 'MARTIN',
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0MAR␣TIN\u00a0» contient un signe sans largeur (U+200B, à la position 4), que l’œil ne voit pas et que la CDC compare. Correction proposée\u00a0: «\u00a0MARTIN\u00a0».',
      '"MAR␣TIN" holds a sign without width (U+200B, at position 4), which no eye sees and CDC compares. Correction proposed: "MARTIN".',
    ]);
  });

  it('reports when an end of line hides in it', () => {
    const found = checked({ prenom1: 'Anne\nMarie' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'prenom1',
        rule: 'invisible-in-name',
        severity: 'warning',
        stage: 'business',
        value: 'Anne\nMarie',
        data: { kind: 'line-end', character: 'U+000A', position: 5 },
        correction: 'Anne Marie',
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Anne␣Marie\u00a0» contient un retour à la ligne (U+000A, à la position 5), que l’œil ne voit pas et que la CDC compare. Correction proposée\u00a0: «\u00a0Anne Marie\u00a0».',
      '"Anne␣Marie" holds an end of line (U+000A, at position 5), which no eye sees and CDC compares. Correction proposed: "Anne Marie".',
    ]);
  });

  it('reports when a no-break space hides in it', () => {
    const found = checked({ nomNaissance: 'LE\u00a0GOFF' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nomNaissance',
        rule: 'invisible-in-name',
        severity: 'warning',
        stage: 'business',
        value: 'LE\u00a0GOFF',
        data: { kind: 'no-break', character: 'U+00A0', position: 3 },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0LE\u00a0GOFF\u00a0» contient une espace insécable (U+00A0, à la position 3), que l’œil ne voit pas et que la CDC compare. Effacez la case et saisissez-la de nouveau au clavier.',
      '"LE\u00a0GOFF" holds a no-break space (U+00A0, at position 3), which no eye sees and CDC compares. Empty the cell and type it again.',
    ]);
  });

  it('reports when an invisible hyphen hides in it', () => {
    const found = checked({ prenom1: 'Jean\u00adPierre' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'prenom1',
        rule: 'invisible-in-name',
        severity: 'warning',
        stage: 'business',
        value: 'Jean\u00adPierre',
        data: { kind: 'soft-hyphen', character: 'U+00AD', position: 5 },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Jean␣Pierre\u00a0» contient un trait d’union invisible (U+00AD, à la position 5), que l’œil ne voit pas et que la CDC compare. Effacez la case et saisissez-la de nouveau au clavier.',
      '"Jean␣Pierre" holds an invisible hyphen (U+00AD, at position 5), which no eye sees and CDC compares. Empty the cell and type it again.',
    ]);
  });

  it('says nothing when the blank is plain', () => {
    const found = checked({ nomNaissance: 'LE GOFF' });
    expect(found).toEqual([]);
  });
});
