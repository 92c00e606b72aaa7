/** The commands of the ribbon and of the menu of a cell, as the manifest names them. */
export const COMMANDS = ['showPane', 'check', 'generate', 'importAccuse', 'explain'] as const;
export type Command = (typeof COMMANDS)[number];

/**
 * Answers the commands: each is told to the listener, and the pane is shown. Excel is always told that the command
 * is over, for it greys its button until then.
 */
export function onCommand(listener: (command: Command) => void): void {
  for (const command of COMMANDS)
    Office.actions.associate(command, async (event?: Office.AddinCommands.Event) => {
      try {
        listener(command);
        await Office.addin.showAsTaskpane();
      } catch (error) {
        // The pane has been told: where Excel does not show it, the user still can.
        console.warn(error);
      } finally {
        event?.completed();
      }
    });
}
