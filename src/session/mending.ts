import type { CheckResult, RowState } from '#actions/checking';
import {
  declareSame,
  REPLACED_AT_CDC,
  REPLACEMENT,
  RENEWED,
  recordNewIds,
  recordSteps,
  restoring,
  slipNotMended,
  stepOfRequest,
  stepOfRestored,
  stepOfSlip,
  stepOfUndone,
  type SlipFound,
  type Step,
  writeNewId,
} from '#actions/recording';
import { addDeadlines } from '#actions/preparing';
import { DOSSIER_NAME, makeDossier } from '#actions/sending';
import type { Run } from '#actions/workspace';
import { fields, isSameRow, type RowAt } from '#dictionary';
import type { Knowledge } from './knowledge';
import type { Session } from './types';
import { answeredRows } from './views/after/answered';
import { sentSince } from './views/after/changed-rows';
import { rowGone } from './writing/refusals';
import { undo } from './writing/undo';
import { undoable } from './writing/undoable';
import { writeTexts } from './writing/write-texts';

/** What is done about a passage that CDC answered, by who has it in hand; each is noted in *Démarches*. */
export function mending(
  known: Knowledge,
): Pick<
  Session,
  | 'mendSlip'
  | 'renewId'
  | 'declareSame'
  | 'restore'
  | 'replaceAtCdc'
  | 'sentSince'
  | 'answerRequest'
  | 'addDeadlines'
  | 'makeDossier'
> {
  /** Writes cells of one row, all of them or none, then notes what was done; one undo takes both back. */
  async function written(row: RowState, cells: SlipFound['cells'], step: Step, run: Run): Promise<void> {
    const { language } = await known.where();
    const texts = cells.map(({ column, after }) => ({
      cell: { sheet: row.sheet, row: row.row, column },
      value: after,
    }));
    const done = await undoable(known, 'mended', async (onWritten, { ifUndone }) => {
      const { written: count } = await writeTexts(known, texts, onWritten, run);
      if (count === texts.length) ifUndone([stepOfUndone(step, language)]);
      return count;
    });
    if (done < texts.length) {
      if (done > 0) await undo(known, run);
      throw slipNotMended(row.row);
    }
    await noted([step], run);
  }

  const noted = (steps: readonly Step[], run: Run) =>
    known.recording(async (write) => {
      const now = await known.fresh(run);
      await write(async () => recordSteps(now, steps, run));
    });

  return {
    mendSlip: async ({ at, code, after, by }, run) => {
      const now = await known.fresh(run);
      const row = rowAt(now, at);
      const slip = answeredRows(now)
        .find((each) => each.row === row)
        ?.slips.find((each) => each.code === code);
      // What is written is what was shown.
      const isAsShown =
        slip?.cells.length === after.length && slip.cells.every((cell, index) => cell.after === after[index]);
      if (slip === undefined || !isAsShown) throw slipNotMended(row.row);
      const step = stepOfSlip(slip, row.idTechnique, by, now.workspace.language);
      await written(row, slip.cells, step, run);
    },
    renewId: async (at, by, run) => {
      const now = await known.fresh(run);
      const row = rowAt(now, at);
      const { idTechnique: before } = row;
      const id = await undoable(known, 'mended', async (onWritten, { ifUndone }) => {
        const given = await writeNewId(now, row, onWritten, run);
        const step = { idTechnique: before, code: RENEWED, by, reason: '' };
        ifUndone([stepOfUndone(step, now.workspace.language)]);
        return given;
      });
      await known.recording(async (write) => {
        const again = await known.fresh(run);
        await write(async () => recordNewIds(again, [{ before, id, by }], run));
      });
      return id;
    },
    declareSame: async (at, { reason, by }, run) =>
      known.recording(async (write) => {
        const now = await known.fresh(run);
        await write(async () => declareSame(now, { row: rowAt(now, at), reason, by }, run));
      }),
    restore: async (at, files, by, run) => {
      const now = await known.fresh(run);
      const row = rowAt(now, at);
      const found = restoring(now, row, files);
      const { cells, elsewhere } = found;
      const step = stepOfRestored(found, row.idTechnique, by, now.workspace.language);
      if (cells.length > 0) await written(row, cells, step, run);
      return {
        cells: cells.length,
        elsewhere: elsewhere.map((field) => fields[field].header[known.words]),
      };
    },
    replaceAtCdc: async (at, run) => {
      const now = await known.fresh(run);
      const { idTechnique } = rowAt(now, at);
      const reason = REPLACEMENT[now.workspace.language];
      await noted([{ idTechnique, code: REPLACED_AT_CDC, reason, by: '' }], run);
    },
    answerRequest: async (at, { reason, by }, run) => {
      await noted([stepOfRequest(rowAt(await known.fresh(run), at), { reason, by })], run);
    },
    addDeadlines: async (run) => {
      const { workbook, options, surroundings } = known;
      try {
        await undoable(known, 'deadlines', async (_cells, told) => {
          await known.placed();
          await addDeadlines((await told.on({ workbook })).workbook, options, surroundings);
        });
      } finally {
        known.changed();
      }
      await known.checkNow(run);
    },
    sentSince: async () => sentSince(await known.lastSurveyed()),
    makeDossier: async (files, run) => {
      const now = await known.fresh(run);
      const { zip, passages, pieces, strange } = makeDossier(now, files);
      return {
        blob: new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' }),
        name: `${DOSSIER_NAME[known.words]}-${known.today()}.zip`,
        passages: passages.length,
        missing: pieces.filter(({ bytes }) => bytes === null).map(({ name }) => name),
        strange,
      };
    },
  };
}

function rowAt({ rows }: CheckResult, at: RowAt & { readonly idTechnique: string }): RowState {
  const row = rows.find((each) => isSameRow(each, at) && each.idTechnique === at.idTechnique);
  if (row === undefined) throw rowGone(at.row);
  return row;
}
