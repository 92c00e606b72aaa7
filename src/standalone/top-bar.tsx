import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular, LockClosedRegular, SaveRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
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
  isSaving,
  onFiles,
  onSave,
}: {
  readonly words: PageMessages;
  readonly name: string;
  readonly isUnsaved: boolean;
  readonly isSaving: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSave: () => void;
}) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <h1 className={styles.name} title={name}>
        {name}
      </h1>
      {isUnsaved && (
        <Text size={200} className={styles.soft}>
          {words.unsaved}
        </Text>
      )}
      <span className={styles.grow} />
      <span className={styles.privacy}>
        <LockClosedRegular />
        <Text size={200}>{words.privacy}</Text>
      </span>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          onFiles(files);
        }}
      />
      <Button
        className={styles.button}
        appearance="subtle"
        icon={<FolderOpenRegular />}
        onClick={() => input.current?.click()}
      >
        {words.open}
      </Button>
      <Button className={styles.button} icon={<SaveRegular />} disabled={isSaving} onClick={onSave}>
        {words.save}
      </Button>
    </header>
  );
}
