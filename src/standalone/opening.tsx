import { Link, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons';
import { ChooseFile } from '#pane';
import { WORKBOOKS } from '#standalone/files';
import { Front } from './front';
import type { PageMessages } from './messages';

const useStyles = makeStyles({
  icon: { fontSize: '48px', color: tokens.colorBrandForeground1 },
  others: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalXL },
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
    <Front words={words} title={words.title} lead={words.lead} failure={failure} onLanguage={onLanguage}>
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
    </Front>
  );
}
