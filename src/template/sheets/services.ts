import { SHEET_NAMES } from '../names';
import type { SheetSpec } from '../types';

/**
 * The very hidden sheet that remembers what departments sent, in this order of columns: one line a passage and a
 * department. `keys` are those by which it is known again, `values` the print of each value that was received.
 */
export const SERVICES_COLUMNS = [
  'idTechnique',
  'service',
  'file',
  'sheet',
  'row',
  'receivedOn',
  'sourceId',
  'keys',
  'values',
] as const;

export type ServicesColumn = (typeof SERVICES_COLUMNS)[number];

/** `_services`, with its headers alone. */
export const servicesSheet = (): SheetSpec => ({
  name: SHEET_NAMES.services.fr,
  visibility: 'very-hidden',
  cells: SERVICES_COLUMNS.map((header, index) => ({
    row: 1,
    column: index + 1,
    value: header,
    style: 'label',
  })),
});
