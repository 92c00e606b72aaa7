/** What a file chooser proposes as a workbook. */
export const WORKBOOKS = '.xlsx,.xlsm,.csv,.tsv';

/** Old or other workbooks are opened too, for the engine to say in one sentence why it cannot read them. */
export const isWorkbook = ({ name }: File) => /\.(xls[xmb]?|xlt[xm]?|ods|csv|tsv)$/i.test(name);
/** The name under which it is saved: a text file becomes a workbook. */
export const savedName = (name: string): string => name.replace(/\.(?:csv|tsv)$/i, '.xlsx');
export const isXml = ({ name }: File) => /\.xml$/i.test(name);
