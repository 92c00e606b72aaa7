import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentArrowDownRegular } from '@fluentui/react-icons';
import { useState, type DragEvent } from 'react';
import { areAccuses } from '#pane/state';
import { usePane } from '../pane-context';
import { ChooseFile } from '../fields/choose-file';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    textAlign: 'center',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `1px dashed ${tokens.colorBrandStroke1}` },
  icon: { fontSize: '28px', color: tokens.colorNeutralForeground3 },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** Where comptes rendus are dropped, or chosen. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { host, m, jobs, overview } = usePane();
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    setOver(false);
    const files = [...event.dataTransfer.files];
    // What is no accusé is for whoever takes workbooks, if anybody does; here it is refused by name.
    if (host.takesWorkbooks && !areAccuses(files)) return;
    event.preventDefault();
    event.stopPropagation();
    if (files.length > 0) onFiles(files);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <DocumentArrowDownRegular className={styles.icon} />
      <Text align="center">{m.accuses.drop}</Text>
      <ChooseFile
        label={m.accuses.pick}
        accept=".xml"
        multiple
        appearance={overview.next === 'import' ? 'primary' : 'secondary'}
        disabled={jobs.job !== null}
        onFiles={onFiles}
      />
      <Text size={200} align="center" className={styles.soft}>
        {m.accuses.intro}
      </Text>
    </div>
  );
}
