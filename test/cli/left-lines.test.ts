import { describe, expect, it } from '@jest/globals';
import type { LeftReason } from '#actions/sending';
import { leftLines, type LeftLine } from '#cli';

const left = (row: number, reason: LeftReason, message = 'déjà acceptée'): LeftLine => ({
  sheet: 'Passages',
  row,
  reason,
  message,
  idTechnique: `P-${row}`,
});

const said = (lines: readonly LeftLine[], isEach = false) =>
  leftLines(lines, { isEach, isSeveral: false, language: 'fr' }).map((line) =>
    line.replaceAll(/[\u00a0\u202f]/g, ' '),
  );

const accepted = Array.from({ length: 20_000 }, (_, index) => left(index + 2, 'accepted'));

describe('the rows that generate leaves', () => {
  it('20 000 that were accepted are a count, and those with something wrong one line each', () => {
    expect(said([...accepted, left(20_002, 'id-of-another', 'Identifiant d’un autre.')])).toEqual([
      'Ligne 20002 : Identifiant d’un autre. (--lift "id-of-another:P-20002=MOTIF")',
      'Déjà acceptée : 20 000 lignes.',
      '20 001 lignes non incluses dans les fichiers.',
      'Ajoutez --list pour les voir une à une.',
    ]);
  });

  it('are named one by one when asked', () => {
    const lines = said(accepted.slice(0, 3), true);
    expect(lines).toEqual([
      'Ligne 2 : déjà acceptée',
      'Ligne 3 : déjà acceptée',
      'Ligne 4 : déjà acceptée',
      '3 lignes non incluses dans les fichiers.',
    ]);
  });

  it('of a reason that no one lifts have no way to', () => {
    expect(said([left(2, 'invalid', 'Sexe manquant.')])[0]).toBe('Ligne 2 : Sexe manquant.');
    expect(said([])).toEqual([]);
  });
});
