import { lostJournal } from '#actions/recording';
import { readJournal, type KeptJournal } from '#actions/workspace';
import { BadInputError } from '#dictionary';
import type { Host } from './host';
import { unreadJournal, wouldLose } from './refusals';

/**
 * Looks at the workbook that is about to be written over: it may know of deposits, answers and démarches that what takes
 * its place does not. What cannot be opened as a workbook holds none.
 * @param from the workbook that the command opened.
 * @param opened what that workbook knew. @param saved what is about to be saved.
 * @throws BadInputError when some would be lost, or when nobody can tell what it knows.
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
  throw wouldLose(host.fileName(over), host.fileName(from), lost);
}

async function journalAt(host: Host, path: string): Promise<KeptJournal | null> {
  const workbook = await orElse(host.openWorkbook(path), () => null);
  if (workbook === null) return null;
  return orElse(readJournal(workbook), (why) => {
    throw unreadJournal(host.fileName(path), why);
  });
}

async function orElse<T>(wanted: Promise<T>, refused: (why: BadInputError) => T | null): Promise<T | null> {
  try {
    return await wanted;
  } catch (error) {
    if (error instanceof BadInputError) return refused(error);
    throw error;
  }
}
