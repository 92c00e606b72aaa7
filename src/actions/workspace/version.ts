import { ACCROCHAGE_KEYS, TEMPLATE_VERSION } from '#template';
import type { Workbook } from '#workbook';
import type { Memory } from './lists/accrochage-sheet';
import { newerWorkbook } from './refusals';

const OURS = Number(TEMPLATE_VERSION);

/** The version of what a workbook holds: what it was made as, or raised to since; 1 where nothing says. */
export function versionOf(memory: Memory): number {
  const said = [memory[ACCROCHAGE_KEYS.version], memory[ACCROCHAGE_KEYS.templateVersion]];
  return Math.max(1, ...said.map((text) => Number.parseInt(text ?? '', 10)).filter(Number.isFinite));
}

/** Whether a later version of this tool wrote it: it may hold what this one would lose. */
export const isNewer = ({ memory }: { readonly memory: Memory }): boolean => versionOf(memory) > OURS;

/** Whether *Statut* may say who is set aside: that was its place before *Mis de côté* was a column, in version 1. */
export const isBeforeAside = ({ memory }: { readonly memory: Memory }): boolean => versionOf(memory) < 2;

/** Whether *Démarches* may not say which files were given up: it does so from version 5 on. */
export const isBeforeGivenUp = ({ memory }: { readonly memory: Memory }): boolean => versionOf(memory) < 5;

/** @throws BadInputError when a later version of this tool wrote the workbook. */
export function refuseNewer(workspace: { readonly memory: Memory }): void {
  if (isNewer(workspace)) refuse();
}

function refuse(): never {
  throw newerWorkbook();
}

/** The same workbook, that reads and writes nothing: what writes is refused in one sentence. */
export function readOnly(workbook: Workbook): Workbook {
  const refused = () => Promise.resolve().then(refuse);
  return {
    describe: async () => workbook.describe(),
    read: async (range) => workbook.read(range),
    goTo: async (cell) => workbook.goTo(cell),
    watch: async (listener) => workbook.watch(listener),
    write: refused,
    addColumns: refused,
    applyColumns: refused,
    ensureSheet: refused,
    appendRows: refused,
    extendTable: refused,
    removeSheet: refused,
    removeColumns: refused,
    shortenTable: refused,
    setHighlights: refused,
  };
}
