import { Button, Link, Spinner, Text, Title2, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular, TableSimpleRegular } from '@fluentui/react-icons';
import { ChooseFile } from '#taskpane';
import { WORKBOOKS } from './files';
import { FailureBar } from './failure-bar';
import type { PageMessages } from './messages';

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
  icon: { fontSize: '48px', color: tokens.colorBrandForeground1 },
  others: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalXL },
  privacy: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  language: { position: 'fixed', top: '16px', right: '16px' },
});

/** The page before any workbook: drop or pick one, or try with the example. */
export function Opening({
  words,
  opening,
  failure,
  onFiles,
  onSample,
  onTemplate,
  onLanguage,
}: {
  readonly words: PageMessages;
  /** Name of the file being opened. */
  readonly opening: string | null;
  readonly failure: string | null;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
  readonly onTemplate: () => void;
  readonly onLanguage: () => void;
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
            {words.title}
          </Title2>
          <Text size={400} block className={styles.lead}>
            {words.lead}
          </Text>
        </div>
        <div className={styles.card}>
          {opening !== null ? (
            <Spinner label={words.opening(opening)} labelPosition="below" />
          ) : (
            <>
              <TableSimpleRegular className={styles.icon} />
              <Text size={400}>{words.drop}</Text>
              <ChooseFile
                label={words.pick}
                accept={WORKBOOKS}
                appearance="primary"
                size="large"
                onFiles={onFiles}
              />
              <div className={styles.others}>
                <Link as="button" onClick={onSample}>
                  {words.sample}
                </Link>
                <Link as="button" onClick={onTemplate}>
                  {words.template}
                </Link>
              </div>
            </>
          )}
        </div>
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
