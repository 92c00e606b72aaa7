import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { downloadReport, writeReport } from '#pane/actions';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { SentLine, useSending } from '../parts/sent';
import { WrittenLine, type Written } from '../parts/written';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** *Rapport de contrôle*: as a sheet, and as a page to print where files can be downloaded. */
export function Report() {
  const { host, m } = usePane();
  const styles = useStyles();
  const { sent, send } = useSending();
  const [written, setWritten] = useState<Written | null>(null);
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
      <WrittenLine written={written} by="writeReport" />
      <SentLine sent={sent} />
    </section>
  );
}
