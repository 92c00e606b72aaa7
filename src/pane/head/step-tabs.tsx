import {
  Button,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  makeStyles,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components';
import { Suspense, type Ref } from 'react';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { STEPS, STEP_OF, type Step } from '#pane/state';
import { panePart } from '../fetched/pane-part';
import { usePane } from '../pane-context';
import { NextDot } from './next-dot';

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
  label: { display: 'inline-flex', alignItems: 'center' },
  more: { position: 'relative', minWidth: '32px', paddingLeft: 0, paddingRight: 0 },
  nextInside: { position: 'absolute', top: '4px', right: '4px', lineHeight: 0 },
});

/** Fetched where a tab has no room: a menu weighs as much as a step. */
const StepsMenu = panePart(async () => (await import('./steps-menu')).StepsMenu);

function OverflowMenu({ next }: { readonly next: Step | null }) {
  const { m } = usePane();
  const styles = useStyles();
  const { ref, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
  const isShown = useIsOverflowItemVisible(next ?? '');
  if (!isOverflowing) return null;
  const isNextInside = next !== null && !isShown;
  const more = (
    <Button
      // Fluent types what its overflow gives as a ref that may be null, and its button takes none such.
      ref={ref as Ref<never>}
      className={styles.more}
      appearance="transparent"
      icon={
        <>
          <MoreHorizontalRegular />
          {isNextInside && (
            <span className={styles.nextInside}>
              <NextDot />
            </span>
          )}
        </>
      }
      aria-label={isNextInside ? `${m.tabs.more} (${m.tabs.next})` : m.tabs.more}
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
                  {each === next && <NextDot />}
                </span>
              </Tab>
            </OverflowItem>
          ))}
          <OverflowMenu next={next} />
        </TabList>
      </Overflow>
    </div>
  );
}
