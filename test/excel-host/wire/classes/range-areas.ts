import * as A from '../../model/address';
import { clearContents } from '../../model/cells';
import { itemNotFound } from '../../model/errors';
import { clearFormats } from '../../model/formats';
import type { RangeRef, Sheet } from '../../model/workbook';
import { integer, oneOf, range as rangeOf } from '../args';
import { handle, handleOrNull, type HostClass } from '../class';
import { conditionalFormatCollectionClass } from './conditional-formats';
import { dataValidationClass } from './data-validation';
import { rangeClass } from './range';
import { rangeFormatClass } from './range-format';
import { worksheetClass } from './worksheet';

/** Several areas of one sheet. */
export interface Areas {
  readonly sheet: Sheet;
  readonly areas: readonly A.Area[];
}

const ranges = ({ sheet, areas }: Areas): readonly RangeRef[] => areas.map((area) => ({ sheet, area }));

const rangeCollectionClass: HostClass<Areas> = {
  name: 'RangeCollection',
  since: 9,
  items: (areas) => ranges(areas).map((range) => handle(rangeClass, range)),
  methods: {
    GetCount: { run: ({ areas }) => areas.length },
    GetItemAt: {
      run: (areas, [index]) => {
        const range = ranges(areas)[integer(index)];
        if (range === undefined) throw itemNotFound();
        return handle(rangeClass, range);
      },
    },
  },
};

const addressOf = ({ sheet, areas }: Areas): string =>
  areas.map((area) => A.qualify(sheet.name, A.formatArea(area))).join(',');

const mapped = (areas: Areas, change: (area: A.Area) => A.Area): Areas => ({
  ...areas,
  areas: areas.areas.map(change),
});

export const rangeAreasClass: HostClass<Areas> = {
  name: 'RangeAreas',
  since: 9,
  properties: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + A.cellsOf(area), 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(A.isEntireColumn) },
    IsEntireRow: { get: ({ areas }) => areas.every(A.isEntireRow) },
  },
  navigations: {
    Areas: { to: (areas) => handle(rangeCollectionClass, areas) },
    Worksheet: { to: ({ sheet }) => handle(worksheetClass, sheet) },
    Format: { to: (areas) => handle(rangeFormatClass, areas) },
    ConditionalFormats: { to: (areas) => handle(conditionalFormatCollectionClass, areas) },
    DataValidation: { to: (areas) => handle(dataValidationClass, areas) },
  },
  methods: {
    GetEntireColumn: {
      run: (areas) =>
        handle(
          rangeAreasClass,
          mapped(areas, (area) => ({ ...area, top: 0, bottom: A.MAX_ROW })),
        ),
    },
    GetEntireRow: {
      run: (areas) =>
        handle(
          rangeAreasClass,
          mapped(areas, (area) => ({ ...area, left: 0, right: A.MAX_COLUMN })),
        ),
    },
    GetIntersectionOrNullObject: {
      run: ({ sheet, areas }, [other]) => {
        const { area: limit } = rangeOf(other, sheet);
        const cut = areas.map((area) => A.intersect(area, limit)).filter((area) => area !== null);
        return handleOrNull(rangeAreasClass, cut.length === 0 ? null : { sheet, areas: cut });
      },
    },
    Clear: {
      run: ({ sheet, areas }, [applyTo]) => {
        const what = oneOf(applyTo ?? 'All', ['All', 'Formats', 'Contents']);
        for (const area of areas) {
          if (what !== 'Formats') clearContents(sheet, area);
          if (what !== 'Contents') clearFormats(sheet.formats, area, () => true);
        }
      },
    },
  },
};
