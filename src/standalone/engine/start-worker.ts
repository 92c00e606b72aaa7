import type { Endpoint } from 'comlink';
import { isAlive, type Engine } from '#worker';
import { createLife, type Life } from './mortal';
import { workerDied, workerNotFetched } from './refusals';

/** A worker, and how long it lives. */
export interface Living {
  readonly endpoint: Endpoint;
  readonly life: Life;
  /** Asks it whether it lives, where nothing tells: see `followed`. */
  readonly follow: (ping: Engine['ping']) => void;
  /** Ends it, for it serves no more: that is no death. */
  readonly terminate: () => void;
}

/** Questions left without an answer, one every `ASK_MS`, after which a worker is taken for dead. */
const UNANSWERED = 6;
const ASK_MS = 10_000;

/** Starts the worker of the page. */
export function startWorker(): Living {
  const worker = new Worker(new URL('../../worker/main.ts', import.meta.url), {
    type: 'module',
    name: 'accrochage',
  });
  const life = createLife();
  let isEnded = false;
  let hasStarted = false;
  const die = (why: Error) => {
    if (!isEnded) life.die(why);
  };
  worker.addEventListener('error', () => {
    // What fails later in it fails for who asked.
    if (!hasStarted) die(workerNotFetched());
  });
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isAlive(data)) return;
    hasStarted = true;
    if (data.alive !== null) void navigator.locks.request(data.alive, () => die(workerDied()));
  });
  return {
    endpoint: worker,
    life,
    // Over plain http there are no locks: it is asked, and may be long at work.
    follow: (ping) => {
      if ('locks' in navigator) return;
      let unanswered = 0;
      const asking = setInterval(() => {
        if (isEnded || life.end() !== null || unanswered >= UNANSWERED) {
          clearInterval(asking);
          die(workerDied());
          return;
        }
        unanswered += 1;
        void ping().then(
          () => (unanswered = 0),
          () => undefined,
        );
      }, ASK_MS);
    },
    terminate: () => {
      isEnded = true;
      worker.terminate();
    },
  };
}
