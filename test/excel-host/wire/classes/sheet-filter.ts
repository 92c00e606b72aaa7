import { handleOrNull, type HostClass } from '../class';
import type { Sheet } from '../../model/workbook';
import { rangeClass } from './range';

/** The filter of a sheet outside its tables: the emulated sheets have none. */
export const sheetAutoFilterClass: HostClass<Sheet> = {
  name: 'AutoFilter',
  since: 9,
  properties: {
    Enabled: { get: () => false },
    IsDataFiltered: { get: () => false },
  },
  methods: {
    GetRangeOrNullObject: { run: () => handleOrNull(rangeClass, null) },
    ClearCriteria: { run: () => null },
    Remove: { run: () => null },
  },
};
