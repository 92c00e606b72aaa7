import {
  Button,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  makeStyles,
  tokens,
  useOverflowMenu,
} from '@fluentui/react-components';
import { Suspense, lazy, type Ref } from 'react';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { STEPS, STEP_OF, type Step } from '#pane/state';
import { usePane } from '../pane-context';

/** Smaller in a narrow pane: all four show at 320 px, in the widest of the usual fonts too. */
const LABEL = { fontSize: `clamp(${tokens.fontSizeBase200}, 3.7cqi, ${tokens.fontSizeBase300})` };

const useStyles = makeStyles({
  room: { containerType: 'inline-size' },
  tabs: {
    display: 'flex',
    flexWrap: 'nowrap',
    minWidth: 0,
    overflow: 'hidden',
    paddingLeft: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    paddingLeft: 'clamp(2px, 5cqi - 14px, 5px)',
    paddingRight: 'clamp(2px, 5cqi - 14px, 5px)',
    '& .fui-Tab__content': LABEL,
    '& .fui-Tab__content--reserved-space': LABEL,
  },
  label: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  dot: {
    width: '6px',
    height: '6px',
    borderRadius: '50%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** Fetched where a tab has no room: a menu weighs as much as a step. */
const StepsMenu = lazy(async () => ({ default: (await import('./steps-menu')).StepsMenu }));

function OverflowMenu() {
  const { m } = usePane();
  const { ref, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
  if (!isOverflowing) return null;
  const more = (
    <Button
      // Fluent types what its overflow gives as a ref that may be null, and its button takes none such.
      ref={ref as Ref<never>}
      appearance="transparent"
      icon={<MoreHorizontalRegular />}
      aria-label={m.tabs.more}
      role="tab"
    />
  );
  return (
    <Suspense fallback={more}>
      <StepsMenu>{more}</StepsMenu>
    </Suspense>
  );
}

/** The four steps as tabs; the one where the next thing is to be done carries a dot. */
export function StepTabs() {
  const { m, step, goToStep, overview } = usePane();
  const styles = useStyles();
  const next = STEP_OF[overview.next];
  return (
    <div className={styles.room}>
      <Overflow minimumVisible={2} padding={4}>
        <TabList
          className={styles.tabs}
          size="medium"
          selectedValue={step}
          aria-label={m.tabs.label}
          onTabSelect={(_event, { value }) => goToStep(value as Step)}
        >
          {STEPS.map((each) => (
            <OverflowItem key={each} id={each} priority={each === step ? 2 : 1}>
              <Tab className={styles.tab} value={each} id={`tab-${each}`} aria-controls={`step-${each}`}>
                <span className={styles.label}>
                  {m.tabs[each]}
                  {each === next && <span className={styles.dot} role="img" aria-label={m.tabs.next} />}
                </span>
              </Tab>
            </OverflowItem>
          ))}
          <OverflowMenu />
        </TabList>
      </Overflow>
    </div>
  );
}
