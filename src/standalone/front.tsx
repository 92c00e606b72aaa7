import { Button, Text, Title2, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { PageMessages } from './messages';
import { FailureBar } from './parts/failure-bar';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    display: 'grid',
    placeItems: 'center',
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  column: {
    width: 'min(560px, 100%)',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
  },
  title: { margin: 0 },
  lead: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalL,
    padding: '48px 32px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
  },
  privacy: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  language: { position: 'fixed', top: '16px', right: '16px' },
});

/** A page with nothing but a card on it: what it is for, the card, what went wrong, the promise. */
export function Front({
  words,
  title,
  lead,
  failure,
  onLanguage,
  children,
}: {
  readonly words: PageMessages;
  readonly title: string;
  readonly lead: string;
  readonly failure: string | null;
  readonly onLanguage: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Button appearance="subtle" className={styles.language} onClick={onLanguage}>
        {words.language}
      </Button>
      <div className={styles.column}>
        <div>
          <Title2 as="h1" block className={styles.title}>
            {title}
          </Title2>
          <Text size={400} block className={styles.lead}>
            {lead}
          </Text>
        </div>
        <div className={styles.card}>{children}</div>
        <FailureBar text={failure} words={words} />
        <div className={styles.privacy}>
          <LockClosedRegular fontSize={20} />
          <Text>
            <strong>{words.privacy}</strong> {words.privacyMore}
          </Text>
        </div>
      </div>
    </main>
  );
}
