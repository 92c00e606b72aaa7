import type { CellAddress, Status } from '#pane/state';

/** What a pane needs of the place it is shown in: a page with a grid, or Excel. Members left out are not offered. */
export interface PaneHost {
  /** Selects a cell and brings it into view. */
  readonly goTo: (cell: CellAddress) => void;
  /** The cell that is selected now, where it must be asked for. */
  readonly activeCell?: () => Promise<CellAddress | null>;
  /** Shows only the passages of a status; null shows all. */
  readonly filter?: (status: Status | null) => void;
  /** Names of the sheets that can be gone to. */
  readonly sheets?: readonly string[];
  readonly downloadTemplate?: () => void;
  readonly openSample?: () => void;
  /** Imports an invented accusé for the last deposit; there for the sample workbook only. */
  readonly sampleAccuse?: () => void;
  /** Where nothing can be downloaded: our page, in the user's browser, makes the file again from the saved workbook. */
  readonly elsewhere?: {
    readonly saveWorkbook: () => Promise<void>;
    readonly openPage: (idFlux: string) => void;
  };
}
