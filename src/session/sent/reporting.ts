import { rowsOfFigure, statePage, stateWordsOf, transmissionState, writeState } from '#actions/certifying';
import type { Knowledge } from '../knowledge';
import type { Session } from '../types';

/** What is shown or printed of where the passages stand. */
export function reporting(
  known: Knowledge,
): Pick<Session, 'transmissionState' | 'rowsOfFigure' | 'transmissionPage' | 'writeTransmission'> {
  const stateOf = async (run?: Parameters<Knowledge['fresh']>[0]) => {
    const now = await known.fresh(run);
    return transmissionState(now, now.workspace.description.name, known.words);
  };
  return {
    transmissionState: async (run) => {
      const state = await stateOf(run);
      const { parts, total, koTitle, noCode, noService } = stateWordsOf(known.words);
      return { state, words: { parts, total, koTitle, noCode, noService } };
    },
    rowsOfFigure: async (figure) =>
      rowsOfFigure(await known.fresh(), figure).map(({ sheet, row }) => ({ sheet, row })),
    writeTransmission: async (run) => {
      const now = await known.fresh(run);
      const { description, language } = now.workspace;
      return writeState(now.workspace, transmissionState(now, description.name, language));
    },
    transmissionPage: async (run) =>
      new Blob([statePage(await stateOf(run), known.words)], { type: 'text/html' }),
  };
}
