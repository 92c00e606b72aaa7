/** What the ribbon and the menu of a cell may ask of the pane, as the manifest names it. */
export const COMMANDS = ['showPane', 'check', 'generate', 'importAccuse', 'explain'] as const;
export type Command = (typeof COMMANDS)[number];

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
