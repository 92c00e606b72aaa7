/// <reference types="office-js" />

/** Sets above the floor of the manifest (1.14) that we use where they are. */
type ExtraSet = '1.20';

/** What the adapter needs of the Excel that it runs in. */
export interface ExcelHost {
  readonly run: typeof Excel.run;
  /** Excel on the web takes 5 MB in each request and each answer; on the desktop there is more room. */
  readonly isWeb: boolean;
  /** What it takes there, where that is not 5 MB. */
  readonly payloadBytes?: number;
  readonly supports: (set: ExtraSet) => boolean;
  /**
   * Told when Excel has not answered for a while, mostly because a cell is being typed in: Enter or Escape lets it go on;
   * then told false. Never called when Excel answers at once.
   */
  readonly onWaiting?: (isWaiting: boolean) => void;
  /** How long a while is: 3 seconds by default. */
  readonly patienceMs?: number;
}

/** @returns the Excel that this page is in; Office.js must be loaded and ready. */
export const excelHost = (onWaiting?: ExcelHost['onWaiting']): ExcelHost => ({
  run: Excel.run,
  // Declared as a number, it is a word.
  isWeb: String(Office.context.platform) === 'OfficeOnline',
  supports: (set) => Office.context.requirements.isSetSupported('ExcelApi', set),
  ...(onWaiting === undefined ? {} : { onWaiting }),
});
