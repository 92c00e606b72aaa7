import { afterEach, expect, it } from '@jest/globals';
import { expose, wrap } from 'comlink';
import { attachedSession, letRunsCross } from '#worker';
import type { Workbook } from '#workbook';
import { memoryWorkbook } from '#workbook/memory';
import { contentOf, soundRows } from '../actions/workbooks';
import { testSurroundings } from '../scenario/surroundings';

letRunsCross();

const { port1, port2 } = new MessageChannel();
afterEach(() => {
  port1.close();
  port2.close();
});

it('a workbook that the other side answers for is prepared, and that undone', async () => {
  const workbook = memoryWorkbook(contentOf({ rows: soundRows({}) }));
  expose(workbook, port1);
  const session = attachedSession(wrap<Workbook>(port2) as unknown as Workbook, testSurroundings(), 'fr');
  const names = async () => (await workbook.describe()).sheets.map(({ name }) => name);
  const before = await names();
  await session.prepare({});
  expect(await names()).toContain('Mes certifications');
  expect(await session.undo({})).not.toBeNull();
  expect(await names()).toEqual(before);
});
