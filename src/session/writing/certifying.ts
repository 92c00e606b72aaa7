import { certificateFile, certificateOf, certificatePage, writeCertificate } from '#actions/certifying';
import type { Run } from '#actions/workspace';
import type { Language } from '#dictionary';
import type { Knowledge } from '../knowledge';
import type { Session } from '../types';

/** The certificate of the check, as a sheet of the workbook and as a page to print: the same one. */
export function certifying(known: Knowledge): Pick<Session, 'writeReport' | 'reportPage'> {
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
  };
}
