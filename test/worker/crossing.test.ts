import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { expose, wrap, type Remote } from 'comlink';
import type { Progress, Run } from '#actions/workspace';
import { BadInputError } from '#dictionary';
import { letRunsCross, lettingGo } from '#worker';

letRunsCross();

interface Offered {
  work(run: Run): Promise<string>;
  refuse(): Promise<void>;
}

const offered: Offered = {
  work: async (run) => {
    run.onProgress?.({ stage: 'reading', done: 1, total: 1 });
    return 'done';
  },
  refuse: async () => {
    throw new BadInputError('no-such-thing', { fr: 'Il n’y a rien ici.', en: 'There is nothing here.' });
  },
};

const { port1, port2 } = new MessageChannel();
expose(lettingGo(offered), port1);
const remote: Remote<Offered> = wrap<Offered>(port2);
afterAll(() => {
  port1.close();
  port2.close();
});

/** The channels that are made while something runs, and whether each was closed. */
const made: { closed: boolean }[] = [];
const Original = globalThis.MessageChannel;
class Counted extends Original {
  constructor() {
    super();
    const seen = { closed: false };
    made.push(seen);
    this.port1.addEventListener('close', () => {
      seen.closed = true;
    });
  }
}
afterEach(() => {
  globalThis.MessageChannel = Original;
});

describe('what crosses between a page and its worker', () => {
  it('closes the channel of a run once the action is over', async () => {
    globalThis.MessageChannel = Counted;
    const told: Progress[] = [];
    expect(await remote.work({ onProgress: (progress) => told.push(progress) })).toBe('done');
    for (let turn = 0; turn < 50 && !made.every(({ closed }) => closed); turn++)
      await new Promise((again) => setTimeout(again, 10));
    expect(told).toEqual([{ stage: 'reading', done: 1, total: 1 }]);
    expect(made).toEqual([{ closed: true }]);
  });

  it('what was meant for the user arrives as such', async () => {
    await expect(remote.refuse()).rejects.toBeInstanceOf(BadInputError);
    await expect(remote.refuse()).rejects.toMatchObject({
      code: 'no-such-thing',
      text: { en: 'There is nothing here.' },
    });
  });
});
