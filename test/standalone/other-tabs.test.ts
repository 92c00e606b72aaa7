import { afterEach, describe, expect, it } from '@jest/globals';
import { fileKey, holdOpen, type HeldOpen } from '#standalone/files';

const held: HeldOpen[] = [];
afterEach(() => {
  for (const each of held.splice(0)) each.close();
});

/** A tab, and what it was last told. */
function tab(key: string) {
  const told: { last: boolean | null } = { last: null };
  const open = holdOpen(key, (isThere) => {
    told.last = isThere;
  });
  const opened = { told, ...open };
  held.push(opened);
  return opened;
}

/** Until the words between tabs have arrived. */
async function until(holds: () => boolean) {
  for (let turn = 0; turn < 500 && !holds(); turn += 1) await new Promise((done) => setTimeout(done, 2));
  expect(holds()).toBe(true);
}

describe('tabs that hold one file open', () => {
  it('both know of it, and until one is closed', async () => {
    const [first, second] = [tab('a'), tab('a')];
    await until(() => first.told.last === true && second.told.last === true);
    held.splice(held.indexOf(second), 1);
    second.close();
    await until(() => first.told.last === false);
  });

  it('know of it when the one opens what the other saved', async () => {
    const first = tab('a');
    first.add('a, saved');
    const second = tab('a, saved');
    await until(() => first.told.last === true && second.told.last === true);
  });

  it('are not told of a tab on another file', async () => {
    const [first, second] = [tab('a'), tab('b')];
    await until(() => first.told.last === false);
    expect(second.told.last).not.toBe(true);
  });
});

describe('what tells a file from others', () => {
  it('is its content, whatever its name', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(await fileKey(bytes('x'), 'a.xlsx')).toBe(await fileKey(bytes('x'), 'b.xlsx'));
    expect(await fileKey(bytes('x'), 'a.xlsx')).not.toBe(await fileKey(bytes('y'), 'a.xlsx'));
    expect(await fileKey(bytes('x'), 'a.xlsx')).toMatch(/^[\da-f]{64}$/);
  });
});
