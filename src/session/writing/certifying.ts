import { certificateFile, certificateOf, certificatePage, writeCertificate } from '#actions/certifying';
import type { Run } from '#actions/workspace';
import { listToAsk } from '#actions/checking';
import { noRowsSelected } from '#actions/writing';
import { isOfRow } from '#checks';
import { rowSet, type Language } from '#dictionary';
import type { Knowledge } from '../knowledge';
import type { Session } from '../types';
import { membersOf } from '../views/findings/told';

/** The certificate of the check, as a sheet of the workbook and as a page to print: the same one; and whom to ask. */
export function certifying(known: Knowledge): Pick<Session, 'writeReport' | 'reportPage' | 'listToAsk'> {
  const certified = async (language: Language | null, run: Run) => {
    const now = await known.fresh(run);
    const { language: ofWorkbook, description } = now.workspace;
    return { now, certificate: certificateOf(now, description.name, language ?? ofWorkbook) };
  };
  return {
    writeReport: async (run) => {
      const { now, certificate } = await certified(null, run);
      return { sheet: await writeCertificate(now.workspace, certificate) };
    },
    reportPage: async (run) => {
      const { certificate } = await certified(known.words, run);
      const page = certificatePage(certificate, known.words);
      return {
        name: certificateFile(certificate, known.words),
        page: new Blob([page], { type: 'text/html' }),
      };
    },
    listToAsk: async (group, run) => {
      const now = await known.fresh(run);
      const asked = membersOf(now, group).filter(isOfRow);
      const field = asked[0]?.field ?? null;
      if (field === null) throw noRowsSelected();
      const { name, text } = listToAsk(now.rows.filter(rowSet(asked).has), field, known.words);
      return { name, page: new Blob([text], { type: 'text/csv' }) };
    },
  };
}
