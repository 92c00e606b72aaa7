import { describe } from '@jest/globals';
import type { Adapter } from './contract/adapter';
import { contractOfColumns } from './contract/columns';
import { contractOfMissingSheets } from './contract/missing';
import { contractOfReading } from './contract/reading';
import { contractOfRemoving } from './contract/removing';
import { contractOfRows } from './contract/rows';
import { contractOfSheets } from './contract/sheets';
import { contractOfWriting } from './contract/writing';

export type { Adapter };

/** The contract of the port: what every adapter does alike. */
export function contract(adapter: Adapter): void {
  describe(`the port, on ${adapter.name}`, () => {
    contractOfReading(adapter);
    contractOfWriting(adapter);
    contractOfColumns(adapter);
    contractOfSheets(adapter);
    contractOfRows(adapter);
    contractOfRemoving(adapter);
    contractOfMissingSheets(adapter);
  });
}
