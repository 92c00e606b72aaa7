import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { BadInputError, shownName, type Language } from '#dictionary';
import { ErrorBoundary } from '#pane';
import type { OpenFile } from '#standalone/engine';
import { fileKey, sampleAccuseFor, sortDropped } from '#standalone/files';
import { isAtStake, isSaved, isUnsaved } from '#standalone/state';
import { XLSX, download } from './download';
import { pageMessages } from './messages';
import { Opening } from './opening';
import { PageNotices } from './page-notices';
import { Crashed } from './parts/crashed';
import { DropAnywhere } from './parts/drop-anywhere';
import { useTheme } from './theme';
import { TopBar } from './top-bar';
import { useNewVersion } from './offline/use-new-version';
import { NewVersionBar } from './parts/new-version-bar';
import { useOtherTabs } from './use-other-tabs';
import { refusalOf, useWorkbook } from './use-workbook';
import { Workbench } from './workbench';

const SAMPLE = { url: 'assets/exemple/exemple-accrochage.xlsx', name: 'exemple-accrochage.xlsx' };
const SAMPLE_ACCUSE = { url: 'assets/exemple/accuse-ok-et-ko.xml', name: 'accuse-ok-et-ko.xml' };
const TEMPLATE = { url: 'assets/modele-accrochage.xlsx', name: 'modele-accrochage.xlsx' };

const useStyles = makeStyles({
  page: { height: '100vh', display: 'flex', flexDirection: 'column', overflow: 'hidden' },
});

/** A file that stands beside the page. @throws BadInputError when it does not. */
async function fetched({ url, name }: typeof SAMPLE): Promise<ArrayBuffer> {
  const answer = await fetch(url);
  if (answer.ok) return answer.arrayBuffer();
  throw new BadInputError('beside-missing', {
    fr: pageMessages('fr').missing(name),
    en: pageMessages('en').missing(name),
  });
}

/** The page: an opening screen, then the workbook with the pane. */
export function App({ openFile }: { readonly openFile: OpenFile }) {
  const styles = useStyles();
  const theme = useTheme();
  const [language, setLanguage] = useState<Language>('fr');
  const [isSaving, setSaving] = useState(false);
  const [savedKey, setSavedKey] = useState<string | null>(null);
  const words = pageMessages(language);
  const workbooks = useWorkbook(openFile, language, words);
  const { state, open: openSource, save: saveWith, hand, fail, say } = workbooks;
  const { open, opening, failure } = state;
  const session = open?.opened.session;
  const isSample = open?.isSample ?? false;
  const isElsewhere = useOtherTabs(open === null || open.isSample ? null : open.key, savedKey);
  const take = useNewVersion();
  const mayLose = isAtStake(state);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = open ? `${shownName(open.name)} – ${words.title}` : words.title;
  }, [language, open, words]);
  useEffect(() => {
    if (!mayLose) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [mayLose]);
  useEffect(() => setSavedKey(null), [open?.serial]);

  const openSample = useCallback(
    () => openSource({ name: SAMPLE.name, read: () => fetched(SAMPLE), isSample: true }),
    [openSource],
  );
  const importSample = useCallback(async () => {
    if (!session) return;
    try {
      const text = new TextDecoder().decode(await fetched(SAMPLE_ACCUSE));
      const accuse = await sampleAccuseFor(session, text);
      if (accuse) hand([accuse]);
    } catch (error) {
      fail(error);
    }
  }, [session, hand, fail]);
  const onSampleAccuse = useMemo(
    () => (isSample ? () => void importSample() : undefined),
    [isSample, importSample],
  );
  const saveTemplate = useCallback(async () => {
    try {
      download(new Blob([await fetched(TEMPLATE)], { type: XLSX }), TEMPLATE.name);
    } catch (error) {
      fail(error);
    }
  }, [fail]);
  const onTemplate = useCallback(() => void saveTemplate(), [saveTemplate]);

  useEffect(() => {
    if (new URLSearchParams(window.location.search).has('exemple')) openSample();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the page opens
  }, []);

  const isOpen = open !== null;
  const isOpening = opening !== null;
  const takeFiles = useCallback(
    (files: readonly File[]) => {
      const { open: workbook, accuses, gathered, refused } = sortDropped(files, { isOpen, isOpening });
      say(refusalOf(refused, words));
      if (workbook) openSource({ name: workbook.name, read: () => workbook.arrayBuffer(), accuses });
      else if (gathered.length + accuses.length > 0) hand([...gathered, ...accuses]);
    },
    [isOpen, isOpening, openSource, hand, say, words],
  );

  const save = useCallback(async () => {
    setSaving(true);
    try {
      await saveWith(async (bytes, name) => {
        download(new Blob([bytes], { type: XLSX }), name);
        setSavedKey(await fileKey(bytes, name));
      });
    } finally {
      setSaving(false);
    }
  }, [saveWith]);
  const onSave = useCallback(() => void save().catch(fail), [save, fail]);
  const onLanguage = () => setLanguage(language === 'fr' ? 'en' : 'fr');
  const crashed = useMemo(
    () =>
      function fallback(error: Error) {
        return <Crashed error={error} words={words} onSave={isOpen ? save : null} />;
      },
    [words, isOpen, save],
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
            onTemplate={onTemplate}
            onLanguage={onLanguage}
          />
        ) : (
          <div className={styles.page}>
            <TopBar
              words={words}
              name={open.name}
              isUnsaved={isUnsaved(state)}
              isSaved={isSaved(state)}
              opening={opening}
              isSaving={isSaving}
              onFiles={takeFiles}
              onSave={onSave}
            />
            <PageNotices {...{ workbooks, words, isElsewhere, take, onSave }} />
            <Workbench
              key={open.serial}
              session={open.opened.session}
              words={words}
              language={language}
              incoming={state.incoming}
              onLanguage={setLanguage}
              onUnsaved={workbooks.onChanged}
              onWorking={workbooks.onWorking}
              onSample={openSample}
              onTemplate={onTemplate}
              onSampleAccuse={onSampleAccuse}
            />
          </div>
        )}
      </ErrorBoundary>
    </FluentProvider>
  );
}
