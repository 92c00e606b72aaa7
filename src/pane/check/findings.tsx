import { Button, Link, SearchBox, Text, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { Suspense, useDeferredValue, useMemo, useState } from 'react';
import { hideWarnings, nextFinding, previousFinding, titleWithKeys } from '#pane/actions';
import { positionOf } from '#pane/state';
import type { CheckReport } from '#session';
import { panePart } from '../fetched/pane-part';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Disclosure } from '../parts/disclosure';
import { Failure } from '../parts/failure';
import { onArrows } from './on-arrows';
import { resultOf } from '../parts/result-of';
import { UndoLine } from '../parts/undo-line';
import { useRequest } from '../use-commands';
import { FindingLines } from './finding-lines';
import { ListToAsk } from './list-to-ask';
import type { TogetherDone } from './together/together';
import { useCursor } from './use-cursor';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, flexWrap: 'wrap' },
  grow: { flexGrow: 1 },
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  search: { maxWidth: 'none', minWidth: 0, flexGrow: 1 },
  move: { flexShrink: 0 },
  position: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  groups: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS },
  together: { display: 'block', paddingBlock: tokens.spacingVerticalXS },
  warning: {
    color: tokens.colorPaletteDarkOrangeForeground1,
    marginInlineEnd: '6px',
  },
});

/** The line of a group, and those of its findings. */
const LINES = 'button[aria-controls], [data-line]';

/** Fetched when it is opened. */
const Together = panePart(async () => (await import('./together/together')).Together);

/** What was found, by rule; with a filter by severity, a search, next and previous, and what mends a group at once. */
export function Findings({
  report,
  onSearch,
}: {
  readonly report: CheckReport;
  readonly onSearch: () => void;
}) {
  const { session, m, jobs, revision, request } = usePane();
  const styles = useStyles();
  const [severity, setSeverity] = useState<'error' | 'warning' | null>(null);
  const [typed, setTyped] = useState('');
  const [together, setTogether] = useState<string | null>(null);
  const [said, setSaid] = useState<TogetherDone | null>(null);
  const search = useDeferredValue(typed.trim());
  const groups = useMemo(
    () => report.groups.filter((group) => severity === null || group.severity === severity),
    [report, severity],
  );
  const { cursor, setCursor, walk, goTo } = useCursor(groups);
  useRequest(request, 'nextFinding', true, () => void walk(nextFinding));
  useRequest(request, 'previousFinding', true, () => void walk(previousFinding));
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const position = positionOf(cursor, groups);
  const key = `${report.at}/${revision}`;

  return (
    <div className={styles.tools}>
      <div className={styles.line} role="group" aria-label={m.check.severity}>
        {(
          [
            ['error', m.check.errorsTab, report.errors],
            ['warning', m.check.warningsTab, report.warnings],
          ] as const
        ).map(([each, label, n]) => (
          <ToggleButton
            key={each}
            size="small"
            checked={severity === each}
            disabledFocusable={n === 0}
            onClick={() => setSeverity(severity === each ? null : each)}
          >
            {label} {m.format.number(n)}
          </ToggleButton>
        ))}
        <span className={styles.grow} />
        <Text size={200} className={styles.position}>
          {position !== null && m.check.position(position, total)}
        </Text>
      </div>
      <div className={styles.bar}>
        <SearchBox
          className={styles.search}
          placeholder={m.check.searchShort}
          aria-label={m.check.search}
          dismiss={{ 'aria-label': m.check.clearSearch }}
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
        />
        <Button
          className={styles.move}
          appearance="subtle"
          icon={<ChevronUpRegular />}
          aria-label={titleWithKeys(m, previousFinding)}
          title={titleWithKeys(m, previousFinding)}
          onClick={() => void walk(previousFinding)}
        />
        <Button
          className={styles.move}
          icon={<ChevronDownRegular />}
          iconPosition="after"
          title={titleWithKeys(m, nextFinding)}
          onClick={() => void walk(nextFinding)}
        >
          {m.check.next}
        </Button>
      </div>
      {said !== null && (
        <Text size={200} {...resultOf(said.by)}>
          {said.words}
        </Text>
      )}
      <UndoLine kind="group" onUndone={() => setSaid(null)} />
      <div className={styles.groups} onKeyDown={onArrows(LINES)}>
        {search !== '' ? (
          <FindingLines
            ask={(offset, limit) =>
              session.findings({ search, ...(severity && { severity }), offset, limit })
            }
            stamp={`${key}/${search}/${severity}`}
            goTo={goTo}
            current={null}
            onSearch={onSearch}
            withMessage
          />
        ) : (
          groups.map((group) => (
            <Disclosure
              key={group.id}
              label={
                <>
                  {group.severity === 'warning' && severity !== 'warning' && (
                    <>
                      <Text size={200} className={styles.warning}>
                        {m.check.warning}
                      </Text>{' '}
                    </>
                  )}
                  {group.title}
                </>
              }
              count={m.format.number(group.count)}
              open={(group === groups[0] && group.severity === 'error') || cursor?.group === group.id}
            >
              {() => (
                <>
                  <FindingLines
                    ask={(offset, limit) => session.findings({ group: group.id, offset, limit })}
                    stamp={`${key}/${group.id}`}
                    goTo={(finding, index) => {
                      setCursor({ group: group.id, index });
                      goTo(finding);
                    }}
                    onSearch={onSearch}
                    current={cursor?.group === group.id ? cursor.index : null}
                  />
                  {together === group.id ? (
                    <Suspense>
                      <Together
                        group={group}
                        stamp={key}
                        onDone={(done) => {
                          setSaid(done);
                          setTogether(null);
                        }}
                        onClose={() => setTogether(null)}
                      />
                    </Suspense>
                  ) : (
                    group.rows > 1 && (
                      <Link as="button" className={styles.together} onClick={() => setTogether(group.id)}>
                        {m.check.together}
                      </Link>
                    )
                  )}
                  {group.isToAsk && <ListToAsk group={group.id} />}
                  {group.hideable !== null && (
                    <ActionButton
                      action={hideWarnings}
                      subject={group.hideable}
                      place={`hideWarnings/${group.id}`}
                      appearance="link"
                    />
                  )}
                  <Failure text={jobs.failures[`hideWarnings/${group.id}`]} />
                </>
              )}
            </Disclosure>
          ))
        )}
      </div>
    </div>
  );
}
