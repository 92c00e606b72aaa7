import { transferHandlers, type TransferHandler } from 'comlink';
import type { Progress, Run } from '#actions';

type Told = { readonly progress: Progress };
type Asked = { readonly abort: true };

/** Progress crosses at most this often, so that a quick action does not flood the page. */
const INTERVAL_MS = 60;

const isRun = (value: unknown): value is Run =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  (('onProgress' in value && typeof value.onProgress === 'function') ||
    ('signal' in value && value.signal instanceof AbortSignal));

/** The caller's end: progress comes in by the port, the wish to stop goes out. */
function callerEnd(run: Run): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<Told>) => run.onProgress?.(data.progress);
  const abort = () => port1.postMessage({ abort: true } satisfies Asked);
  if (run.signal?.aborted) abort();
  run.signal?.addEventListener('abort', abort, { once: true });
  return port2;
}

/** The worker's end: a `Run` whose progress goes out by the port. */
function workerEnd(port: MessagePort): Run {
  const stop = new AbortController();
  port.onmessage = ({ data }: MessageEvent<Asked>) => {
    if (data.abort) stop.abort();
  };
  let last = { at: 0, stage: '' };
  return {
    signal: stop.signal,
    onProgress: (progress) => {
      const now = performance.now();
      const isDone = progress.done >= progress.total;
      if (!isDone && progress.stage === last.stage && now - last.at < INTERVAL_MS) return;
      last = { at: now, stage: progress.stage };
      port.postMessage({ progress } satisfies Told);
    },
  };
}

const runs: TransferHandler<Run, MessagePort> = {
  canHandle: isRun,
  serialize: (run) => {
    const port = callerEnd(run);
    return [port, [port]];
  },
  deserialize: workerEnd,
};

interface SerializedError {
  readonly isError: boolean;
  readonly value: unknown;
}

/** What comlink does with what is thrown, and the code and both texts of an error besides. */
function withTexts(
  original: TransferHandler<unknown, unknown>,
): TransferHandler<{ readonly value: unknown }, unknown> {
  return {
    canHandle: (value): value is { readonly value: unknown } => original.canHandle(value),
    serialize: (thrown) => {
      const [serialized, transfers] = original.serialize(thrown);
      const { isError, value } = serialized as SerializedError;
      if (!isError || !(thrown.value instanceof Error)) return [serialized, transfers];
      const { code, text } = thrown.value as { readonly code?: unknown; readonly text?: unknown };
      return [{ isError, value: { ...(value as object), code, text } }, transfers];
    },
    deserialize: (serialized) => original.deserialize(serialized) as { readonly value: unknown },
  };
}

/**
 * Lets a `Run` (progress and cancel) and the texts of a `BadInputError` cross between a page and its worker.
 * To be called once on each side, before comlink is used.
 */
export function letRunsCross(): void {
  const original = transferHandlers.get('throw');
  transferHandlers.set('run', runs);
  if (original) transferHandlers.set('throw', withTexts(original));
}
