import { createFileSession, type FileSession, type SavableWorkbook } from '#session';
import type { Surroundings } from '#actions/workspace';
import type { Language } from '#dictionary';
import { tellingWrites, writeAgain } from './kept-writes';
import type { Keeping } from './engine';

/** A session on a file that was just opened, made as it stood by what was written into it before. */
export async function keptFileSession(
  workbook: SavableWorkbook,
  surroundings: Surroundings,
  language: Language,
  keeping: Keeping | undefined,
): Promise<FileSession> {
  if (keeping === undefined) return createFileSession(workbook, surroundings, language);
  const { writes, to } = keeping;
  await writeAgain(workbook, writes);
  return createFileSession(
    tellingWrites(workbook, (told) => to.postMessage(told)),
    surroundings,
    language,
  );
}
