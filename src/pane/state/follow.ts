import type { Command } from './commands';
import type { CellAddress, Step } from './types';

/** A command that a step is to carry out. */
export interface Request {
  readonly command: Exclude<Command, 'showPane'>;
  /** The cell that is asked about. */
  readonly cell: CellAddress | null;
}

const STEP_OF_COMMAND: Readonly<Record<Request['command'], Step>> = {
  check: 'check',
  generate: 'transmit',
  importAccuse: 'accuses',
  explain: 'check',
};

export interface PaneState {
  readonly hasTable: boolean;
  readonly isBusy: boolean;
  readonly goToStep: (step: Step) => void;
  readonly activeCell: () => Promise<CellAddress | null>;
  /** Says that work is in progress, which is never interrupted. */
  readonly sayBusy: () => void;
}

/** Leads a command to its step, and asks for it there: *Volet* only shows the pane, and work is never interrupted. */
export async function follow(
  command: Command,
  { isBusy, hasTable, goToStep, activeCell, sayBusy }: PaneState,
  ask: (request: Request) => void,
): Promise<void> {
  if (command === 'showPane') return;
  if (isBusy) return sayBusy();
  if (!hasTable) return goToStep('prepare');
  goToStep(STEP_OF_COMMAND[command]);
  if (command !== 'explain') return ask({ command, cell: null });
  // Where Excel does not tell the cell, the step says that there is nothing to explain.
  ask({ command, cell: await activeCell().catch(() => null) });
}
