import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { PaneHost } from '../host';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  step: { '& > button': { display: 'flex', marginTop: tokens.spacingVerticalXS } },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** Three steps to a file that Excel cannot hand over: the workbook remembers it, and our page makes it again. */
export function MadeElsewhere({
  idFlux,
  place,
  elsewhere,
  onOpened,
}: {
  readonly idFlux: string;
  readonly place: string;
  readonly elsewhere: NonNullable<PaneHost['elsewhere']>;
  readonly onOpened: () => void;
}) {
  const { m, jobs, announce } = usePane();
  const styles = useStyles();
  return (
    <>
      <Text size={200} className={styles.soft}>
        {m.transmit.mac.why}
      </Text>
      <ol className={styles.steps}>
        <li className={styles.step}>
          {m.transmit.mac.save}
          <Button
            size="small"
            disabled={jobs.job !== null}
            onClick={() =>
              void jobs.start(place, async () => {
                await elsewhere.saveWorkbook();
                announce(m.transmit.mac.saved);
              })
            }
          >
            {m.transmit.mac.saveButton}
          </Button>
        </li>
        <li className={styles.step}>
          {m.transmit.mac.open}
          <Button
            size="small"
            onClick={() => {
              elsewhere.openPage(idFlux);
              onOpened();
            }}
          >
            {m.transmit.mac.openButton}
          </Button>
        </li>
        <li>{m.transmit.mac.drop}</li>
      </ol>
    </>
  );
}
