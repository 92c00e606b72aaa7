import { lostJournal } from '#actions/recording';
import { readJournal, type KeptJournal } from '#actions/workspace';
import { BadInputError } from '#dictionary';
import type { Host } from './host';

/**
 * Looks at the workbook that is about to be written over: it may know of deposits, answers and démarches that what takes
 * its place does not. One that cannot be read as a workbook holds none.
 * @param from the workbook that the command opened.
 * @param opened what that workbook knew. @param saved what is about to be saved.
 * @throws BadInputError when some would be lost.
 */
export async function refuseLosing(
  host: Host,
  from: string,
  over: string,
  opened: KeptJournal,
  saved: KeptJournal = opened,
): Promise<void> {
  if (over === from) return;
  const there = await journalAt(host, over);
  const lost = there === null ? [] : lostJournal(there, opened, saved);
  if (lost.length === 0) return;
  const name = host.fileName(over);
  const first = lost[0] === '' ? '' : `\u00a0: ${lost[0]}`;
  const more = lost.length > 1 ? ` (+${lost.length - 1})` : '';
  throw new BadInputError('would-lose-journal', {
    fr: `Rien n’est écrit : «\u00a0${name}\u00a0» connaît des envois, des réponses ou des démarches que «\u00a0${host.fileName(from)}\u00a0» ne connaît pas${first}${more}, et ils seraient perdus. Partez de «\u00a0${name}\u00a0», ou enregistrez sous un autre nom.`,
    en: `Nothing is written: "${name}" knows of deposits, answers or steps that "${host.fileName(from)}" does not know${first.replace('\u00a0', '')}${more}, and they would be lost. Work on "${name}", or save under another name.`,
  });
}

async function journalAt(host: Host, path: string): Promise<KeptJournal | null> {
  try {
    return await readJournal(await host.openWorkbook(path));
  } catch (error) {
    if (error instanceof BadInputError) return null;
    throw error;
  }
}
