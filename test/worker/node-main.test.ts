import { afterAll, describe, expect, it } from '@jest/globals';
import type { FileSession, Progress } from '#actions';
import { departmentsWorkbook, ROWS } from '../scenario/departments-workbook';
import { fileHost } from '../scenario/hosts/file-hosts';
import { playAll } from '../scenario/play';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { startNodeEngine } from '../../src/worker/node-client';

const thread = startNodeEngine();
afterAll(thread.close);

const open = async (bytes: Uint8Array, name = 'c.xlsx') =>
  (await thread.engine.open(bytes, name, 'fr')) as unknown as FileSession;

describe('the engine in a worker thread of Node', () => {
  it('does the whole job, as in process', async () => {
    expect((await playAll(fileHost(open), '1.1.5')).flux).toHaveLength(2);
  });

  it('lets progress and a cancel cross', async () => {
    const session = await open(xlsxFromContent(departmentsWorkbook('1.1.5')));
    const told: Progress[] = [];
    await session.check({ onProgress: (progress) => told.push(progress) });
    expect(told.at(-1)).toEqual({ stage: 'writing', done: ROWS.length, total: ROWS.length });
    const stop = new AbortController();
    stop.abort();
    await expect(session.check({ signal: stop.signal })).rejects.toThrow(/abort/i);
  });

  it('lets the code and the sentences of bad input cross', async () => {
    const html = new TextEncoder().encode('<!doctype html><title>Portail</title>');
    await expect(open(html, 'classeur.xlsx')).rejects.toMatchObject({
      code: expect.any(String),
      text: { fr: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) },
    });
  });
});
