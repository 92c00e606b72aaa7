import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { nothingSentBefore } from '#pane/actions';
import type { SelectionView } from '#session';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { onEscape } from '../parts/on-escape';
import { Section } from '../parts/section';
import { DeclareForm } from './declare-form';
import { TakeOver } from './take-over';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Way = 'files' | 'declaration';

/**
 * What was sent by another way, by its files or on someone's word. Before the first file of a workbook it is a question;
 * afterwards the same two ways stay.
 */
export function SentBefore({
  selection,
  onDone,
}: {
  readonly selection: SelectionView;
  /** @param said what came of it. */
  readonly onDone: (said: string) => void;
}) {
  const { m } = usePane();
  const styles = useStyles();
  const [way, setWay] = useState<Way | null>(null);
  const { asksSentBefore: isAsked, late } = selection;
  const done = (words: string) => {
    setWay(null);
    onDone(words);
  };
  return (
    <Section title={m.before.title}>
      {isAsked && <Text>{m.before.question}</Text>}
      {way === null ? (
        <div className={styles.ways}>
          {isAsked && <ActionButton action={nothingSentBefore} subject={m.before.none} size="small" />}
          <Button size="small" onClick={() => setWay('files')}>
            {isAsked ? m.before.files : `${m.actions.readHistory}…`}
          </Button>
          <Button size="small" onClick={() => setWay('declaration')}>
            {isAsked ? m.before.noFiles : m.before.declare}
          </Button>
        </div>
      ) : (
        <div className={styles.column} onKeyDown={onEscape(() => setWay(null))}>
          {way === 'files' ? (
            <TakeOver onDone={done} onCancel={() => setWay(null)} />
          ) : (
            <DeclareForm late={late} onDone={done} onCancel={() => setWay(null)} />
          )}
        </div>
      )}
    </Section>
  );
}
