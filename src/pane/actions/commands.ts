import { importAccuse } from './accuses';
import { check, explain, nextFinding, previousFinding } from './check';
import { generate } from './transmit';

/** What the ribbon, the menu of a cell and the shortcuts of Excel ask of the pane: it opens with no other action. */
export const EXCEL_ACTIONS = { check, generate, importAccuse, explain, nextFinding, previousFinding };

export type Command = keyof typeof EXCEL_ACTIONS;

/** Their names, as the manifest has them. */
export const COMMANDS: readonly Command[] = Object.values(EXCEL_ACTIONS).map(({ name }) => name);

/** Whether a command leaves the focus where it is, in the sheet: the pane is not shown again for it. */
export const isQuiet = (command: Command): boolean => EXCEL_ACTIONS[command].excel === 'shortcut';

/** Carries commands to the pane. Those that come before it is ready are kept, each once, in their order. */
export interface CommandQueue {
  readonly send: (command: Command) => void;
  /** Takes what was kept, then what comes. One listener at a time. @returns how to stop. */
  readonly listen: (listener: (command: Command) => void) => () => void;
}

export function createCommandQueue(): CommandQueue {
  const waiting = new Set<Command>();
  let current: ((command: Command) => void) | null = null;
  return {
    send: (command) => {
      if (current) current(command);
      else waiting.add(command);
    },
    listen: (listener) => {
      current = listener;
      const kept = [...waiting];
      waiting.clear();
      for (const command of kept) listener(command);
      return () => {
        if (current === listener) current = null;
      };
    },
  };
}
