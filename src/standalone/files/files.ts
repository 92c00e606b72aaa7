/** What a file chooser proposes as a workbook. */
export const WORKBOOKS = '.xlsx,.xlsm';

/** Old or other workbooks are opened too, for the engine to say in one sentence why it cannot read them. */
export const isWorkbook = ({ name }: File) => /\.(xls[xmb]?|xlt[xm]?|ods)$/i.test(name);
export const isXml = ({ name }: File) => /\.xml$/i.test(name);
