import { cellName } from '#dictionary';
import { attachedSession, type AttachedSession } from '#worker';
import type { WorkbookContent } from '#workbook/memory';
import { SHEET } from '../../actions/workbooks';
import { lookAt } from '../../excel-host/look';
import { personIn } from '../../excel-host/user';
import { openWorkbook } from '../../workbook/excel/open-workbook';
import { cellsOf } from '../hosts/emulated';
import { passingTime } from '../hosts/file-hosts';
import { sessionHost, type AfterHost } from './session-host';

/** The real Office.js on an emulated Excel: the pane is opened again for each deed, and told what is typed. */
export function inExcel(content: WorkbookContent): AfterHost {
  const { host, workbook } = openWorkbook(content);
  const surroundings = passingTime();
  let stop = (): void => undefined;
  let heard = (): void => undefined;
  return {
    ...sessionHost<AttachedSession>({
      comeBack: async () => {
        const session = attachedSession(workbook, surroundings, 'fr');
        stop = await workbook.watch((change) => void session.changed(change).then(() => heard()));
        return session;
      },
      leave: async () => stop(),
      cells: async () => cellsOf(lookAt(host, SHEET)),
      type: async (_session, row, column, value) => {
        const told = new Promise<void>((resolve) => (heard = resolve));
        personIn(host).type(SHEET, cellName(row, column), value);
        await told;
      },
    }),
    close: () => host.checkUnknown(),
  };
}
