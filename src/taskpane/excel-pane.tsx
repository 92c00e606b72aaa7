import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Language } from '#dictionary';
import { Pane } from '#pane';
import type { CommandQueue } from '#pane/actions';
import { createSignal, createStore, type CellAddress, type Signal } from '#pane/state';
import { errorText } from '#pane/words';
import type { Excel, ExcelSession } from './types';
import { useExcelHost } from './use-excel-host';

/** A cell that is typed in brings others: the workbook is read again once it has stayed still this long. */
const READ_AFTER_MS = 1500;

/** Long enough to go on to the next cell of a row without a check in between. */
const RECHECK_AFTER_MS = 2000;

/** The pane on the open workbook: what is edited and selected in Excel is told to it, and its wishes to Excel. */
export function ExcelPane({
  excel,
  session,
  commands,
  language,
  onLanguage,
}: {
  readonly excel: Excel;
  readonly session: ExcelSession;
  readonly commands: CommandQueue;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}) {
  const selected = useMemo(() => createStore<CellAddress | null>(null), []);
  const [failure, setFailure] = useState<string | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => excel.watchWaiting(setWaiting), [excel]);
  const changes = useMemo((): Signal<void> => createSignal(), []);
  const fail = useCallback((error: unknown) => setFailure(errorText(error, language)), [language]);

  useEffect(() => {
    const stops = [
      excel.watch(
        (change) =>
          void session.changed(change).then((concerns) => {
            if (concerns) changes.tell();
          }, fail),
      ),
      excel.watchSelection(selected.set),
    ];
    for (const stop of stops) stop.catch(fail);
    return () => {
      for (const stop of stops)
        void stop.then(
          (end) => end(),
          () => undefined,
        );
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- another language changes nothing in what is watched
  }, [excel, session, changes]);

  const { host, onRead } = useExcelHost({
    excel,
    session,
    language,
    setSelected: selected.set,
    fail,
    setFailure,
  });
  return (
    <Pane
      session={session}
      host={host}
      language={language}
      onLanguage={onLanguage}
      selected={selected}
      changes={changes}
      readAfterMs={READ_AFTER_MS}
      recheckAfterMs={RECHECK_AFTER_MS}
      commands={commands}
      failure={failure}
      onRead={onRead}
      isWaiting={isWaiting}
    />
  );
}
