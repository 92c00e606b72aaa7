import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

const useStyles = makeStyles({
  veil: {
    position: 'fixed',
    inset: 0,
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorBackgroundOverlay,
    pointerEvents: 'none',
  },
  words: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    boxShadow: tokens.shadow28,
  },
});

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes files dropped anywhere on the page, and says so while they are held over it. */
export function DropAnywhere({
  words,
  onFiles,
}: {
  readonly words: string;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const styles = useStyles();
  const [depth, setDepth] = useState(0);
  useEffect(() => {
    const enter = (event: DragEvent) => hasFiles(event) && setDepth((former) => former + 1);
    const leave = (event: DragEvent) => hasFiles(event) && setDepth((former) => Math.max(0, former - 1));
    const over = (event: DragEvent) => hasFiles(event) && event.preventDefault();
    const drop = (event: DragEvent) => {
      setDepth(0);
      if (event.defaultPrevented || !hasFiles(event)) return;
      event.preventDefault();
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    // A drop zone inside the page may take the drop: the veil goes all the same.
    const end = () => setDepth(0);
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    window.addEventListener('drop', end, true);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
      window.removeEventListener('drop', end, true);
    };
  }, [onFiles]);
  if (depth === 0) return null;
  return (
    <div className={styles.veil}>
      <Text size={500} weight="semibold" className={styles.words}>
        {words}
      </Text>
    </div>
  );
}
