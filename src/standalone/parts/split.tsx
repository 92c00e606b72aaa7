import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';

const AT_FIRST = 380;
const LEAST = 320;
const MOST = 640;
const STEP = 20;

const useStyles = makeStyles({
  split: { display: 'flex', flexGrow: 1, minHeight: 0 },
  left: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  handle: {
    width: '5px',
    flexShrink: 0,
    cursor: 'col-resize',
    touchAction: 'none',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    ':focus-visible': { backgroundColor: tokens.colorBrandBackground, outlineStyle: 'none' },
  },
  right: { flexShrink: 0, minWidth: 0, display: 'flex' },
  content: { flexGrow: 1, minWidth: 0, overflow: 'hidden' },
});

const clamp = (width: number) => Math.min(MOST, Math.max(LEAST, width));

/** Two parts side by side; the right one is resized by dragging or with the arrows. */
export function Split({
  label,
  rightLabel,
  left,
  right,
}: {
  readonly label: string;
  readonly rightLabel: string;
  readonly left: ReactNode;
  readonly right: ReactNode;
}) {
  const styles = useStyles();
  const [width, setWidth] = useState(AT_FIRST);
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    setWidth(clamp(window.innerWidth - event.clientX));
  };
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    setWidth((former) => clamp(former + by));
  };
  return (
    <div className={styles.split}>
      <main className={styles.left}>{left}</main>
      <aside className={styles.right} style={{ width }} aria-label={rightLabel}>
        <div
          role="separator"
          tabIndex={0}
          aria-label={label}
          aria-orientation="vertical"
          aria-valuemin={LEAST}
          aria-valuemax={MOST}
          aria-valuenow={width}
          className={styles.handle}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={drag}
          onKeyDown={onKey}
        />
        <div className={styles.content}>{right}</div>
      </aside>
    </div>
  );
}
