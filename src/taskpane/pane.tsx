import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import type { CheckReport, GenerateChoice, Overview, Session } from '#actions';
import type { Language } from '#dictionary';
import { Accuses } from './accuses/accuses';
import { Check } from './check/check';
import { errorText } from './error-text';
import { Head } from './head/head';
import { StepTabs } from './head/step-tabs';
import type { PaneHost } from './host';
import { messagesOf } from './messages';
import { Context, ProgressContext, type PaneContext } from './pane-context';
import { Failure } from './parts/failure';
import { Prepare } from './prepare/prepare';
import { Transmit } from './transmit/transmit';
import { STEPS, type CellAddress, type Step } from './types';
import { useJobs } from './use-jobs';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    '& h2, & h3': { margin: 0 },
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    scrollbarGutter: 'stable',
    containerType: 'inline-size',
  },
  step: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  hidden: { display: 'none' },
  said: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  waiting: { margin: 'auto' },
});

const STEP_BODIES: Readonly<Record<Step, () => React.JSX.Element>> = {
  prepare: Prepare,
  check: Check,
  transmit: Transmit,
  accuses: Accuses,
};

const NONE: readonly File[] = [];

export interface PaneProps {
  readonly session: Session;
  readonly host: PaneHost;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** The cell selected in the workbook. */
  readonly selected: CellAddress | null;
  /** Goes up when the workbook was changed by anything but the pane. */
  readonly edits: number;
  /** Rows edited since the last check. */
  readonly changedRows: number;
  /** Comptes rendus dropped outside the pane; handed over when the array changes. */
  readonly incoming?: readonly File[];
  /** Called after the pane changed the workbook or its marks. */
  readonly onChanged: (what: 'checked' | 'written') => void;
  /** Called when a long action starts: what is edited from then on may be unknown to it. */
  readonly onStart?: () => void;
}

/** The task pane: what a registrar sees, wherever the workbook lives. */
export function Pane(props: PaneProps) {
  const { session, host, language, selected, changedRows, edits, incoming, onChanged, onStart } = props;
  const styles = useStyles();
  const m = messagesOf(language);
  const [overview, setOverview] = useState<Overview | null>(null);
  const [report, setReport] = useState<CheckReport | null>(null);
  const [revision, setRevision] = useState(0);
  const [step, setStep] = useState<Step>('prepare');
  // A step is made when it is first shown, and stays as it was left.
  const [visited, setVisited] = useState<ReadonlySet<Step>>(new Set<Step>(['prepare']));
  const goToStep = useCallback((next: Step) => {
    setStep(next);
    setVisited((former) => new Set(former).add(next));
  }, []);
  const [said, announce] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const [choice, setChoice] = useState<GenerateChoice>({ action: 'CREATION' });
  const { jobs, progress } = useJobs(useCallback((error: unknown) => errorText(error, language), [language]));

  const isBusy = jobs.job !== null;
  useEffect(() => {
    if (isBusy) onStart?.();
  }, [isBusy, onStart]);

  const read = useCallback(async () => {
    try {
      await session.setLanguage(language);
      const [nextOverview, nextReport] = await Promise.all([session.overview(), session.report()]);
      // What a big workbook gives is drawn in pieces, so that typing and scrolling go on.
      startTransition(() => {
        setOverview(nextOverview);
        setReport(nextReport);
        setFailure(null);
        setRevision((former) => former + 1);
      });
    } catch (error) {
      setFailure(errorText(error, language));
    }
  }, [session, language]);

  useEffect(() => {
    const soon = setTimeout(() => void read(), edits === 0 ? 0 : 400);
    return () => clearTimeout(soon);
  }, [read, edits]);

  useEffect(() => {
    if (incoming && incoming.length > 0) goToStep('accuses');
  }, [incoming, goToStep]);

  const refresh = useCallback(
    async (what: 'checked' | 'written') => {
      onChanged(what);
      await read();
    },
    [onChanged, read],
  );

  const context = useMemo<PaneContext | null>(
    () =>
      overview && {
        session,
        host,
        language,
        m,
        overview,
        report,
        revision,
        refresh,
        setOverview,
        setReport,
        step,
        goToStep,
        jobs,
        announce,
        selected,
        changedRows,
        incoming: incoming ?? NONE,
        choice,
        setChoice,
      },
    [
      session,
      host,
      language,
      m,
      overview,
      report,
      revision,
      refresh,
      step,
      goToStep,
      jobs,
      selected,
      changedRows,
      incoming,
      choice,
    ],
  );

  if (!context)
    return (
      <div className={styles.pane}>
        {failure ? (
          <Failure text={failure} />
        ) : (
          <Spinner className={styles.waiting} label={m.common.loading} />
        )}
      </div>
    );
  return (
    <Context value={context}>
      <ProgressContext value={progress}>
        <div className={styles.pane} lang={language}>
          <Head onLanguage={props.onLanguage} />
          <StepTabs />
          <div className={styles.body} tabIndex={-1}>
            <Failure text={failure} />
            {STEPS.map((each) => {
              const Body = STEP_BODIES[each];
              return (
                <div
                  key={each}
                  id={`step-${each}`}
                  role="tabpanel"
                  aria-labelledby={`tab-${each}`}
                  className={each === step ? styles.step : styles.hidden}
                >
                  {visited.has(each) && <Body />}
                </div>
              );
            })}
          </div>
          <div role="status" aria-live="polite" className={styles.said}>
            {said}
          </div>
        </div>
      </ProgressContext>
    </Context>
  );
}
