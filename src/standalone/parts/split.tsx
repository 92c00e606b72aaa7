import { Tab, TabList, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, useSyncExternalStore, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';

const AT_FIRST = 380;
const LEAST = 320;
const MOST = 640;
const STEP = 20;

export type Side = 'left' | 'right';

/** Under this, there is room for one side at a time. */
const NARROW = '(max-width: 719px)';

const subscribe = (listener: () => void) => {
  const media = window.matchMedia(NARROW);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};

const useIsNarrow = () => useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);

const useStyles = makeStyles({
  switch: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  whole: { flexGrow: 1 },
  hidden: { display: 'none' },
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

/** Two parts side by side; the right one is resized by dragging or with the arrows. Where both have no room, one at a time. */
export function Split({
  label,
  rightLabel,
  side,
  onSide,
  switchLabel,
  sides,
  left,
  right,
}: {
  readonly label: string;
  readonly rightLabel: string;
  /** The one that is shown where there is room for one. */
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  readonly switchLabel: string;
  /** What each is called in the switch. */
  readonly sides: Readonly<Record<Side, string>>;
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
  const isNarrow = useIsNarrow();
  const isHidden = (each: Side) => isNarrow && side !== each;
  return (
    <>
      {isNarrow && (
        <nav aria-label={switchLabel} className={styles.switch}>
          <TabList
            size="small"
            aria-label={switchLabel}
            selectedValue={side}
            onTabSelect={(_event, { value }) => onSide(value === 'left' ? 'left' : 'right')}
          >
            <Tab value="left">{sides.left}</Tab>
            <Tab value="right">{sides.right}</Tab>
          </TabList>
        </nav>
      )}
      {/* Whatever is shown is in the main part of the page; the elements stay, and what they hold with them. */}
      <div className={styles.split} role={isNarrow ? 'main' : undefined}>
        <div
          role={isNarrow ? undefined : 'main'}
          className={mergeClasses(styles.left, isHidden('left') && styles.hidden)}
        >
          {left}
        </div>
        <aside
          role={isNarrow ? 'region' : undefined}
          className={mergeClasses(styles.right, isNarrow && styles.whole, isHidden('right') && styles.hidden)}
          style={isNarrow ? undefined : { width }}
          aria-label={rightLabel}
        >
          {!isNarrow && (
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
          )}
          <div className={styles.content}>{right}</div>
        </aside>
      </div>
    </>
  );
}
