import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Language } from '#dictionary';
import { errorText } from '#pane/words';
import type { OpenedFile, OpenFile } from '#standalone/engine';
import { fileKey, savedName, type Refusal } from '#standalone/files';
import { after, isAtStake, nothingOpen, type PageState, type Source } from '#standalone/state';
import type { PageMessages } from './messages';

/** What the page does with the workbook that is open. */
export interface Workbooks {
  readonly state: PageState<OpenedFile>;
  /** Opens a workbook; asks first where what is open would lose something. */
  readonly open: (source: Source) => void;
  /** Opens the one that was asked about. */
  readonly openNext: () => void;
  readonly keep: () => void;
  /** Takes the workbook up as it stood, in another worker, once its own ended. */
  readonly resume: () => Promise<OpenedFile | null>;
  /** The workbook as a file, to be sent to the downloads. @param send called with it. */
  readonly save: (send: (bytes: Uint8Array<ArrayBuffer>, name: string) => Promise<void>) => Promise<void>;
  readonly hand: (files: readonly File[]) => void;
  readonly fail: (error: unknown) => void;
  readonly say: (failure: string | null) => void;
  readonly onChanged: () => void;
  readonly onWorking: (isWorking: boolean) => void;
}

/** The workbook that is open, and how another takes its place. */
export function useWorkbook(openFile: OpenFile, language: Language, words: PageMessages): Workbooks {
  const [state, tell] = useReducer(after<OpenedFile>, undefined, nothingOpen<OpenedFile>);
  const now = useRef(state);
  now.current = state;
  const { open: book } = state;
  const serial = book?.serial ?? 0;

  const say = useCallback((failure: string | null) => tell({ type: 'failed', failure }), []);
  const fail = useCallback((error: unknown) => say(errorText(error, language)), [say, language]);

  useEffect(() => book?.opened.onDied(() => tell({ type: 'died', serial: book.serial })), [book]);

  /** @param accuses those that were to be imported into it. */
  const notOpened = useCallback(
    (error: unknown) => {
      const { later } = now.current;
      const lost = later.length === 0 ? '' : ` ${words.notImported(later.map(({ name }) => name))}`;
      const [sentence = '', ...detail] = errorText(error, language).split('\n');
      tell({ type: 'not-opened', failure: [`${sentence}${lost}`, ...detail].join('\n') });
    },
    [language, words],
  );
  const openNow = useCallback(
    async ({ name, read, isSample = false, accuses = [] }: Source) => {
      tell({ type: 'opening', name, accuses });
      try {
        const bytes = new Uint8Array(await read());
        const key = await fileKey(bytes, name);
        const opened = await openFile(bytes, name, language);
        // What it was at is left with it.
        now.current.open?.opened.close();
        tell({ type: 'opened', book: { opened, name: savedName(name), isSample, key } });
      } catch (error) {
        notOpened(error);
      }
    },
    [openFile, language, notOpened],
  );
  const open = useCallback(
    (source: Source) => {
      if (isAtStake(now.current)) tell({ type: 'asked', source });
      else void openNow(source);
    },
    [openNow],
  );
  const openNext = useCallback(() => {
    const { next } = now.current;
    if (next) void openNow(next);
  }, [openNow]);
  const resume = useCallback(async () => {
    const { open: dead } = now.current;
    if (dead === null) return null;
    tell({ type: 'opening', name: dead.name });
    try {
      const opened = await dead.opened.resume(language);
      tell({ type: 'resumed', opened });
      return opened;
    } catch (error) {
      notOpened(error);
      return null;
    }
  }, [language, notOpened]);
  const save = useCallback<Workbooks['save']>(
    async (send) => {
      const { open: saved, isDead } = now.current;
      if (saved === null) return;
      const opened = isDead ? await resume() : saved.opened;
      if (opened === null) return;
      const { changes } = now.current;
      const bytes = (await opened.session.save()) as Uint8Array<ArrayBuffer>;
      await send(bytes, saved.name);
      tell({ type: 'saved', serial: now.current.open?.serial ?? 0, changes });
    },
    [resume],
  );
  return {
    state,
    open,
    openNext,
    keep: useCallback(() => tell({ type: 'kept' }), []),
    resume,
    save,
    hand: useCallback((files: readonly File[]) => tell({ type: 'handed', files }), []),
    fail,
    say,
    onChanged: useCallback(() => tell({ type: 'changed', serial }), [serial]),
    onWorking: useCallback((isWorking: boolean) => tell({ type: 'working', serial, isWorking }), [serial]),
  };
}

/** Why files that were dropped are not taken, a sentence a reason. */
export function refusalOf(
  refused: readonly { readonly file: File; readonly why: Refusal }[],
  words: PageMessages,
): string | null {
  const of = (why: Refusal) => refused.filter((each) => each.why === why).map(({ file }) => file.name);
  const said = [
    of('wrong').length > 0 ? words.wrongFiles(of('wrong')) : '',
    of('one-first').length > 0 ? words.oneFirst : '',
    of('workbook-first').length > 0 ? words.workbookFirst : '',
    of('opening').length > 0 ? words.openingFirst(of('opening')) : '',
  ].filter(Boolean);
  return said.length === 0 ? null : said.join(' ');
}
