import { cellName } from '#dictionary';
import { type AttachedSession, attachedSession } from '#worker';
import { lookAt } from '../../excel-host/look';
import { personIn } from '../../excel-host/user';
import { openWorkbook, type OpenWorkbook } from '../../workbook/excel/open-workbook';
import { someHidden } from '../../workbook/some-hidden';
import type { ScenarioHost } from '../host';
import { cellsOf, signedRulesOf } from './emulated';
import { passingTime } from './file-hosts';
import { sessionHost } from './session-host';

/** The real Office.js on an emulated Excel, without an interface. Some rows are hidden, which misplaces what is written. */
export interface ExcelSessionHost extends ScenarioHost {
  /** @throws when a member was asked for that the emulated Excel does not know. */
  readonly checkUnknown: () => void;
}

export function excelSessionHost(): ExcelSessionHost {
  const surroundings = passingTime();
  let excel: OpenWorkbook | null = null;
  let stop = (): void => undefined;
  let heard = (): void => undefined;
  const opened = (): OpenWorkbook => {
    if (excel === null) throw new Error('No workbook is open.');
    return excel;
  };
  /** Excel keeps some names for itself: the sheet has another one. */
  const look = (sheet: string) => {
    const { host } = opened();
    const isThere = host.workbook.sheets.some(({ name }) => name === sheet);
    return lookAt(host, isThere ? sheet : `${sheet} accrochage`);
  };
  /** As when the pane opens: what changes in the workbook is told to the session. */
  const attach = async (): Promise<AttachedSession> => {
    const { workbook } = opened();
    const session = attachedSession(workbook, surroundings, 'fr');
    stop();
    stop = await workbook.watch((change) => void session.changed(change).then(() => heard()));
    return session;
  };
  return {
    ...sessionHost<AttachedSession>({
      open: async (content) => {
        excel = openWorkbook(someHidden(content), { filterMisplaces: true });
        return attach();
      },
      comeBack: async () => attach(),
      type: async (_session, sheet, row, column, text) => {
        const told = new Promise<void>((resolve) => (heard = resolve));
        personIn(opened().host).type(sheet, cellName(row, column), text);
        await told;
      },
      cells: async (_session, sheet) => cellsOf(look(sheet)),
      highlights: async (_session, sheet) => signedRulesOf(look(sheet)),
    }),
    checkUnknown: () => opened().host.checkUnknown(),
  };
}
