import { createContext, useContext } from 'react';
import type { Language } from '#dictionary';
import type { Request } from '#pane/actions';
import type { CellAddress, PaneHost, Step, Store } from '#pane/state';
import type { Messages } from '#pane/words';
import type { CheckReport, Overview, Session, GenerateChoice, Stale } from '#session';
import type { Handing } from './fields/use-incoming';
import type { JobProgress, Jobs } from './use-jobs';

/** What every part of the pane may use. */
export interface PaneContext {
  readonly session: Session;
  readonly host: PaneHost;
  readonly language: Language;
  readonly m: Messages;
  readonly overview: Overview;
  readonly report: CheckReport | null;
  /** Goes up whenever the workbook may have changed: what was read is to be read again. */
  readonly revision: number;
  /** To be called once the pane checked, or wrote into the workbook: reads its state again. */
  readonly refresh: () => Promise<void>;
  readonly setOverview: (overview: Overview) => void;
  readonly setReport: (report: CheckReport) => void;
  readonly step: Step;
  readonly goToStep: (step: Step) => void;
  readonly jobs: Jobs;
  /** Says something to screen readers. */
  readonly announce: (text: string) => void;
  /** The cell selected in the workbook, for those that show it. */
  readonly selected: Store<CellAddress | null>;
  /** How far the report is from the workbook. */
  readonly stale: Stale;
  /** What the ribbon or the menu of a cell asks for. */
  readonly request: Request | null;
  /** Files on their way into the workbook. */
  readonly incoming: Handing;
  readonly choice: GenerateChoice;
  readonly setChoice: (choice: GenerateChoice) => void;
}

export const Context = createContext<PaneContext | null>(null);

/** How far the long action under way is. */
export const ProgressContext = createContext<JobProgress>({ progress: null, secondsLeft: null });

/** The pane's context. @throws outside a pane. */
export function usePane(): PaneContext {
  const context = useContext(Context);
  if (!context) throw new Error('usePane needs a Pane around it.');
  return context;
}

/** The name of the sheet of a row, where a number alone would not tell it: null while one sheet holds passages. */
export function useSheetName(): (sheet: string | null) => string | null {
  const { overview } = usePane();
  return (sheet) => (overview.tables.length > 1 ? sheet : null);
}
