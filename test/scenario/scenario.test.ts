import { describe, it } from '@jest/globals';
import { departmentsWorkbook } from './departments-workbook';
import { memoryHost, xlsxHost } from './hosts';
import { wholeJob } from './scenario';

describe.each([
  ['a workbook in memory', memoryHost],
  ['an .xlsx saved and opened again between the steps', xlsxHost],
])('the whole job on %s', (_name, host) => {
  it.each(['1.1.5', '1.1.2'])('under %s, from the filled workbook to the second accusé', async (version) => {
    await wholeJob(host(), departmentsWorkbook(version), version);
  });
});
