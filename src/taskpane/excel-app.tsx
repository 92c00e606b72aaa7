import { FluentProvider, Spinner, makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { detailOf, PRODUCT, type Language } from '#dictionary';
import { ErrorBoundary } from '#pane';
import { createCommandQueue } from '#pane/actions';
import { errorText } from '#pane/words';
import { ExcelPane } from './excel-pane';
import { useFluentTheme } from './fluent-theme';
import { excelMessages } from './messages';
import { StartMessage } from './start-message';
import type { Excel, ExcelSession } from './types';

const useStyles = makeStyles({
  main: { height: '100%' },
  waiting: { height: '100%' },
  // Excel shows the name of the add-in over the pane: it is there for screen readers.
  title: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

type State = 'starting' | 'late' | 'old-excel' | 'elsewhere' | 'excel';

/** The language of the browser until Office says its own. */
const firstLanguage = (): Language => (/^fr\b/i.test(navigator.language) ? 'fr' : 'en');

/** The task pane in Excel, from its first instant: waiting for Office, a message when it cannot be, then the pane. */
export function ExcelApp({ excel }: { readonly excel: Excel }) {
  const styles = useStyles();
  const [state, setState] = useState<State>('starting');
  const [language, setLanguage] = useState<Language>(firstLanguage);
  const [session, setSession] = useState<ExcelSession | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const commands = useMemo(createCommandQueue, []);
  const isStarted = state === 'excel' || state === 'old-excel';
  const theme = useFluentTheme(excel, isStarted);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = excelMessages(language).title;
  }, [language]);

  useEffect(() => {
    const start = async () => {
      let spoken = firstLanguage();
      try {
        const started = await excel.start(() => setState('late'));
        setState(started);
        if (started === 'elsewhere') return;
        spoken = excel.language();
        setLanguage(spoken);
        if (started !== 'excel') return;
        excel.onCommand(commands.send);
        const connected = await excel.connect(spoken);
        setSession(() => connected);
      } catch (error) {
        setFailure(errorText(error, spoken));
      }
    };
    void start();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the pane opens
  }, []);

  const crashed = useMemo(
    () =>
      function fallback(error: Error) {
        return (
          <StartMessage
            kind="crashed"
            language={language}
            detail={detailOf(error, `${PRODUCT.name} ${PRODUCT.version}, ${navigator.userAgent}`)}
          />
        );
      },
    [language],
  );
  return (
    <FluentProvider theme={theme}>
      <main className={styles.main}>
        <h1 className={styles.title}>{excelMessages(language).title}</h1>
        <ErrorBoundary fallback={crashed}>
          {failure !== null ? (
            <StartMessage kind="crashed" language={language} detail={failure} />
          ) : state !== 'starting' && state !== 'excel' ? (
            <StartMessage kind={state} language={language} />
          ) : session === null ? (
            <Spinner className={styles.waiting} label={excelMessages(language).starting} />
          ) : (
            <ExcelPane
              excel={excel}
              session={session}
              commands={commands}
              language={language}
              onLanguage={setLanguage}
            />
          )}
        </ErrorBoundary>
      </main>
    </FluentProvider>
  );
}
