import { transferHandlers, type TransferHandler } from 'comlink';
import { BadInputError, type Text } from '#dictionary';
import type { Progress, Run } from '#session';

type Told = { readonly progress: Progress } | { readonly over: true };
type Asked = { readonly abort: true };

/** Progress crosses at most this often, so that a quick action does not flood the page. */
const INTERVAL_MS = 60;

const isRun = (value: unknown): value is Run =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  (('onProgress' in value && typeof value.onProgress === 'function') ||
    ('signal' in value && value.signal instanceof AbortSignal));

/** The caller's end: progress comes in by the port, the wish to stop goes out. Closed when the action is over. */
function callerEnd(run: Run): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const abort = () => port1.postMessage({ abort: true } satisfies Asked);
  port1.onmessage = ({ data }: MessageEvent<Told>) => {
    if ('progress' in data) return run.onProgress?.(data.progress);
    run.signal?.removeEventListener('abort', abort);
    port1.close();
  };
  if (run.signal?.aborted) abort();
  run.signal?.addEventListener('abort', abort, { once: true });
  return port2;
}

/** The port of each run that came in. */
const portOf = new WeakMap<Run, MessagePort>();

/** The worker's end: a `Run` whose progress goes out by the port. */
function workerEnd(port: MessagePort): Run {
  const stop = new AbortController();
  port.onmessage = ({ data }: MessageEvent<Asked>) => {
    if (data.abort) stop.abort();
  };
  let last = { at: 0, stage: '' };
  const run: Run = {
    signal: stop.signal,
    onProgress: (progress) => {
      const now = performance.now();
      const isDone = progress.done >= progress.total;
      if (!isDone && progress.stage === last.stage && now - last.at < INTERVAL_MS) return;
      last = { at: now, stage: progress.stage };
      port.postMessage({ progress } satisfies Told);
    },
  };
  portOf.set(run, port);
  return run;
}

/**
 * The same object, with each method letting go of the runs it was given once it ends, well or not.
 * To be put around what is exposed to the other side.
 */
export function lettingGo<T extends object>(target: T): T {
  return new Proxy(target, {
    get: (_target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...args: readonly unknown[]): Promise<unknown> => {
        try {
          return await Reflect.apply(member, target, args);
        } finally {
          for (const arg of args) if (isRun(arg)) portOf.get(arg)?.postMessage({ over: true } satisfies Told);
        }
      };
    },
  });
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

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'fr' in value && 'en' in value;

/** What comlink does with what is thrown; but what was meant for the user arrives as a `BadInputError` again. */
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
    deserialize: (serialized) => {
      const { isError, value } = serialized as SerializedError;
      const { code, text } = (isError ? value : {}) as { readonly code?: unknown; readonly text?: unknown };
      if (typeof code === 'string' && isText(text)) throw new BadInputError(code, text);
      return original.deserialize(serialized) as { readonly value: unknown };
    },
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
