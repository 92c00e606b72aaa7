import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useEffect, useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    justifyContent: 'flex-start',
    width: '100%',
    minHeight: '32px',
    paddingLeft: '0',
    paddingRight: tokens.spacingHorizontalXS,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: {
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    marginLeft: tokens.spacingHorizontalS,
  },
  body: { paddingLeft: tokens.spacingHorizontalXXL },
});

/** A line that opens what it sums up, by hand or once `open` turns true; its content is made only then. */
export function Disclosure({
  label,
  count,
  open = false,
  indent = true,
  children,
}: {
  readonly label: ReactNode;
  readonly count?: string;
  readonly open?: boolean;
  readonly indent?: boolean;
  readonly children: () => ReactNode;
}) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(open);
  useEffect(() => {
    if (open) setOpen(true);
  }, [open]);
  const id = useId();
  return (
    <div>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.label}>{label}</span>
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </Button>
      <div id={id} hidden={!isOpen} className={indent ? styles.body : undefined}>
        {isOpen && children()}
      </div>
    </div>
  );
}
