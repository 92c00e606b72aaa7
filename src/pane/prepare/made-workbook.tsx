import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { copyRows, newYear } from '#pane/actions';
import { ActionButton } from '../parts/action-button';
import { SentLine, useSending } from '../parts/sent';

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** A button that makes a workbook from this one and sends it to the downloads, and what it then holds. */
export function MadeWorkbook({
  hint,
  action,
}: {
  readonly hint: string;
  readonly action: typeof copyRows | typeof newYear;
}) {
  const styles = useStyles();
  const { sent, send } = useSending();
  const [said, setSaid] = useState<readonly string[]>([]);
  return (
    <>
      <Text size={200} className={styles.line}>
        {hint}
      </Text>
      <div className={styles.button}>
        <ActionButton
          action={action}
          subject={null}
          onDone={(made) => {
            if (made === null) return;
            send(made.blob, made.name);
            setSaid(made.lines);
          }}
        />
      </div>
      <Lines of={said} />
      <SentLine sent={sent} />
    </>
  );
}

/** Sentences, one under the other. */
export function Lines({ of }: { readonly of: readonly string[] }) {
  const styles = useStyles();
  if (of.length === 0) return null;
  return (
    <ul className={styles.list}>
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
