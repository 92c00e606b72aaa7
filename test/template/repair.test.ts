import { describe, expect, it } from '@jest/globals';
import { repairPlan } from '#template';

const columns = {
  statut: 1,
  anomalies: 2,
  nomNaissance: 3,
  codeInsee: 4,
  messageCdc: 5,
  marques: 6,
} as const;
const table = { language: 'fr', model: null, headers: [], firstRow: 4, lastRow: 40 } as const;

describe('what repairing puts back', () => {
  it('gives each column its format, drop-down and prompt again', () => {
    const plan = repairPlan({ ...table, model: 'short', columns });
    expect(plan.columns.find(({ column }) => column === 4)?.spec).toMatchObject({
      key: 'codeInsee',
      format: '@',
    });
    expect(plan.columns).toHaveLength(6);
  });

  it('leaves the columns of a department alone, but for ours', () => {
    const plan = repairPlan({ ...table, columns });
    expect(plan.missing).toEqual([]);
    expect(plan.columns.map(({ spec }) => spec.key)).toEqual([
      'statut',
      'anomalies',
      'messageCdc',
      'marques',
    ]);
  });

  it('makes every colour again, on the rows of the table', () => {
    const { highlights } = repairPlan({ ...table, columns });
    expect(highlights).toHaveLength(15);
    expect(highlights[0]).toMatchObject({ kind: 'error', firstRow: 4, lastRow: 40 });
  });

  it('misses a deleted marks column, and makes no colour until it is back', () => {
    const { statut, anomalies, nomNaissance, codeInsee, messageCdc } = columns;
    const plan = repairPlan({
      ...table,
      columns: { statut, anomalies, nomNaissance, codeInsee, messageCdc },
      headers: ['Marques'],
    });
    expect(plan.missing.map(({ key, header }) => [key, header])).toEqual([['marques', 'Marques accrochage']]);
    expect(plan.highlights).toEqual([]);
  });

  it('misses the columns of our model only in a workbook made from it', () => {
    const plan = repairPlan({ ...table, model: 'short', columns });
    expect(plan.missing.map(({ key }) => key)).toContain('prenom1');
    const parts = { ...columns, anneeNaissance: 8 };
    expect(
      repairPlan({ ...table, model: 'short', columns: parts }).missing.map(({ key }) => key),
    ).not.toContain('dateNaissance');
  });
});
