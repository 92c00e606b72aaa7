import type { CellAddress, RowsSelected, Status } from './types';

/** What a pane needs of the place it is shown in: a page with a grid, or Excel. Members left out are not offered. */
export interface PaneHost {
  /** Selects a cell and brings it into view. */
  readonly goTo: (cell: CellAddress) => void;
  /** The cell that is selected now, where it must be asked for. */
  readonly activeCell?: () => Promise<CellAddress | null>;
  /** The rows of the cells that are selected now, hidden ones among them; null when no cell is. */
  readonly selectedRows?: () => Promise<RowsSelected | null>;
  readonly filter?: {
    /** The status whose passages alone are shown; null when all are. */
    readonly only: Status | null;
    /** Shows them alone, or all for null; over once the workbook does. */
    readonly show: (status: Status | null) => Promise<void>;
  };
  /** The row that was to be gone to and is hidden, in words, and how to show it. */
  readonly hiddenRow?: { readonly text: string; readonly show: () => Promise<void> } | null;
  /** Names of the sheets that can be gone to. */
  readonly sheets?: readonly string[];
  /** Whatever is dropped that is no accusé is taken by the place itself. */
  readonly takesWorkbooks?: true;
  readonly downloadTemplate?: () => void;
  readonly openSample?: () => void | Promise<void>;
  /** There where what opens the sample may be refused, or open it out of sight. */
  readonly downloadSample?: () => void;
  /** Imports an invented accusé for the last deposit; there for the sample workbook only. */
  readonly sampleAccuse?: () => void;
  /** Where nothing can be downloaded: our page, in the user's browser, makes the file again from the saved workbook. */
  readonly elsewhere?: {
    readonly saveWorkbook: () => Promise<void>;
    readonly openPage: (idFlux: string) => void;
  };
}
