import { describe, expect, it } from '@jest/globals';
import { type Command, follow } from '#pane/actions';

const CELL = { sheet: 'Passages', row: 7, column: 4 };

/** What a command makes the pane do, in order. */
async function done(
  command: Command,
  { isBusy = false, hasTable = true, activeCell = async () => Promise.resolve(CELL) } = {},
): Promise<readonly unknown[]> {
  const acts: unknown[] = [];
  const state = {
    isBusy,
    hasTable,
    activeCell,
    goToStep: (step: string) => acts.push(step),
    sayBusy: () => acts.push('busy'),
  };
  await follow(command, state, (request) => acts.push(request));
  return acts;
}

describe('a command of the ribbon', () => {
  it.each<[Command, readonly unknown[]]>([
    ['check', ['check', { command: 'check', cell: null }]],
    ['generate', ['transmit', { command: 'generate', cell: null }]],
    ['importAccuse', ['accuses', { command: 'importAccuse', cell: null }]],
    ['explain', ['check', { command: 'explain', cell: CELL }]],
    ['nextFinding', ['check', { command: 'nextFinding', cell: null }]],
    ['previousFinding', ['check', { command: 'previousFinding', cell: null }]],
  ])('%s leads to its step, which is asked for it', async (command, acts) => {
    expect(await done(command)).toEqual(acts);
  });

  it.each<[Command, readonly unknown[]]>([
    ['check', ['busy']],
    ['explain', ['busy']],
  ])('%s interrupts nothing', async (command, acts) => {
    expect(await done(command, { isBusy: true })).toEqual(acts);
  });

  it('leads to the preparation of a workbook without passages', async () => {
    expect(await done('check', { hasTable: false })).toEqual(['prepare']);
  });

  it('explains no cell where Excel does not tell it', async () => {
    const activeCell = async () => Promise.reject(new Error('GeneralException'));
    expect(await done('explain', { activeCell })).toEqual(['check', { command: 'explain', cell: null }]);
  });
});
