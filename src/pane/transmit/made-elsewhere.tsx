import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { openPage, saveWorkbook } from '#pane/actions';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';

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
  onOpened,
}: {
  readonly idFlux: string;
  readonly place: string;
  readonly onOpened?: () => void;
}) {
  const { m } = usePane();
  const styles = useStyles();
  return (
    <>
      <Text size={200} className={styles.soft}>
        {m.transmit.mac.why}
      </Text>
      <ol className={styles.steps}>
        <li className={styles.step}>
          {m.transmit.mac.save}
          <ActionButton action={saveWorkbook} subject={undefined} place={place} size="small" />
        </li>
        <li className={styles.step}>
          {m.transmit.mac.open}
          <ActionButton action={openPage} subject={idFlux} place={place} size="small" onDone={onOpened} />
        </li>
        <li>{m.transmit.mac.drop}</li>
      </ol>
    </>
  );
}
