declare module 'comlink/dist/esm/node-adapter.mjs' {
  import type { Transferable } from 'node:worker_threads';
  import type { Endpoint } from 'comlink';

  /** What Node's `Worker` and `parentPort` have in common. */
  interface NodeEnd {
    postMessage(message: unknown, transfer?: readonly Transferable[]): void;
    on(type: 'message', listener: (data: unknown) => void): unknown;
    off(type: 'message', listener: (data: unknown) => void): unknown;
  }

  /** Makes a worker thread an end that comlink can talk to. */
  export default function nodeEndpoint(end: NodeEnd): Endpoint;
}
