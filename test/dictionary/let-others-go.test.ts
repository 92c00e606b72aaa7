import { afterEach, describe, expect, it } from '@jest/globals';
import { letOthersGo } from '#dictionary';

const here = globalThis.setImmediate;

afterEach(() => {
  globalThis.setImmediate = here;
});

describe.each(['Node', 'a browser, which has messages only'])(
  'a long work lets others go first, in %s',
  (host) => {
    const goOn = (signal?: AbortSignal) => {
      if (host !== 'Node') Reflect.deleteProperty(globalThis, 'setImmediate');
      return letOthersGo(signal);
    };

    it('what waits is done before it goes on', async () => {
      const { port1, port2 } = new MessageChannel();
      const done: string[] = [];
      port1.onmessage = () => done.push('a message');
      port2.postMessage(null);
      await goOn();
      await goOn();
      expect(done).toEqual(['a message']);
      port1.close();
    });

    it('it stops for the reason it is told meanwhile', async () => {
      const cancel = new AbortController();
      const gone = goOn(cancel.signal);
      cancel.abort(new Error('enough'));
      await expect(gone).rejects.toThrow('enough');
    });
  },
);
