import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS, EVERY_ACTION } from '#pane/actions';
import { loadMessages, messagesOf } from '#pane/words';
import { onCommand } from '#taskpane/office';
import type { DescribedCommand, Surroundings } from './checks/types';
import { DEV_ORIGIN } from './origin.js';

/** Where the pages are before the build. */
const SOURCES: Readonly<Record<string, string>> = {
  'taskpane.html': 'src/taskpane/taskpane.html',
  'index.html': 'src/standalone/index.html',
};

/** The functions that the pane really associates: it is run against an Office that only takes note. */
function associatedCommands(): string[] {
  const commands: string[] = [];
  const actions = { associate: (name: string) => void commands.push(name) };
  const before: unknown = Reflect.get(globalThis, 'Office');
  Reflect.set(globalThis, 'Office', { actions });
  try {
    onCommand(COMMANDS, () => undefined);
  } finally {
    Reflect.set(globalThis, 'Office', before);
  }
  return commands;
}

await loadMessages('en');

const DESCRIBED: Readonly<Record<string, DescribedCommand>> = Object.fromEntries(
  EVERY_ACTION.flatMap(({ name, excel: place }) =>
    place ? [[name, { place, fr: messagesOf('fr').actions[name], en: messagesOf('en').actions[name] }]] : [],
  ),
);

const readFrom =
  (folder: string, names: Readonly<Record<string, string>> = {}) =>
  (path: string): Buffer | null => {
    const file = join(folder, names[path] ?? path);
    return existsSync(file) ? readFileSync(file) : null;
  };

/** What manifest.xml is checked against at the top of the project. */
export const sourceSurroundings = (top: string): Surroundings => ({
  origin: DEV_ORIGIN,
  read: readFrom(top, SOURCES),
  commands: associatedCommands(),
  described: DESCRIBED,
});

/** What a built manifest is checked against: the files beside it. @param origin that of the build. */
export const builtSurroundings = (folder: string, origin: string): Surroundings => ({
  origin,
  read: readFrom(folder),
  commands: associatedCommands(),
  described: DESCRIBED,
});
