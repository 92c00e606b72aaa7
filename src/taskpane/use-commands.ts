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
  readonly isReady: boolean;
  readonly hasTable: boolean;
  readonly isBusy: boolean;
  readonly goToStep: (step: Step) => void;
  readonly activeCell: () => Promise<CellAddress | null>;
  /** Says that work is in progress, which is never interrupted. */
  readonly sayBusy: () => void;
}

/** Takes the commands once the pane is ready: each leads to its step, which carries the request out. */
export function useCommands(commands: CommandQueue | undefined, state: PaneState): Request | null {
  const [request, setRequest] = useState<Request | null>(null);
  const now = useRef(state);
  now.current = state;
  const { isReady } = state;
  useEffect(() => {
    if (!isReady) return undefined;
    return commands?.listen((command) => {
      const { isBusy, hasTable, goToStep, activeCell, sayBusy } = now.current;
      if (isBusy) return sayBusy();
      if (command === 'showPane') return undefined;
      if (!hasTable) return goToStep('prepare');
      goToStep(STEP_OF_COMMAND[command]);
      if (command === 'explain') void activeCell().then((cell) => setRequest({ command, cell }));
      else setRequest({ command, cell: null });
      return undefined;
    });
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
