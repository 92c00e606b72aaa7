import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { downloadReport, writeReport } from '#pane/actions';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { resultOf } from '../parts/result-of';
import { SentLine, useSending } from '../parts/sent';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** *Rapport de contrôle*: as a sheet, and as a page to print where files can be downloaded. */
export function Report() {
  const { host, m } = usePane();
  const styles = useStyles();
  const { sent, send } = useSending();
  const [written, setWritten] = useState<{ readonly sheet: string; readonly said: string } | null>(null);
  return (
    <section aria-label={m.check.report}>
      <div className={styles.line}>
        <Text size={200}>
          {m.check.report}
          {m.state.colon}
        </Text>
        <ActionButton
          action={writeReport}
          subject={null}
          size="small"
          onDone={({ sheet }, said) => setWritten({ sheet, said })}
        />
        {!host.elsewhere && (
          <ActionButton
            action={downloadReport}
            subject={null}
            size="small"
            onDone={({ page, name }) => send(page, name)}
          />
        )}
      </div>
      {written !== null && (
        <Text size={200} block {...resultOf('writeReport')}>
          {written.said}{' '}
          <Link as="button" onClick={() => host.goTo({ sheet: written.sheet, row: 1, column: 1 })}>
            {m.check.showReport}
          </Link>
        </Text>
      )}
      <SentLine sent={sent} />
    </section>
  );
}
