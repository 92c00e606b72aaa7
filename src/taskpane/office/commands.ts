/**
 * Answers the commands: each is told to the listener, and the pane is shown. Excel is always told that the command
 * is over, for it greys its button until then.
 * @param commands of the ribbon and of the menu of a cell, as the manifest names them.
 */
export function onCommand<Command extends string>(
  commands: readonly Command[],
  listener: (command: Command) => void,
): void {
  for (const command of commands) {
    const act = async (event?: Office.AddinCommands.Event) => {
      try {
        listener(command);
        await Office.addin.showAsTaskpane();
      } catch (error) {
        // The pane has been told: where Excel does not show it, the user still can.
        console.warn(error);
      } finally {
        event?.completed();
      }
    };
    Office.actions.associate(command, (event?: Office.AddinCommands.Event) => void act(event));
  }
}
