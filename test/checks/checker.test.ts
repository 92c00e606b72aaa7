import { describe, expect, it } from '@jest/globals';
import { createChecker, rules, type Finding } from '#checks';
import { checked, context, passage } from './passages';

const codes = (findings: readonly Finding[]) => findings.map(({ rule, field }) => `${rule}:${field}`);

describe('the checker', () => {
  it('finds nothing in a sound passage', () => {
    expect(checked()).toEqual([]);
  });

  it('says everything that is wrong with a row, not the first thing only', () => {
    expect(
      codes(
        checked({
          code: '35726',
          sexe: 'X',
          nomNaissance: null,
          donneeCertifiee: 'peut-être',
          dateDebutExamen: '31/02/2026',
          codeInsee: '1004',
        }),
      ),
    ).toEqual([
      'required:nomNaissance',
      'length:codeInsee',
      'not-in-list:sexe',
      'impossible-date:dateDebutExamen',
      'not-a-boolean:donneeCertifiee',
      'code-without-prefix:code',
    ]);
  });

  it('says nothing more of a cell that a formula error or an illegal character settles', () => {
    expect(codes(checked({ codeInsee: '#REF!', nomNaissance: `${'A'.repeat(70)}\u0001` }))).toEqual([
      'formula-error:codeInsee',
      'illegal-character:nomNaissance',
    ]);
  });

  it('does not ask a business rule about a cell that does not read', () => {
    expect(codes(checked({ dateDebutExamen: '2026-03-12', dateFinExamen: '#N/A' }))).toEqual([
      'formula-error:dateFinExamen',
    ]);
    expect(codes(checked({ presenceNiveauLangueEuro: 'true', niveauLangueEuropeen: 'B3' }))).toEqual([
      'not-in-list:niveauLangueEuropeen',
    ]);
  });

  it('gives a finding the correction that answers it', () => {
    expect(checked({ codeInsee: '1004' })).toMatchObject([{ rule: 'length', correction: '01004' }]);
    expect(
      checked({ codePaysNaissance: '99109', codeInsee: '99109', libelleCommuneNaissance: 'Berlin' }),
    ).toMatchObject([{ rule: 'length', correction: '109' }]);
  });

  it('makes a finding of a correction that no rule asks for', () => {
    expect(checked({ libelleOption: 'Option\u00a0A' })).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'libelleOption',
        rule: 'non-breaking-space',
        severity: 'warning',
        stage: 'schema',
        value: 'Option\u00a0A',
        data: { after: 'Option A' },
        correction: 'Option A',
      },
    ]);
  });

  it('shows a date serial as a person reads it', () => {
    expect(
      checked({ dateDebutValidite: '2027-01-02' }, { typed: { dateDebutValidite: 46389 } }),
    ).toMatchObject([{ rule: 'delivered-in-future', value: '02/01/2027' }]);
  });

  it('keeps row order, in blocks', () => {
    const checker = createChecker(context);
    const bad = (row: number) => passage({ sexe: 'X' }, { row });
    expect(checker.check([bad(2), bad(3)], []).map(({ row }) => row)).toEqual([2, 3]);
    expect(checker.check([bad(4)], []).map(({ row }) => row)).toEqual([4]);
    expect(checker.finish().map(({ row }) => row)).toEqual([2, 2, 3, 3, 4, 4]);
  });

  it('has one rule a code', () => {
    const all = rules.map(({ code }) => code);
    expect(new Set(all).size).toBe(all.length);
    for (const code of all) expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  });
});
