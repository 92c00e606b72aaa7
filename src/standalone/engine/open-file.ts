import { releaseProxy, transfer, wrap, type Remote } from 'comlink';
import type { Language } from '#dictionary';
import type { FileSession } from '#session';
import { keptFile, type AsItStood, type Engine, type Keeping, type ToldOfWorkbook } from '#worker';
import { mortal } from './mortal';
import { tooBigHere } from './refusals';
import type { Living } from './start-worker';

/** A workbook that is open in a worker of its own. */
export interface OpenedFile {
  readonly session: FileSession;
  /** Calls back once its worker ended by itself: what is asked of the session fails then. @returns how to listen no more. */
  readonly onDied: (listener: () => void) => () => void;
  /** Opens it again as it stood, in another worker. What was under way is left, and no undo goes back beyond. */
  readonly resume: (language: Language) => Promise<OpenedFile>;
  /** Ends its worker, and what that was at. */
  readonly close: () => void;
}

/** What opens workbooks. @throws BadInputError when one cannot be read, or its worker ends meanwhile. */
export type OpenFile = (bytes: Uint8Array, name: string, language: Language) => Promise<OpenedFile>;

/**
 * Opens each workbook in a worker of its own, and keeps it in memory as it stands: the file, and what is written into it.
 * @param start the first worker starts at once, so that it is warm when a workbook comes.
 */
export function fileOpener(start: () => Living): OpenFile {
  let warm: Living | null = start();

  const openIn = async (stood: AsItStood, name: string, language: Language): Promise<OpenedFile> => {
    const worker = warm?.life.end() === null ? warm : start();
    warm = null;
    const { life } = worker;
    const kept = keptFile(stood);
    const channel = new MessageChannel();
    channel.port1.onmessage = ({ data }: MessageEvent<ToldOfWorkbook>) => kept.told(data);
    const engine = mortal(wrap<Engine>(worker.endpoint), life);
    const keeping: Keeping = { writes: stood.writes, to: channel.port2 };
    // The page keeps its own.
    const bytes = stood.bytes.slice();
    worker.follow(async () => engine.ping());
    let session: FileSession;
    try {
      session = await engine.open(
        transfer(bytes, [bytes.buffer]),
        name,
        language,
        transfer(keeping, [keeping.to]),
      );
    } catch (error) {
      channel.port1.close();
      const end = life.end();
      if (end === null) {
        warm ??= worker;
        throw error;
      }
      worker.terminate();
      throw 'code' in end && end.code === 'worker-died' ? tooBigHere(stood.bytes.length) : end;
    }
    let isEnded = false;
    const end = () => {
      if (isEnded) return;
      isEnded = true;
      channel.port1.close();
      (session as unknown as Remote<FileSession>)[releaseProxy]();
      worker.terminate();
    };
    return {
      session: mortal(session, life),
      onDied: (listener) => life.listen(listener),
      resume: async (next) => {
        const resumed = await openIn(kept.asItStands(), name, next);
        end();
        return resumed;
      },
      close: end,
    };
  };

  return async (bytes, name, language) => openIn({ bytes, writes: [] }, name, language);
}
