import { newYear, newYearWords, planUpgrade, upgrade, upgradeWords } from '#actions/upgrading';
import { openWorkspace } from '#actions/workspace';
import type { Knowledge } from '../knowledge';
import { overviewNow } from '../preparing';
import type { OrganisationSession } from './types';

/** A workbook of an earlier version, and that of a new year. */
export function upgrading(
  known: Knowledge,
): Pick<OrganisationSession, 'upgradePlan' | 'upgrade' | 'newYear'> {
  const { workbook, options, surroundings } = known;
  const open = async () => openWorkspace(workbook, options, surroundings);
  return {
    upgradePlan: async () => {
      const plan = await planUpgrade(await open());
      return { lines: upgradeWords(plan, known.words), changes: plan.changes.length };
    },
    upgrade: async (run) => {
      try {
        const done = await upgrade(workbook, options, surroundings, run);
        known.changed();
        return { overview: await overviewNow(known), lines: upgradeWords(done, known.words) };
      } finally {
        known.changed();
      }
    },
    newYear: async (run) => {
      const from = await open();
      const name = yearAfter(from.description.name, known.today());
      const into = await surroundings.newWorkbook?.(name);
      if (into === undefined) return null;
      const begun = await newYear(from, into, run);
      const bytes = (await into.save()) as Uint8Array<ArrayBuffer>;
      return { blob: new Blob([bytes], { type: XLSX }), name, lines: newYearWords(begun, known.words) };
    },
  };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `Jury 2026.xlsx` → `Jury 2027.xlsx`; without a year, that of today is put behind. @param today `2026-11-30` */
function yearAfter(name: string, today: string): string {
  const plain = name.replace(/\.[^.]*$/, '') || 'accrochage';
  const years = [...plain.matchAll(/(?<!\d)20\d\d(?!\d)/g)];
  const last = years.at(-1);
  if (last === undefined) return `${plain} ${today.slice(0, 4)}.xlsx`;
  const after = String(Number(last[0]) + 1);
  return `${plain.slice(0, last.index)}${after}${plain.slice(last.index + 4)}.xlsx`;
}
