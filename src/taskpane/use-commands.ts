import { useEffect, useRef, useState } from 'react';
import type { Command, CommandQueue } from './commands';
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

interface PaneState {
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

/** Takes the commands once the pane is ready: each leads to its step, which carries the request out. */
export function useCommands(
  commands: CommandQueue | undefined,
  state: PaneState & { readonly isReady: boolean },
): Request | null {
  const [request, setRequest] = useState<Request | null>(null);
  const now = useRef(state);
  now.current = state;
  const { isReady } = state;
  useEffect(() => {
    if (!isReady) return undefined;
    return commands?.listen((command) => void follow(command, now.current, setRequest));
  }, [commands, isReady]);
  return request;
}

/** Carries a request out, once, as soon as the step can. */
export function useRequest(
  request: Request | null,
  command: Request['command'],
  canAct: boolean,
  act: (request: Request) => void,
): void {
  const done = useRef<Request | null>(null);
  useEffect(() => {
    if (request === null || request.command !== command || !canAct || done.current === request) return;
    done.current = request;
    act(request);
  });
}
