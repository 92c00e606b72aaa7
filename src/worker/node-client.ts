import { Worker } from 'node:worker_threads';
import { wrap, type Remote } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { letRunsCross } from './crossing';
import type { Engine } from './engine';

/** The engine in a worker thread of its own. */
export interface NodeEngine {
  readonly engine: Remote<Engine>;
  /** Ends the thread, and the work in progress with it. */
  readonly close: () => Promise<void>;
}

/** The built thread: two folders up leads to the root from src/worker/ and from dist/worker/ alike. */
const BUILT = new URL('../../dist/worker/node-main.js', import.meta.url);

/**
 * Starts the engine in a worker thread of Node.
 * @param script the built thread, dist/worker/node-main.js by default.
 */
export function startNodeEngine(script: URL = BUILT): NodeEngine {
  letRunsCross();
  const worker = new Worker(script);
  return {
    engine: wrap<Engine>(nodeEndpoint(worker)),
    close: async () => {
      await worker.terminate();
    },
  };
}
