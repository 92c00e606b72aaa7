import type { CellAddress, Step } from '#pane/state';
import { EXCEL_ACTIONS, type Command } from './commands';

/** A command that a step is to carry out. */
export interface Request {
  readonly command: Command;
  /** The cell that is asked about. */
  readonly cell: CellAddress | null;
}

export interface PaneState {
  readonly hasTable: boolean;
  readonly isBusy: boolean;
  readonly goToStep: (step: Step) => void;
  readonly activeCell: () => Promise<CellAddress | null>;
  /** Says that work is in progress, which is never interrupted. */
  readonly sayBusy: () => void;
}

/** Leads a command to its step, and asks for it there; work is never interrupted. */
export async function follow(
  command: Command,
  { isBusy, hasTable, goToStep, activeCell, sayBusy }: PaneState,
  ask: (request: Request) => void,
): Promise<void> {
  const { step, excel } = EXCEL_ACTIONS[command];
  if (isBusy) return sayBusy();
  if (!hasTable) return goToStep('prepare');
  if (step !== null) goToStep(step);
  if (excel !== 'cell-menu') return ask({ command, cell: null });
  // Where Excel does not tell the cell, the step says that there is nothing to explain.
  ask({ command, cell: await activeCell().catch(() => null) });
}
