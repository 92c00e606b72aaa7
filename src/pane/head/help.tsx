import { Button, Card, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { EVERY_ACTION, keysText } from '#pane/actions';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  card: { backgroundColor: tokens.colorNeutralBackground2, marginTop: tokens.spacingVerticalS },
  top: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, lineHeight: tokens.lineHeightBase400 },
  keys: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  meaning: { margin: 0 },
});

/** The way in five steps, and the shortcuts. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const { m } = usePane();
  const styles = useStyles();
  return (
    <Card className={styles.card} size="small" role="region" aria-label={m.head.help}>
      <div className={styles.top}>
        <Subtitle2 as="h3">{m.help.title}</Subtitle2>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={m.help.close}
          onClick={onClose}
        />
      </div>
      <ol className={styles.steps}>
        {m.help.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Subtitle2 as="h3">{m.help.keys}</Subtitle2>
      <dl className={styles.keys}>
        {EVERY_ACTION.map(
          ({ name, keys }) =>
            keys && (
              <div key={name} style={{ display: 'contents' }}>
                <dt>
                  <kbd>{keysText(m, keys)}</kbd>
                </dt>
                <dd className={styles.meaning}>{m.actions[name]}</dd>
              </div>
            ),
        )}
      </dl>
      <Text size={200}>{m.help.privacy}</Text>
    </Card>
  );
}
