import { excelWorkbook, type ExcelHost } from '#workbook/excel';
import type { Workbook } from '#workbook';
import type { WorkbookContent } from '#workbook/memory';
import { openExcel, type Host, type HostOptions, type OpenExcel } from '../../excel-host/jest';

export { lookAt } from '../../excel-host/look';
export { personIn, type Person } from '../../excel-host/user';

/** The adapter, on an Excel that is emulated. */
export interface OpenWorkbook {
  readonly workbook: Workbook;
  readonly excel: OpenExcel;
  readonly host: Host;
}

/** What the adapter is given of the Excel that it runs in. */
export const hostOf = ({ Excel, Office }: OpenExcel): ExcelHost => ({
  run: Excel.run,
  isWeb: Office.context.platform === 'OfficeOnline',
  supports: (set) => Office.context.requirements.isSetSupported('ExcelApi', set),
});

export function openWorkbook(content: WorkbookContent = {}, options: HostOptions = {}): OpenWorkbook {
  const excel = openExcel(content, options);
  return { workbook: excelWorkbook(hostOf(excel)), excel, host: excel.host };
}
