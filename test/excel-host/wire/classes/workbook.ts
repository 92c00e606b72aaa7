import { areaOf } from '../../model/address';
import { itemNotFound } from '../../model/errors';
import { type Sheet, activeSheet, type Workbook } from '../../model/workbook';
import { text } from '../args';
import { handle, handleOrNull, type HostClass } from '../class';
import type { References } from '../references';
import { applicationClass, runtimeClass } from './application';
import { eventMethods } from './events';
import { functionsClass } from './functions';
import { namedItemCollectionClass } from './names';
import { rangeClass } from './range';
import { rangeAreasClass } from './range-areas';
import { settingCollectionClass } from './settings';
import { tableCollectionClass } from './table';
import { worksheetCollectionClass } from './worksheet';

/** The root of everything: the workbook, and the references that its client keeps. */
interface WorkbookRef {
  readonly workbook: Workbook;
  readonly references: References;
}

const selection = (sheet: Sheet) => ({ sheet, area: sheet.selection });

export const workbookClass: HostClass<WorkbookRef> = {
  name: 'Workbook',
  properties: {
    Name: { since: 7, get: ({ workbook }) => workbook.name },
    ReadOnly: { since: 8, get: () => false },
    IsDirty: { since: 9, get: () => false },
    AutoSave: { since: 9, get: () => false },
    PreviouslySaved: { since: 9, get: () => true },
  },
  navigations: {
    Application: { to: ({ workbook }) => handle(applicationClass, workbook) },
    Worksheets: { to: ({ workbook }) => handle(worksheetCollectionClass, workbook) },
    Tables: { to: ({ workbook }) => handle(tableCollectionClass, { workbook }) },
    Names: { to: ({ workbook }) => handle(namedItemCollectionClass, { workbook }) },
    Settings: { since: 4, to: ({ workbook }) => handle(settingCollectionClass, workbook) },
    Functions: { since: 2, to: ({ workbook }) => handle(functionsClass, workbook) },
    _Runtime: { since: 5, to: ({ workbook }) => handle(runtimeClass, workbook) },
  },
  methods: {
    ...eventMethods<WorkbookRef>(() => 'Workbook', { Activated: 13 }, 'workbook'),
    GetSelectedRange: { run: ({ workbook }) => handle(rangeClass, selection(activeSheet(workbook))) },
    GetSelectedRanges: {
      since: 9,
      run: ({ workbook }) => {
        const sheet = activeSheet(workbook);
        return handle(rangeAreasClass, { sheet, areas: [sheet.selection] });
      },
    },
    GetActiveCell: {
      since: 7,
      run: ({ workbook }) => {
        const sheet = activeSheet(workbook);
        return handle(rangeClass, { sheet, area: areaOf(sheet.selection.top, sheet.selection.left) });
      },
    },
    GetIsActiveCollabSession: { since: 9, run: () => false },
    Save: { since: 11, run: () => null },
    _RemoveReference: { run: ({ references }, [id]) => references.remove(text(id)) },
    _RemoveAllReferences: { run: ({ references }) => references.removeAll() },
    _GetReferenceCount: { run: ({ references }) => references.count() },
    _GetRangeForEventByReferenceId: { run: ({ references }, [id]) => references.get(text(id)) },
    _GetRangeOrNullObjectForEventByReferenceId: {
      run: ({ references }, [id]) => {
        if (typeof id !== 'string' || id === '') return handleOrNull(rangeClass, null);
        return references.get(id);
      },
    },
    GetActiveChart: {
      since: 9,
      run: () => {
        throw itemNotFound();
      },
    },
  },
};
