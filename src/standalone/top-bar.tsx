import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular, LockClosedRegular, SaveRegular } from '@fluentui/react-icons';
import { shownName } from '#dictionary';
import { ChooseFile } from '#pane';
import { WORKBOOKS } from '#standalone/files';
import type { PageMessages } from './messages';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `6px ${tokens.spacingHorizontalL}`,
    '@media (max-width: 560px)': { columnGap: tokens.spacingHorizontalXS, padding: '6px 8px' },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: {
    margin: 0,
    minWidth: '80px',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  soft: {
    color: tokens.colorNeutralForeground3,
    flexShrink: 0,
    // Where there is no room for the words, a dot by the name says that it is not saved.
    '@media (max-width: 560px)': {
      position: 'absolute',
      clipPath: 'inset(50%)',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
    },
  },
  short: { display: 'none', flexShrink: 0, '@media (max-width: 560px)': { display: 'inline' } },
  grow: { flexGrow: 1 },
  privacy: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    color: tokens.colorNeutralForeground2,
    flexShrink: 0,
    '@media (max-width: 900px)': { display: 'none' },
  },
  button: { flexShrink: 0 },
  long: { '@media (max-width: 560px)': { display: 'none' } },
});

/** File name, open, save, and the promise. */
export function TopBar({
  words,
  name,
  isUnsaved,
  isSaved,
  opening,
  isSaving,
  onFiles,
  onSave,
}: {
  readonly words: PageMessages;
  readonly name: string;
  readonly isUnsaved: boolean;
  /** Sent to the downloads, and not changed since. */
  readonly isSaved: boolean;
  /** Name of the file being opened. */
  readonly opening: string | null;
  readonly isSaving: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSave: () => void;
}) {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <h1 className={styles.name} title={shownName(name)}>
        {shownName(name)}
      </h1>
      {isUnsaved && (
        <span className={styles.short} aria-hidden>
          ●
        </span>
      )}
      {(opening !== null || isUnsaved || isSaved) && (
        <Text size={200} className={styles.soft} role="status">
          {opening !== null ? words.opening(opening) : isUnsaved ? words.unsaved : words.saved}
        </Text>
      )}
      <span className={styles.grow} />
      <span className={styles.privacy}>
        <LockClosedRegular />
        <Text size={200}>{words.privacy}</Text>
      </span>
      <ChooseFile
        label={words.open}
        accept={WORKBOOKS}
        appearance="subtle"
        icon={<FolderOpenRegular />}
        onFiles={onFiles}
      />
      <Button
        className={styles.button}
        icon={<SaveRegular />}
        aria-label={words.save}
        disabled={isSaving || opening !== null}
        onClick={onSave}
      >
        <span className={styles.long}>{words.save}</span>
        <span className={styles.short}>{words.saveShort}</span>
      </Button>
    </header>
  );
}
