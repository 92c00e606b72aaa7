import { importAccuse } from './accuses';
import { check, explain } from './check';
import { generate } from './transmit';

/** What the ribbon and the menu of a cell ask of the pane, which Excel shows by itself: the pane opens with no other action. */
export const EXCEL_ACTIONS = { check, generate, importAccuse, explain };

export type Command = keyof typeof EXCEL_ACTIONS;

/** Their names, as the manifest has them. */
export const COMMANDS: readonly Command[] = Object.values(EXCEL_ACTIONS).map(({ name }) => name);

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
