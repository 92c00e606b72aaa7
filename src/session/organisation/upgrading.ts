import {
  copiedWords,
  copyName,
  copyRows,
  newYear,
  newYearWords,
  planUpgrade,
  upgrade,
  upgradeWords,
} from '#actions/upgrading';
import { findPassages, openWorkspace } from '#actions/workspace';
import type { Workbook } from '#workbook';
import type { Knowledge } from '../knowledge';
import { overviewNow } from '../preparing';
import type { MadeWorkbook, OrganisationSession } from './types';

/** A workbook of an earlier version, that of a new year, and one made from the template with the rows of this one. */
export function upgrading(
  known: Knowledge,
): Pick<OrganisationSession, 'upgradePlan' | 'upgrade' | 'newYear' | 'copyRows'> {
  const { workbook, options, surroundings } = known;
  const open = async () => openWorkspace(workbook, options, surroundings);
  const make = async (
    name: string,
    fill: (into: Workbook) => Promise<readonly string[]>,
  ): Promise<MadeWorkbook | null> => {
    const into = await surroundings.newWorkbook?.(name);
    if (into === undefined) return null;
    const lines = await fill(into);
    const bytes = (await into.save()) as Uint8Array<ArrayBuffer>;
    return { blob: new Blob([bytes], { type: XLSX }), name, lines };
  };
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
      return make(yearAfter(from.description.name, known.today()), async (into) =>
        newYearWords(await newYear(from, into, run), known.words),
      );
    },
    copyRows: async (run) => {
      const from = findPassages(await open());
      return make(copyName(plainName(from.description.name), from.language), async (into) =>
        copiedWords(await copyRows(from, into, run), known.words),
      );
    },
  };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `Jury 2026.xlsx` → `Jury 2026` */
const plainName = (name: string): string => name.replace(/\.[^.]*$/, '') || 'accrochage';

/** `Jury 2026.xlsx` → `Jury 2027.xlsx`; without a year, that of today is put behind. @param today `2026-11-30` */
function yearAfter(name: string, today: string): string {
  const plain = plainName(name);
  const years = [...plain.matchAll(/(?<!\d)20\d\d(?!\d)/g)];
  const last = years.at(-1);
  if (last === undefined) return `${plain} ${today.slice(0, 4)}.xlsx`;
  const after = String(Number(last[0]) + 1);
  return `${plain.slice(0, last.index)}${after}${plain.slice(last.index + 4)}.xlsx`;
}
