import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { QuestionGroup, QuestionView } from '#session';
import { usePane, useSheetName } from '../pane-context';
import { Failure } from '../parts/failure';
import { AnswerForm, type Answer } from './answer-form';

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Code =
  'already-sent' | 'id-of-another' | 'claims-sent' | 'same-passage-twice' | 'missing-lines' | 'left-table';

/** One question: what it is about, the row, and its answers. */
export function Question({
  question,
  group,
}: {
  readonly question: QuestionView;
  readonly group: QuestionGroup;
}) {
  const { session, host, m, jobs, refresh, announce } = usePane();
  const styles = useStyles();
  const sheetName = useSheetName();
  const [asked, setAsked] = useState<'reason' | 'declaration' | null>(null);
  const { at, ids, idTechnique, message } = question;
  const code = group.code as Code;
  const place = `question/${code}/${idTechnique}/${at?.sheet ?? ''}/${at?.row ?? ''}`;
  const isBusy = jobs.job !== null;

  const giveBack = () =>
    void jobs.start(place, async (run) => {
      await session.setCells(ids, run);
      announce(m.questions.gaveBack);
      await refresh();
    });
  const answer = ({ reason, by, date, isForAll }: Answer) =>
    void jobs.start(place, async (run) => {
      const all = isForAll ? group.questions : [question];
      if (asked === 'declaration') {
        const of = all.flatMap((each) => each.at ?? []);
        await session.declareSent({ of, date, how: reason, by }, run);
      } else {
        await session.lift(
          all.map((each) => ({ code, idTechnique: each.idTechnique, reason, by })),
          run,
        );
      }
      announce(m.questions.kept);
      await refresh();
    });
  return (
    <div className={styles.question}>
      <Text>{message}</Text>
      {at !== null && (
        <Link as="button" onClick={() => host.goTo({ ...at, column: 1 })}>
          {m.common.goToCell(at.row, sheetName(at.sheet))}
        </Link>
      )}
      {asked === null ? (
        <div className={styles.buttons}>
          {ids.length > 0 && (
            <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={giveBack}>
              {code === 'left-table' ? m.questions.find : m.questions.giveBack}
            </Button>
          )}
          {code === 'claims-sent' && (
            <Button size="small" disabledFocusable={isBusy} onClick={() => setAsked('declaration')}>
              {m.questions.isTrue}
            </Button>
          )}
          {idTechnique !== '' && (
            <Button size="small" disabledFocusable={isBusy} onClick={() => setAsked('reason')}>
              {m.questions.answer[code]}
            </Button>
          )}
        </div>
      ) : (
        <AnswerForm
          isDeclaration={asked === 'declaration'}
          others={group.questions.length}
          onAnswer={answer}
          onCancel={() => setAsked(null)}
        />
      )}
      <Failure text={jobs.failures[place]} />
    </div>
  );
}
