import { afterEach } from '@jest/globals';
import { openExcel, type Host, type HostOptions, type WorkbookContent } from './jest';

const hosts: Host[] = [];

/** An Excel for one test of the file, which fails if a member that nobody knows was asked for. */
export function openWatched(content: WorkbookContent = {}, options: HostOptions = {}) {
  const excel = openExcel(content, options);
  hosts.push(excel.host);
  return excel;
}

afterEach(() => {
  for (const host of hosts.splice(0)) host.checkUnknown();
});

/** A table of two people on *Passages*, and a protected list. */
export const LIST: WorkbookContent = {
  sheets: [
    {
      name: 'Passages',
      rows: [
        ['Nom', 'Code'],
        ['Éluard', '01053'],
        ['Aragon', 12],
      ],
      formats: { B2: '@' },
      tables: [{ name: 'Liste', headerRow: 1, firstColumn: 1, columns: 2, lastRow: 3 }],
    },
    { name: 'Listes', rows: [['a'], ['b']], protected: true },
  ],
};
