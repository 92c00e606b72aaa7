import { Button, Link, Subtitle1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '#dictionary';
import { excelMessages } from './messages';

const useStyles = makeStyles({
  message: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0 },
  detail: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** The page that does the same without Excel, on the same origin. */
export const PAGE = 'index.html';

/** Why there is no pane to show, and what to do. */
export function StartMessage({
  kind,
  language,
  detail,
}: {
  readonly kind: 'late' | 'old-excel' | 'elsewhere' | 'crashed';
  readonly language: Language;
  readonly detail?: string;
}) {
  const styles = useStyles();
  const words = excelMessages(language);
  const { title, text } = words[kind];
  return (
    <div className={styles.message} lang={language} role="alert">
      <Subtitle1 as="h2" className={styles.title}>
        {title}
      </Subtitle1>
      <Text>{text}</Text>
      {(kind === 'late' || kind === 'crashed') && (
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {words.reload}
        </Button>
      )}
      {kind !== 'crashed' && (
        <Link href={PAGE} target="_blank" rel="noopener">
          {words.page}
        </Link>
      )}
      {detail !== undefined && (
        <details className={styles.detail}>
          <summary>{words.technical}</summary>
          {detail}
        </details>
      )}
    </div>
  );
}
