import type { KoGroup } from '#session';
import { describe } from '../action';

type KoRow = KoGroup['rows'][number];

const cellsOf = (ko: KoRow) => {
  const birth = ko.cells.find(({ field }) => field === 'nomNaissance');
  const usage = ko.cells.find(({ field }) => field === 'nomUsage');
  if (!birth?.cell || !usage?.cell || usage.value === '') return [];
  return [
    { cell: birth.cell, value: usage.value },
    { cell: usage.cell, value: birth.value },
  ];
};

/** *Intervertir nom de naissance et nom d’usage* of a KO row. @returns whether both could be written. */
export const swapNames = describe({
  name: 'swapNames',
  step: 'accuses',
  icon: 'swap',
  pace: 'brief',
  isEnabled: (ko: KoRow) => cellsOf(ko).length > 0,
  does: async ({ session }, ko, run) => {
    const edits = cellsOf(ko);
    const { written } = await session.setCells(edits, run);
    return written === edits.length;
  },
  says: (m, isDone) => (isDone ? m.accuses.swapped : m.accuses.notSwapped),
  changes: true,
});
