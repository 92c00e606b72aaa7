import { type Area, areaOf, MAX_COLUMN, MAX_ROW } from '../../model/address';
import { accessDenied, invalidArgument } from '../../model/errors';
import type { Sheet } from '../../model/workbook';
import { integer, optionalText, range as rangeOf } from '../args';
import { handle, handleOrNull, type HostClass } from '../class';
import { rangeClass } from './range';

function protect(sheet: Sheet, options: unknown, password: unknown): void {
  if (sheet.protection !== null) throw accessDenied();
  sheet.protection = { ...(options as object | null) };
  sheet.password = optionalText(password) ?? '';
  sheet.workbook.emit({ kind: 'protectionChanged', sheet });
}

function unprotect(sheet: Sheet, password: unknown): void {
  if (sheet.protection === null) return;
  if (sheet.password !== '' && sheet.password !== optionalText(password)) throw accessDenied();
  sheet.protection = null;
  sheet.password = '';
  sheet.workbook.emit({ kind: 'protectionChanged', sheet });
}

export const worksheetProtectionClass: HostClass<Sheet> = {
  name: 'WorksheetProtection',
  since: 2,
  properties: {
    Protected: { get: ({ protection }) => protection !== null },
    Options: { get: ({ protection }) => protection },
  },
  methods: {
    Protect: { run: (sheet, [options, password]) => protect(sheet, options, password) },
    Unprotect: { run: (sheet, [password]) => unprotect(sheet, password) },
  },
};

function freeze(sheet: Sheet, frozen: Area): void {
  sheet.frozen = frozen;
}

/** Frozen rows and columns, counted; 0 where there are none. */
export const frozenCounts = ({ frozen }: Sheet): { rows: number; columns: number } => ({
  rows: frozen === null || frozen.bottom === MAX_ROW ? 0 : frozen.bottom + 1,
  columns: frozen === null || frozen.right === MAX_COLUMN ? 0 : frozen.right + 1,
});

export const freezePanesClass: HostClass<Sheet> = {
  name: 'WorksheetFreezePanes',
  since: 7,
  methods: {
    FreezeRows: {
      run: (sheet, [count]) => {
        if (integer(count, 1) < 1) throw invalidArgument();
        freeze(sheet, areaOf(0, 0, integer(count, 1), MAX_COLUMN + 1));
      },
    },
    FreezeColumns: {
      run: (sheet, [count]) => {
        if (integer(count, 1) < 1) throw invalidArgument();
        freeze(sheet, areaOf(0, 0, MAX_ROW + 1, integer(count, 1)));
      },
    },
    FreezeAt: {
      run: (sheet, [range]) => {
        const { area } = rangeOf(range, sheet);
        freeze(sheet, { ...area, top: 0, left: 0 });
      },
    },
    Unfreeze: {
      run: (sheet) => {
        sheet.frozen = null;
      },
    },
    GetLocationOrNullObject: {
      run: (sheet) => handleOrNull(rangeClass, sheet.frozen && { sheet, area: sheet.frozen }),
    },
    GetLocation: {
      run: (sheet) => handle(rangeClass, { sheet, area: sheet.frozen ?? areaOf(0, 0) }),
    },
  },
};
