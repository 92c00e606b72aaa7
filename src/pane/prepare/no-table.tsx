import { Button, Link, Subtitle1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import { usePane } from '../pane-context';
import { JobButton } from '../parts/job-button';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXXXL,
  },
  icon: { fontSize: '40px', color: tokens.colorNeutralForeground3 },
});

/** A workbook without a table of passages: how to get one; or with one that cannot be taken: why. */
export function NoTable() {
  const { session, host, overview, m, refresh } = usePane();
  const styles = useStyles();
  const { downloadTemplate, openSample } = host;
  return (
    <div className={styles.empty}>
      <TableAddRegular className={styles.icon} />
      <Subtitle1 as="h3" align="center">
        {overview.cannotTake ? m.prepare.cannotTake : m.prepare.noTable}
      </Subtitle1>
      {overview.problem && <Text align="center">{overview.problem}</Text>}
      {!overview.cannotTake && (
        <JobButton
          place="add-template"
          appearance="primary"
          label={m.prepare.addTemplate}
          action={async () => {
            await session.addTemplate('short');
            await refresh('written');
          }}
        />
      )}
      {downloadTemplate && <Button onClick={downloadTemplate}>{m.prepare.downloadTemplate}</Button>}
      {openSample && (
        <Link as="button" onClick={openSample}>
          {m.prepare.sample}
        </Link>
      )}
    </div>
  );
}
