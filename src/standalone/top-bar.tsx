import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular, LockClosedRegular, SaveRegular } from '@fluentui/react-icons';
import { ChooseFile } from '#pane';
import { WORKBOOKS } from '#standalone/files';
import type { PageMessages } from './messages';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `6px ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  soft: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
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
      <h1 className={styles.name} title={name}>
        {name}
      </h1>
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
        disabled={isSaving || opening !== null}
        onClick={onSave}
      >
        {words.save}
      </Button>
    </header>
  );
}
