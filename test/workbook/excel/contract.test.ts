import { afterEach } from '@jest/globals';
import { contract } from '../contract';
import { openWorkbook } from './open-workbook';
import type { Host } from '../../excel-host/jest';

const hosts: Host[] = [];

afterEach(() => {
  for (const host of hosts.splice(0)) host.checkUnknown();
});

contract({
  name: 'Excel, emulated, where hidden rows misplace',
  open: async (content) => {
    const { workbook, host } = openWorkbook(content, { filterMisplaces: true });
    hosts.push(host);
    return workbook;
  },
  again: async (workbook) => workbook,
});
