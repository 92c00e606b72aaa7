import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Language } from '#dictionary';
import { ErrorBoundary } from '#pane';
import { errorText } from '#pane/words';
import type { FileSession } from '#session';
import { isWorkbook, isXml, savedName, sampleAccuseFor, fileKey } from '#standalone/files';
import { XLSX, download } from './download';
import { pageMessages } from './messages';
import { Opening } from './opening';
import { Crashed } from './parts/crashed';
import { DropAnywhere } from './parts/drop-anywhere';
import { FailureBar } from './parts/failure-bar';
import { useTheme } from './theme';
import { TopBar } from './top-bar';
import { useNewVersion } from './offline/use-new-version';
import { NewVersionBar } from './parts/new-version-bar';
import { useOtherTabs } from './use-other-tabs';
import { Workbench } from './workbench';

const SAMPLE = { url: 'assets/exemple/exemple-accrochage.xlsx', name: 'exemple-accrochage.xlsx' };
const SAMPLE_ACCUSE = { url: 'assets/exemple/accuse-ok-et-ko.xml', name: 'accuse-ok-et-ko.xml' };
const TEMPLATE = { url: 'assets/modele-accrochage.xlsx', name: 'modele-accrochage.xlsx' };

const useStyles = makeStyles({
  page: { height: '100vh', display: 'flex', flexDirection: 'column', overflow: 'hidden' },
  notices: { flexShrink: 0 },
});

/** What opens a workbook, in the worker. @param bytes are handed over and no longer usable. */
export type OpenWorkbook = (bytes: Uint8Array, name: string, language: Language) => Promise<FileSession>;

interface Open {
  readonly session: FileSession;
  readonly name: string;
  readonly isSample: boolean;
  /** Of the file, among the tabs. */
  readonly key: string;
  /** Told apart from the one opened before, that may bear the same name. */
  readonly serial: number;
}

/** A workbook that can be opened. */
interface Source {
  readonly name: string;
  readonly read: () => Promise<ArrayBuffer>;
  readonly isSample?: boolean;
}

