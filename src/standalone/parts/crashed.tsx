import { Button, Subtitle1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { detailOf, PRODUCT } from '#dictionary';
import type { PageMessages } from '../messages';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
  },
  actions: { display: 'flex', gap: tokens.spacingHorizontalM },
  detail: { color: tokens.colorNeutralForeground3, maxWidth: '60ch', overflowWrap: 'anywhere' },
});

/** The display broke: what happened, and the workbook, which can still be saved. */
export function Crashed({
  error,
  words,
  onSave,
}: {
  readonly error: Error;
  readonly words: PageMessages;
  readonly onSave: (() => Promise<void>) | null;
}) {
  const styles = useStyles();
  const [failure, setFailure] = useState<string | null>(null);
  return (
    <main className={styles.page}>
      <Subtitle1 as="h1">{words.crashed}</Subtitle1>
      {onSave && <Text>{words.crashedMore}</Text>}
      <div className={styles.actions}>
        {onSave && (
          <Button
            appearance="primary"
            onClick={() => void onSave().catch((why: unknown) => setFailure(words.failed(String(why))))}
          >
            {words.save}
          </Button>
        )}
        <Button onClick={() => window.location.reload()}>{words.reload}</Button>
      </div>
      {failure && <Text role="alert">{failure}</Text>}
      <details className={styles.detail}>
        <summary>{words.technical}</summary>
        <pre>{detailOf(error, `${PRODUCT.name} ${PRODUCT.version}, ${navigator.userAgent}`)}</pre>
      </details>
    </main>
  );
}
