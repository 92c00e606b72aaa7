import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { declareSame, renewId } from '#pane/actions';
import type { KoRow } from '#session';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { AnswerForm } from '../questions/answer-form';
import { useAct } from '../use-act';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The two ways out for a passage that CDC says it has already, and that the workbook never sent. */
export function Doubtful({
  ko: { sheet, row, idTechnique },
  by,
  place,
  onDone,
}: {
  readonly ko: KoRow;
  readonly by: string;
  readonly place: string;
  readonly onDone: (said: string) => void;
}) {
  const { m, jobs } = usePane();
  const act = useAct();
  const styles = useStyles();
  const [isAsked, setAsked] = useState(false);
  const at = { sheet, row, idTechnique };
  if (isAsked)
    return (
      <AnswerForm
        isDeclaration={false}
        others={1}
        onAnswer={({ reason, by: who }) =>
          void act(
            declareSame,
            { at, reason, by: who || by },
            { place, onDone: (_nothing, said) => onDone(said) },
          )
        }
        onCancel={() => setAsked(false)}
      />
    );
  return (
    <div className={styles.buttons}>
      <Button size="small" disabledFocusable={jobs.job !== null} onClick={() => setAsked(true)}>
        {`${m.actions.declareSame}…`}
      </Button>
      <ActionButton
        action={renewId}
        subject={{ at, by }}
        place={place}
        size="small"
        onDone={(_id, said) => onDone(said)}
      />
    </div>
  );
}
