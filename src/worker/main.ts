import { expose, proxy } from 'comlink';
import { createFileSession } from '#actions';
import { openXlsx } from '#workbook/xlsx';
import { letRunsCross } from './crossing';
import type { Engine } from './engine';

letRunsCross();

/** schemas/ is served beside the page. */
async function readSchema(version: string): Promise<string | null> {
  if (!/^[\d.]+$/.test(version)) return null;
  const answer = await fetch(new URL(`schemas/certifications-cdc-${version}.xsd`, self.location.href));
  return answer.ok ? answer.text() : null;
}

const surroundings = { readSchema, now: () => new Date(), uuid: () => crypto.randomUUID() };

const engine: Engine = {
  open: async (bytes, name, language) =>
    proxy(createFileSession(await openXlsx(bytes, name), surroundings, language)),
};

expose(engine);
