import { expose, proxy } from 'comlink';
import { attachedSession } from './attach';
import { letRunsCross, lettingGo } from './crossing';
import type { Engine } from './engine';
import { keptFileSession } from './file-session';
import { holdLife } from './life';

letRunsCross();

/** schemas/ is served beside the page. */
async function readSchema(version: string): Promise<string | null> {
  if (!/^[\d.]+$/.test(version)) return null;
  const answer = await fetch(new URL(`schemas/certifications-cdc-${version}.xsd`, self.location.href));
  return answer.ok ? answer.text() : null;
}

/** An administrator may put one beside the page; where there is none, nothing is said. */
async function readProfile(): Promise<string | null> {
  try {
    const answer = await fetch(new URL('profil.json', self.location.href));
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}

/** Fetched with the first one. */
const newWorkbook = async (name: string) => (await import('#workbook/xlsx')).newXlsx(name);

/** Departments' files, beside the workbook that is open. */
const openWorkbook = async (bytes: Uint8Array, name: string) =>
  (await import('#workbook/csv')).openWorkbookFile(bytes, name);

const surroundings = {
  readSchema,
  readProfile,
  newWorkbook,
  openWorkbook,
  now: () => new Date(),
  uuid: () => crypto.randomUUID(),
};

const engine: Engine = {
  // Excel needs no reader of files: it is fetched with the first one.
  open: async (bytes, name, language, keeping) => {
    const { openWorkbookFile } = await import('#workbook/csv');
    const workbook = await openWorkbookFile(bytes, name);
    return proxy(lettingGo(await keptFileSession(workbook, surroundings, language, keeping)));
  },
  ping: async () => undefined,
  attach: async (workbook, language) => proxy(lettingGo(attachedSession(workbook, surroundings, language))),
};

expose(engine);
holdLife();
