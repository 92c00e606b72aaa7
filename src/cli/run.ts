import { COMMANDS, readArguments, type CommandLine, type CommandName } from './arguments';
import { commands } from './commands';
import { failureOf } from './failure';
import { helpText, VERSION } from './help';
import type { Host } from './host';
import { jsonLines } from './answers/json-lines';

/** Where the command line speaks. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * Runs one command line.
 * @param argv what follows `accrochage`.
 * @returns its exit code: 0 done, 1 done with errors found, 2 could not and nothing was written.
 */
export async function runCli(argv: readonly string[], host: Host, { out, err }: Streams): Promise<0 | 1 | 2> {
  const isEnglish = argv.some(
    (word, at) => word === '--lang=en' || (word === 'en' && argv[at - 1] === '--lang'),
  );
  const language = isEnglish ? 'en' : 'fr';
  try {
    const line = readArguments(argv);
    if (line.command === 'help' || line.command === 'version') {
      out(line.command === 'help' ? helpText(line.language) : VERSION);
      return 0;
    }
    await begin(line.command, line, host);
    const { exit, json, text } = await commands[line.command](line, host);
    if (line.given.json === true) for (const lines of jsonLines(json)) out(lines);
    else out(text.join('\n'));
    return exit;
  } catch (error) {
    const { code, text } = failureOf(error);
    err(text[language]);
    if (argv.includes('--json')) out(JSON.stringify({ error: code, message: text[language] }, null, 2));
    return 2;
  } finally {
    for (const notice of host.notices) err(notice[language]);
  }
}

/** Looks at the files that the command is about, before anything is done. */
function begin(command: CommandName, { files, given }: CommandLine, host: Host): Promise<void> {
  const { saves } = COMMANDS[command];
  const saved = given[saves];
  const written = [saved, given.report].flatMap((path) => path || []);
  // Of `generate`, it is a day.
  const from = command === 'template' ? given.from : undefined;
  const read = [...files, ...[from, given.workbook].flatMap((path) => path ?? [])];
  return host.begin(read, written, saves === 'save' ? given.out : undefined);
}
