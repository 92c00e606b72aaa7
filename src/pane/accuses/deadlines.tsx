import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { addDeadlines, answerRequest } from '#pane/actions';
import type { SentSince } from '#session';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Failure } from '../parts/failure';
import { Section } from '../parts/section';
import { UndoLine } from '../parts/undo-line';
import { AnswerForm } from '../questions/answer-form';
import { useAct } from '../use-act';
import { Who } from './who';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

/** Until when each row is to be sent or answered: columns that sort, and the requests of holders that wait. */
export function Deadlines({ since: { requests, hasDeadlines } }: { readonly since: SentSince }) {
  const { overview, m } = usePane();
  const styles = useStyles();
  const canUndo = overview.undo?.kind === 'deadlines';
  if (hasDeadlines && requests.count === 0 && !canUndo) return null;
  return (
    <Section title={requests.count > 0 ? m.accuses.requestsTitle(requests.count) : m.accuses.deadlines}>
      <div className={styles.rows}>
        {requests.first.map((request) => (
          <Request key={request.idTechnique} request={request} />
        ))}
        {requests.count > requests.first.length && (
          <Text size={200}>{m.accuses.more(requests.count - requests.first.length)}</Text>
        )}
        {!hasDeadlines && (
          <div className={styles.row}>
            <Text size={200}>{m.accuses.deadlinesWhy}</Text>
            <ActionButton action={addDeadlines} subject={null} size="small" />
          </div>
        )}
        <UndoLine kind="deadlines" onUndone={() => undefined} />
      </div>
    </Section>
  );
}

function Request({ request }: { readonly request: SentSince['requests']['first'][number] }) {
  const { m, jobs } = usePane();
  const act = useAct();
  const styles = useStyles();
  const [isAsked, setAsked] = useState(false);
  const { sheet, row, idTechnique, receivedOn, dueOn } = request;
  const place = `request/${sheet}/${row}`;
  return (
    <div className={styles.row}>
      <Who row={request} />
      <Text size={200}>{m.accuses.request(receivedOn, dueOn)}</Text>
      {isAsked ? (
        <AnswerForm
          isDeclaration={false}
          others={1}
          onAnswer={({ reason, by }) =>
            void act(answerRequest, { at: { sheet, row, idTechnique }, reason, by }, { place })
          }
          onCancel={() => setAsked(false)}
        />
      ) : (
        <Button size="small" disabledFocusable={jobs.job !== null} onClick={() => setAsked(true)}>
          {`${m.actions.answerRequest}…`}
        </Button>
      )}
      <Failure text={jobs.failures[place]} />
    </div>
  );
}
