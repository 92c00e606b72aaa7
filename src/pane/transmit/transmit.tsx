import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useRef, useState } from 'react';
import { generate } from '#pane/actions';
import { errorText } from '#pane/words';
import type { DepositView, GenerateChoice, GeneratedFileView, SelectionView } from '#session';
import { panePart } from '../fetched/pane-part';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Failure } from '../parts/failure';
import { focusTarget } from '../parts/focus-target';
import { Note } from '../parts/note';
import { ProgressLine } from '../parts/progress-line';
import { Questions } from '../questions/questions';
import { useAnswer } from '../use-answer';
import { useRequest } from '../use-commands';
import { useWorkedAnswer } from '../use-worked-answer';
import { Awaiting } from './awaiting';
import { ChoiceForm } from './choice-form';
import { ConfirmDeletion } from './chosen-rows';
import { Deposits, type DepositAction } from './deposits';
import { FileCard } from './file-card';
import { FirstDeposit } from './first-deposit';
import { GenerationSteps } from './generation-steps';
import { WhatGoesIn } from './what-goes-in';

/** Fetched with its two forms when a step shows it. */
const SentBefore = panePart(async () => (await import('../sent-before/sent-before')).SentBefore);

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, outlineStyle: 'none' },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  again: { alignSelf: 'flex-start' },
});

/** What was said, and the action that it is the result of. */
interface Told {
  readonly by: DepositAction | 'declareSent';
  readonly words: string;
}

const staleAmong = (deposits: readonly DepositView[]): ReadonlySet<string> =>
  new Set(deposits.filter(({ state }) => state === 'stale').map(({ idFlux }) => idFlux));

