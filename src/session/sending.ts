import {
  recordGeneration,
  recordJournal,
  saidMeanwhile,
  stepBackDeposit,
  stepsOf,
  type DepositStep,
} from '#actions/recording';
import { fileGone, rewriteDeposit, generate, rewrite, select } from '#actions/sending';
import { tableOn } from '#actions/workspace';
import { runsOf } from '#dictionary';
import type { Deposit } from '#journal';
import type { Knowledge } from './knowledge';
import { overviewNow } from './preparing';
import type { Overview, Session } from './types';
import { depositViewer } from './views/deposit-view';
import { selectionView } from './views/selection-view';

const blobOf = (chunks: readonly Uint8Array[]) =>
  new Blob(chunks as Uint8Array<ArrayBuffer>[], { type: 'application/xml' });

/** What makes files, and follows them until their accusé. */
export function sending(
  known: Knowledge,
): Pick<
  Session,
  | 'selection'
  | 'shownRows'
  | 'generate'
  | 'file'
  | 'rewrite'
  | 'deposits'
  | 'confirmDeposit'
  | 'cancelDeposit'
  | 'stepBackDeposit'
  | 'sayPortal'
> {
  const files = new Map<string, Blob>();

  /** @throws BadInputError when that can no longer be said of it: what is on screen may be older than what was said elsewhere. */
  async function setDeposit(idFlux: string, step: DepositStep, said: Partial<Deposit>): Promise<Overview> {
    await known.recording(async (write) => {
      const now = await known.fresh();
      const before = now.journal.deposits.find((deposit) => deposit.idFlux === idFlux);
      if (before === undefined || !stepsOf(before).includes(step)) throw saidMeanwhile(before);
      const deposits = now.journal.deposits.map((deposit) =>
        deposit.idFlux === idFlux ? { ...deposit, ...said } : deposit,
      );
      await write(async () => recordJournal(now, { ...now.journal, deposits }));
    });
    return overviewNow(known);
  }

  return {
    selection: async (choice, run) => {
      const now = await known.fresh(run);
      return selectionView(select(now, choice), now, known.words);
    },
    shownRows: async ({ sheet, runs }) => {
      const { workspace } = await known.surveyed();
      const { description } = workspace;
      const table = tableOn(workspace, sheet)?.table;
      if (table === undefined) return { sheet, runs: [] };
      const hidden = new Set(description.sheets.find(({ name }) => name === sheet)?.hiddenRows);
      const rows: number[] = [];
      for (const { first, last } of runs)
        for (let row = Math.max(first, table.firstRow); row <= Math.min(last, table.lastRow); row += 1)
          if (!hidden.has(row)) rows.push(row);
      return { sheet, runs: runsOf(rows) };
    },
    generate: async (choice, run) => {
      const generated = await known.recording(async (write) => {
        const made = await generate(known.workbook, known.options, choice, known.surroundings, run);
        for (const { envelope, file } of made.files) files.set(envelope.idFlux, blobOf(file.chunks));
        if (made.files.length > 0) await write(async () => recordGeneration(made, run));
        return made;
      });
      const selection = selectionView(
        { included: generated.files.flatMap(({ rows }) => rows), left: generated.left },
        generated.result,
        known.words,
      );
      return {
        selection,
        files: generated.files.map(({ name, envelope, file, sha256, rows }) => ({
          name,
          idFlux: envelope.idFlux,
          action: envelope.action,
          passages: rows.length,
          bytes: file.bytes,
          sha256,
        })),
      };
    },
    file: async (idFlux) => {
      const made = files.get(idFlux);
      if (made !== undefined) return made;
      const again = rewriteDeposit(await known.fresh(), idFlux);
      if (again === null) throw fileGone();
      return blobOf(again.chunks);
    },
    rewrite: async (idFlux) => {
      const { deposit, file } = rewrite(await known.fresh(), idFlux);
      const { fileName: name, action, passages, sha256 } = deposit;
      return { name, idFlux: deposit.idFlux, action, passages, sha256, blob: blobOf(file.chunks) };
    },
    deposits: async () => {
      const now = await known.lastSurveyed();
      return now.journal.deposits.map(depositViewer(now, known.words)).reverse();
    },
    confirmDeposit: async (idFlux) => setDeposit(idFlux, 'dropped', { state: 'deposited' }),
    cancelDeposit: async (idFlux) => setDeposit(idFlux, 'not-to-drop', { state: 'cancelled' }),
    stepBackDeposit: async (idFlux, run) => {
      await known.recording(async (write) => {
        const now = await known.fresh(run);
        await write(async () => stepBackDeposit(now, { idFlux, by: '' }, run));
      });
      return overviewNow(known);
    },
    sayPortal: async (idFlux, portal) =>
      setDeposit(idFlux, portal ?? 'received', { portal, portalOn: portal === null ? '' : known.today() }),
  };
}