/** The page: an opening screen, then the workbook with the pane. */
export function App({ openWorkbook }: { readonly openWorkbook: OpenWorkbook }) {
  const styles = useStyles();
  const theme = useTheme();
  const [language, setLanguage] = useState<Language>('fr');
  const [open, setOpen] = useState<Open | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isUnsaved, setUnsaved] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [savedKey, setSavedKey] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<Source | null>(null);
  const [incoming, setIncoming] = useState<readonly File[]>([]);
  const isElsewhere = useOtherTabs(open === null || open.isSample ? null : open.key, savedKey);
  const take = useNewVersion();
  const words = pageMessages(language);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = open ? `${open.name} – ${words.title}` : words.title;
  }, [language, open, words]);
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);

  const openBytes = useCallback(
    async ({ name, read, isSample = false }: Source) => {
      setOpening(name);
      setFailure(null);
      setWaiting(null);
      try {
        const bytes = new Uint8Array(await read());
        const key = await fileKey(bytes, name);
        const session = await openWorkbook(bytes, name, language);
        setOpen((former) => ({
          session,
          name: savedName(name),
          isSample,
          key,
          serial: (former?.serial ?? 0) + 1,
        }));
        setSavedKey(null);
        setUnsaved(false);
        setSaved(false);
        setIncoming([]);
      } catch (error) {
        setFailure(errorText(error, language));
      } finally {
        setOpening(null);
      }
    },
    [openWorkbook, language],
  );
  const fetched = useCallback(
    async ({ url, name }: typeof SAMPLE) => {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(words.missing(name));
      return answer.arrayBuffer();
    },
    [words],
  );
  const openOrAsk = useCallback(
    (source: Source) => {
      if (open && isUnsaved) setWaiting(source);
      else void openBytes(source);
    },
    [open, isUnsaved, openBytes],
  );
  const openSample = useCallback(
    () => openOrAsk({ name: SAMPLE.name, read: () => fetched(SAMPLE), isSample: true }),
    [openOrAsk, fetched],
  );
  const importSample = useCallback(async () => {
    if (!open) return;
    try {
      const text = new TextDecoder().decode(await fetched(SAMPLE_ACCUSE));
      const accuse = await sampleAccuseFor(open.session, text);
      if (accuse) setIncoming([accuse]);
    } catch (error) {
      setFailure(errorText(error, language));
    }
  }, [open, fetched, language]);
  const onSampleAccuse = useMemo(
    () => (open?.isSample ? () => void importSample() : undefined),
    [open, importSample],
  );
  const saveTemplate = useCallback(async () => {
    try {
      download(new Blob([await fetched(TEMPLATE)], { type: XLSX }), TEMPLATE.name);
    } catch (error) {
      setFailure(errorText(error, language));
    }
  }, [fetched, language]);

  useEffect(() => {
    if (new URLSearchParams(window.location.search).has('exemple')) openSample();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the page opens
  }, []);

  const takeFiles = useCallback(
    (files: readonly File[]) => {
      const workbooks = files.filter(isWorkbook);
      const [workbook] = workbooks;
      const accuses = files.filter(isXml);
      // Several at once are those of departments, that go into the one that is open.
      if (open && workbooks.length > 1) setIncoming(workbooks);
      else if (workbook) openOrAsk({ name: workbook.name, read: () => workbook.arrayBuffer() });
      else if (open && accuses.length > 0) setIncoming(accuses);
      else if (accuses.length > 0) setFailure(words.workbookFirst);
      else if (files[0]) setFailure(words.wrongFile(files[0].name));
    },
    [open, openOrAsk, words],
  );

  const save = useCallback(async () => {
    if (!open) return;
    setSaving(true);
    try {
      const bytes = (await open.session.save()) as Uint8Array<ArrayBuffer>;
      download(new Blob([bytes], { type: XLSX }), open.name);
      setSavedKey(await fileKey(bytes, open.name));
      setUnsaved(false);
      setSaved(true);
    } finally {
      setSaving(false);
    }
  }, [open]);
  const trySave = useCallback(
    () => void save().catch((error: unknown) => setFailure(errorText(error, language))),
    [save, language],
  );
  const onFailureRead = useCallback(() => setFailure(null), []);
  const onUnsaved = useCallback(() => setUnsaved(true), []);
  const crashed = useMemo(
    () =>
      function fallback(error: Error) {
        return <Crashed error={error} words={words} onSave={open ? save : null} />;
      },
    [words, open, save],
  );

  return (
    <FluentProvider theme={theme}>
      <ErrorBoundary fallback={crashed}>
        <DropAnywhere words={words.dropHere} onFiles={takeFiles} />
        {open === null && <NewVersionBar words={words} isUnsaved={false} take={take} />}
        {open === null ? (
          <Opening
            words={words}
            opening={opening}
            failure={failure}
            onFiles={takeFiles}
            onSample={openSample}
            onTemplate={() => void saveTemplate()}
            onLanguage={() => setLanguage(language === 'fr' ? 'en' : 'fr')}
          />
        ) : (
          <div className={styles.page}>
            <TopBar
              words={words}
              name={open.name}
              isUnsaved={isUnsaved}
              isSaved={isSaved}
              opening={opening}
              isSaving={isSaving}
              onFiles={takeFiles}
              onSave={trySave}
            />
            <div className={styles.notices} role="region" aria-label={words.notices}>
              <NewVersionBar words={words} isUnsaved={isUnsaved} take={take} />
              {isElsewhere && (
                <MessageBar intent="warning" layout="multiline">
                  <MessageBarBody>{words.otherTab}</MessageBarBody>
                </MessageBar>
              )}
              {waiting && (
                <MessageBar intent="warning" layout="multiline">
                  <MessageBarBody>{words.keepOpen}</MessageBarBody>
                  <MessageBarActions>
                    <Button size="small" onClick={trySave}>
                      {words.save}
                    </Button>
                    <Button size="small" onClick={() => void openBytes(waiting)}>
                      {words.openAnyway}
                    </Button>
                    <Button size="small" appearance="subtle" onClick={() => setWaiting(null)}>
                      {words.cancel}
                    </Button>
                  </MessageBarActions>
                </MessageBar>
              )}
              <FailureBar text={failure} words={words} onClose={onFailureRead} />
            </div>
            <Workbench
              key={open.serial}
              session={open.session}
              words={words}
              language={language}
              incoming={incoming}
              onLanguage={setLanguage}
              onUnsaved={onUnsaved}
              onSample={openSample}
              onTemplate={() => void saveTemplate()}
              onSampleAccuse={onSampleAccuse}
            />
          </div>
        )}
      </ErrorBoundary>
    </FluentProvider>
  );
}
