import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { shownName, type Language } from '#dictionary';
import type { CommandQueue } from '#pane/actions';
import { type Signal, type Store, STEPS, type CellAddress, type PaneHost, type Step } from '#pane/state';
import { errorText, useMessages } from '#pane/words';
import type { GenerateChoice, Session } from '#session';
import { Head } from './head/head';
import { StepTabs } from './head/step-tabs';
import { Notices } from './notices';
import { Context, ProgressContext } from './pane-context';
import { panePart } from './fetched/pane-part';
import { useIncoming } from './fields/use-incoming';
import { Failure } from './parts/failure';
import { Prepare } from './prepare/prepare';
import { useChanges } from './reading/use-changes';
import { useCommands } from './use-commands';
import { useJobs } from './use-jobs';
import { UndoKeys } from './undo-keys';
import { useKeptFocus } from './use-kept-focus';
import { usePaneContext } from './use-pane-context';
import { useReading } from './reading/use-reading';
import { useStateOfWorkbook } from './reading/use-state-of-workbook';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    containerType: 'inline-size',
    '& h2, & h3': { margin: 0 },
    // Fields are as wide as what they stand in, not as Fluent would have them at least.
    '& .fui-Input, & .fui-Input__input, & .fui-Combobox, & .fui-Dropdown, & .fui-Dropdown__button, & .fui-Select, & .fui-Select__select, & .fui-SearchBox':
      { minWidth: 0 },
    '& .fui-Input__input': { width: '100%' },
    '& .fui-Dropdown__button': { gridTemplateColumns: 'minmax(0, 1fr) auto', whiteSpace: 'normal' },
    // What is pressed is at least as big as a fingertip asks. Source: WCAG 2.2, 2.5.8.
    '& .fui-Link': { minHeight: '24px', minWidth: '24px' },
    // A system that puts its own colours leaves a button that looks like a link that of a text.
    '@media (forced-colors: active)': {
      '& .fui-Link': { color: 'LinkText', textDecorationLine: 'underline' },
    },
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
    '@container (max-width: 240px)': { paddingLeft: tokens.spacingHorizontalS },
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

// All but the first step are fetched when first shown: the pane opens sooner.
const Check = panePart(async () => (await import('./check/check')).Check);
const Transmit = panePart(async () => (await import('./transmit/transmit')).Transmit);
const Accuses = panePart(async () => (await import('./accuses/accuses')).Accuses);

const STEP_BODIES: Readonly<Record<Step, React.ComponentType>> = {
  prepare: Prepare,
  check: Check,
  transmit: Transmit,
  accuses: Accuses,
};

export interface PaneProps {
  readonly session: Session;
  readonly host: PaneHost;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** The cell selected in the workbook. */
  readonly selected: Store<CellAddress | null>;
  /** Tells that anything but the pane changed the workbook, once the session knows. */
  readonly changes: Signal<void>;
  /** How long the workbook is to stay still before its state is read again. */
  readonly readAfterMs?: number;
  /** How long the user's own edits are to rest before their rows are checked again by themselves; never when left out. */
  readonly recheckAfterMs?: number;
  /** What the ribbon and the menu of a cell ask. */
  readonly commands?: CommandQueue;
  /** What went wrong around the pane. */
  readonly failure?: string | null;
  /** Comptes rendus dropped outside the pane; handed over when the array changes. */
  readonly incoming?: readonly File[];
  /** Told whether a long action is under way. */
  readonly onWorking?: (isWorking: boolean) => void;
  /** Called after the pane changed the workbook or its marks. */
  readonly onChanged?: () => void;
  /** Called once the state of the workbook was read. */
  readonly onRead?: () => void;
  /** Whether Excel waits for the user to finish typing in a cell. */
  readonly isWaiting?: boolean;
}

/** The task pane: what a registrar sees, wherever the workbook lives. */
export function Pane(props: PaneProps) {
  const {
    session,
    host,
    language,
    selected,
    changes,
    readAfterMs = 400,
    onChanged,
    onRead,
    onWorking,
  } = props;
  const styles = useStyles();
  const m = useMessages(language);
  const state = useStateOfWorkbook(session, language, onRead);
  const { overview, report, stale, revision, failure, read, askStale, setOverview, setReport } = state;
  const [step, setStep] = useState<Step>('prepare');
  // A step is made when it is first shown, and stays as it was left.
  const [visited, setVisited] = useState<ReadonlySet<Step>>(new Set<Step>(['prepare']));
  const goToStep = useCallback((next: Step) => {
    setStep(next);
    setVisited((former) => new Set(former).add(next));
  }, []);
  const [said, announce] = useState('');
  const [choice, setChoice] = useState<GenerateChoice>({ action: 'CREATION' });
  const edits = useChanges(changes, askStale);
  const describe = useCallback((error: unknown) => errorText(error, language), [language]);
  const { jobs, progress } = useJobs(describe);
  const isBusy = jobs.job !== null;
  useReading({
    session,
    jobs,
    state,
    edits,
    readAfterMs,
    recheckAfterMs: props.recheckAfterMs,
    onChanged,
    announce,
    m,
  });

  useEffect(() => onWorking?.(isBusy), [onWorking, isBusy]);
  const sayWaits = useCallback(
    (files: readonly File[]) => announce(m.run.filesWait(files.map(({ name }) => shownName(name)))),
    [m],
  );
  const incoming = useIncoming(props.incoming, isBusy, goToStep, sayWaits);

  const refresh = useCallback(async () => {
    onChanged?.();
    await read();
  }, [onChanged, read]);

  const [isInterrupting, setInterrupting] = useState(false);
  useEffect(() => {
    if (!isBusy) setInterrupting(false);
  }, [isBusy]);
  const request = useCommands(props.commands, {
    isReady: overview !== null,
    hasTable: overview !== null && overview.tables.length > 0,
    isBusy,
    goToStep,
    activeCell: async () => (host.activeCell ? host.activeCell() : selected.get()),
    sayBusy: () => {
      setInterrupting(true);
      announce(m.run.busy);
    },
  });

  const context = usePaneContext({
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
    stale,
    request,
    incoming,
    choice,
    setChoice,
  });

  const pane = useRef<HTMLDivElement>(null);
  useKeptFocus(pane, context !== null);

  if (!context)
    return (
      <div className={styles.pane}>
        {failure ? (
          <div className={styles.step}>
            <Failure text={failure} />
            <Button onClick={() => void read()}>{m.common.tryAgain}</Button>
          </div>
        ) : (
          <>
            <Notices m={m} isWaiting={props.isWaiting} />
            <Spinner className={styles.waiting} label={m.common.loading} />
          </>
        )}
      </div>
    );
  return (
    <Context value={context}>
      <ProgressContext value={progress}>
        <div ref={pane} className={styles.pane} lang={language}>
          <Head onLanguage={props.onLanguage} />
          <StepTabs />
          <UndoKeys />
          <Notices
            m={m}
            failure={failure ?? props.failure}
            isWaiting={props.isWaiting}
            hiddenRow={host.hiddenRow?.text}
            interrupted={isInterrupting && isBusy ? progress : null}
          />
          <div className={styles.body} tabIndex={-1}>
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
                  {visited.has(each) && (
                    <Suspense fallback={<Spinner className={styles.waiting} label={m.common.loading} />}>
                      <Body />
                    </Suspense>
                  )}
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
