import { lateRows, type CheckResult } from '#actions/checking';
import { declareSent, recordLifts, takeBackDeclaration } from '#actions/recording';
import { isAmong } from '#actions/sending';
import type { RowAt } from '#dictionary';
import type { Knowledge } from '../knowledge';
import type { SentWithoutUs, Session } from '../types';
import { questionsOf } from '../views/questions';

/** What is asked of the user about who was sent, and the answers. */
export function deciding(
  known: Knowledge,
): Pick<Session, 'questions' | 'lift' | 'declareSent' | 'takeBackDeclaration'> {
  return {
    questions: async () => questionsOf(await known.fresh(), known.words),
    lift: async (lifts, run) => {
      await known.recording(async (write) => {
        const now = await known.fresh(run);
        await write(async () => recordLifts(now, lifts, run));
      });
    },
    declareSent: async ({ of, ...declaration }, run) =>
      known.recording(async (write) => {
        const now = await known.fresh(run);
        const rows = rowsOf(now, of, known.today());
        let said = { rows: 0, kept: 0 };
        await write(async () => {
          const { result, rows: told, kept } = await declareSent(now, { ...declaration, rows }, run);
          said = { rows: told, kept: kept.length };
          return result;
        });
        return said;
      }),
    takeBackDeclaration: async (idFlux, run) =>
      known.recording(async (write) => {
        const now = await known.fresh(run);
        await write(async () => takeBackDeclaration(now, { idFlux, by: '', reason: '' }, run));
      }),
  };
}

function rowsOf(result: CheckResult, of: SentWithoutUs['of'], today: string): readonly RowAt[] {
  if (of === 'late') return lateRows(result.rows, today);
  if (!('runs' in of)) return of;
  const hidden = new Set(sheetOf(result, of.sheet)?.hiddenRows);
  return result.rows.filter((row) => isAmong(row, of) && !hidden.has(row.row));
}

const sheetOf = ({ workspace }: CheckResult, sheet: string | null) =>
  workspace.description.sheets.find(({ name }) => name === sheet);