/** *Transmettre*: what goes into the file, the file, its deposit, and those before. */
export function Transmit() {
  const { session, overview, m, language, choice, setChoice, revision, step, goToStep, jobs, request } =
    usePane();
  const styles = useStyles();
  const [files, setFiles] = useState<readonly GeneratedFileView[]>([]);
  const [staleAtBirth, setStaleAtBirth] = useState<ReadonlySet<string>>(new Set());
  const [confirmed, setConfirmed] = useState(false);
  // What was said last of a deposit, or of passages sent by another way.
  const [told, setTold] = useState<Told | null>(null);
  // The deletion that was confirmed: another choice, or other people, is another one.
  const [deletion, setDeletion] = useState<{ selection: SelectionView; choice: GenerateChoice } | null>(null);
  // Confirmed or cancelled here: the deposits as last read may not know it yet.
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const {
    answer: selection,
    error,
    again,
  } = useWorkedAnswer(
    jobs,
    'selection',
    (run) => session.selection(choice, run),
    step === 'transmit' ? `${revision}/${JSON.stringify(choice)}` : null,
  );
  const { answer: deposits } = useAnswer(
    async () => (step === 'transmit' ? session.deposits() : null),
    `${revision}/${step === 'transmit'}`,
  );
  const awaiting = (deposits ?? []).filter(
    ({ idFlux, state }) =>
      state === 'generated' && !settled.has(idFlux) && !files.some((file) => file.idFlux === idFlux),
  );
  const staleNow = staleAmong(deposits ?? []);
  const outOfDate = ({ idFlux }: GeneratedFileView) => {
    if (staleAtBirth.has(idFlux)) return m.transmit.changedMeanwhile;
    return staleNow.has(idFlux) ? m.transmit.changedSince : null;
  };
  const top = useRef<HTMLDivElement>(null);
  useRequest(request, 'generate', step === 'transmit' && (selection !== null || error !== null), () =>
    focusTarget(top.current),
  );
  const isDeletionConfirmed = deletion?.selection === selection && deletion?.choice === choice;
  const isDeposited = overview.lastDeposit?.state === 'deposited';
  const isMaking = jobs.job?.place === 'generate';
  const isPreparing = jobs.job?.place === 'selection';

  const remove = (idFlux: string) => setFiles((former) => former.filter((file) => file.idFlux !== idFlux));
  const remake = () => {
    setFiles([]);
    setChoice({ ...choice, replace: true });
  };
  const settle = (idFlux: string, by: DepositAction, words: string) => {
    const isSettled = by === 'confirmDeposit' || by === 'cancelDeposit';
    const others = [...settled].filter((each) => each !== idFlux);
    setSettled(new Set(isSettled ? [...others, idFlux] : others));
    setConfirmed(by === 'confirmDeposit');
    setTold(by === 'confirmDeposit' ? null : { by, words });
    setChoice({ action: choice.action });
  };
  const sentBefore = selection && (
    <Suspense>
      <SentBefore selection={selection} onDone={(words) => setTold({ by: 'declareSent', words })} />
    </Suspense>
  );
  return (
    <div ref={top} tabIndex={-1} className={styles.step}>
      {told !== null && (
        <Note intent="success" result={told.by}>
          {told.words}
        </Note>
      )}
      {confirmed && files.length === 0 && isDeposited && (
        <Note intent="success" result="confirmDeposit">
          {m.transmit.confirmed}
        </Note>
      )}
      {(confirmed || told?.by === 'stepBackDeposit') && files.length === 0 && isDeposited && (
        <Button appearance="primary" onClick={() => goToStep('accuses')}>
          {m.state.next.import}
        </Button>
      )}
      {!isMaking &&
        awaiting.map((deposit) => (
          <Awaiting
            key={deposit.idFlux}
            deposit={deposit}
            onDone={(by, words) => settle(deposit.idFlux, by, words)}
          />
        ))}
      {!isMaking && <Questions isShown={step === 'transmit'} />}
      {selection && files.length === 0 && (
        <div className={styles.column}>
          <WhatGoesIn selection={selection} />
          {selection.asksSentBefore && sentBefore}
          {selection.firstDeposit && selection.included > selection.firstSize && (
            <Note
              actions={
                choice.limit === undefined && (
                  <Button size="small" onClick={() => setChoice({ ...choice, limit: selection.firstSize })}>
                    {m.transmit.limitTo5}
                  </Button>
                )
              }
            >
              {m.transmit.first}
            </Note>
          )}
          {selection.firstResend && selection.included > selection.firstSize && (
            <Note
              actions={
                choice.limit === undefined && (
                  <Button
                    size="small"
                    onClick={() => setChoice({ ...choice, only: 'ko', limit: selection.firstSize })}
                  >
                    {m.transmit.resend5}
                  </Button>
                )
              }
            >
              {m.transmit.firstResend}
            </Note>
          )}
          <ChoiceForm selection={selection} />
          {choice.action === 'SUPPRESSION' && selection.included > 0 && (
            <ConfirmDeletion
              selection={selection}
              isConfirmed={isDeletionConfirmed}
              onConfirm={(isConfirmed) => setDeletion(isConfirmed ? { selection, choice } : null)}
            />
          )}
          <ActionButton
            action={generate}
            subject={{ choice, selection, isConfirmed: isDeletionConfirmed }}
            appearance={confirmed ? 'secondary' : 'primary'}
            isTarget
            onDone={(made) => {
              setFiles(made.files);
              setStaleAtBirth(made.stale);
              setConfirmed(false);
              setTold(null);
            }}
          />
          {isMaking && <GenerationSteps isDone={false} />}
        </div>
      )}
      {isPreparing && <ProgressLine label={m.transmit.selecting} />}
      {error !== null && !isPreparing && (
        <div className={styles.column}>
          <Failure text={errorText(error, language)} />
          <Button className={styles.again} disabledFocusable={jobs.job !== null} onClick={again}>
            {m.common.tryAgain}
          </Button>
        </div>
      )}
      {files.length > 0 && (
        <div className={styles.column}>
          {files.every((file) => outOfDate(file) === null) && <GenerationSteps isDone />}
          {files.map((file) => (
            <FileCard
              key={file.idFlux}
              file={file}
              outOfDate={outOfDate(file)}
              onRemake={remake}
              onDone={(by, words) => {
                remove(file.idFlux);
                settle(file.idFlux, by, words);
              }}
              onLater={() => remove(file.idFlux)}
            />
          ))}
        </div>
      )}
      {selection && <FirstDeposit ready={selection.included} isMade={awaiting.length + files.length > 0} />}
      {selection?.asksSentBefore === false && !isMaking && files.length === 0 && sentBefore}
      <Deposits
        deposits={deposits}
        onDone={(idFlux, by, words) => {
          remove(idFlux);
          settle(idFlux, by, words);
        }}
      />
    </div>
  );
}
