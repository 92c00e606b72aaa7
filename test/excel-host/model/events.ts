import type { Area } from './address';
import type { Scalar, Sheet, Table } from './workbook';

/** What happened to the workbook, before it is put into the words of the wire. */
export type HostEvent =
  | {
      readonly kind: 'changed';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly changeType: ChangeType;
      /** For one cell only. */
      readonly details?:
        { readonly before: Scalar | undefined; readonly after: Scalar | undefined } | undefined;
      readonly shift?: 'ShiftCellLeft' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellDown' | undefined;
    }
  | { readonly kind: 'formatChanged' | 'selectionChanged'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'rowSorted'; readonly sheet: Sheet; readonly area: Area }
  | {
      readonly kind: 'rowHiddenChanged';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly hidden: boolean;
    }
  | { readonly kind: 'activated' | 'deactivated' | 'sheetAdded' | 'sheetDeleted'; readonly sheet: Sheet }
  | { readonly kind: 'protectionChanged'; readonly sheet: Sheet }
  | { readonly kind: 'nameChanged'; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: 'tableAdded' | 'tableDeleted'; readonly table: Table }
  /** The pane itself is shown or hidden. */
  | { readonly kind: 'paneShown' | 'paneHidden' };

type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';
