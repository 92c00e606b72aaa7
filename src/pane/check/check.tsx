import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import { check, type Command } from '#pane/actions';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Note } from '../parts/note';
import { resultOf } from '../parts/result-of';
import { useAct } from '../use-act';
import { useRequest } from '../use-commands';
import { AsideRows } from './aside-rows';
import { Corrections } from './corrections';
import { Findings } from './findings';
import { HiddenWarnings } from './hidden-warnings';
import { Pinned } from './pinned';
import { Birthplaces, PlaceSearched, type LastPut } from './places/places';
import { Report } from './report';
import { Stages } from './stages';

/** What can only be answered once a check was made. */
const ASKS_OF_A_CHECK: ReadonlySet<Command> = new Set<Command>(['explain', 'nextFinding', 'previousFinding']);

const useStyles = makeStyles({
  // Close together: the first finding is to be in view without a scroll.
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  soft: { color: tokens.colorNeutralForeground3 },
  run: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    // Where both have no room side by side, at twice the size in a narrow pane.
    '@container (max-width: 240px)': { flexWrap: 'wrap' },
    '& > button': { flexShrink: 0 },
  },
});

/** *Contrôler*: the check, what it found, the safe corrections. */
export function Check() {
  const { overview, report, m, jobs, stale, request, goToStep } = usePane();
  const act = useAct();
  const styles = useStyles();
  const { version, schemaSource } = overview.settings;
  const isOld = stale.rows > 0 || stale.moved;
  const isClean = report !== null && report.errors === 0 && !isOld;
  const isPrimary = report === null || isOld;
  const isEmpty = overview.passages === 0;
  const isRunning = jobs.job?.place === 'check';
  const [isSearching, setSearching] = useState(false);
  const onSearch = useCallback(() => setSearching(true), []);
  const [put, setPut] = useState<LastPut>({ by: 'putPlaceInAll', told: null });
  const places = { isSearching, onSearch: setSearching, last: put, onPut: setPut };

  const known = { overview, report };
  useRequest(request, 'check', true, () => {
    if (check.isEnabled?.(known)) void act(check, known);
  });

  const button = (
    <ActionButton
      action={check}
      subject={known}
      appearance={isPrimary ? 'primary' : 'secondary'}
      size={report === null ? 'medium' : 'small'}
    />
  );

  const hidden = overview.hidden > 0 && (
    <Text size={200} className={styles.soft}>
      {m.state.hidden(overview.hidden, overview.passages)}
    </Text>
  );

  if (!report)
    return (
      <div className={styles.run}>
        {request !== null && ASKS_OF_A_CHECK.has(request.command) && <Text>{m.check.notYet}</Text>}
        {button}
        {hidden}
        <Text size={200} className={styles.soft}>
          {isEmpty ? m.check.fillFirst : m.check.intro}
        </Text>
        <AsideRows />
        {!isEmpty && <PlaceSearched {...places} />}
        {!isEmpty && <Birthplaces {...places} />}
      </div>
    );
  return (
    <div className={styles.step}>
      <div className={styles.run}>
        {isRunning ? (
          button
        ) : (
          <div className={styles.head}>
            <Text size={200} className={styles.soft} {...resultOf('check')}>
              {m.check.at(report.at)} {m.organisation.judge[schemaSource](version)}
            </Text>
            {!isOld && button}
          </div>
        )}
        {isOld && !isRunning && (
          <Note intent="warning" actions={button}>
            {stale.sorted
              ? m.check.moved
              : stale.rows > 0
                ? m.check.changed(stale.rows)
                : m.check.otherChanged}
          </Note>
        )}
        {hidden}
      </div>
      <Pinned onSearch={onSearch} />
      {!isEmpty && <PlaceSearched {...places} />}
      <Stages report={report} />
      {isClean && (
        <div className={styles.run}>
          <Note intent="success">
            {m.check.noError(overview.statuses.ready, overview.statuses.accepted + overview.statuses.known)}
          </Note>
          <Button
            appearance="primary"
            icon={<ArrowRightRegular />}
            iconPosition="after"
            onClick={() => goToStep('transmit')}
          >
            {m.check.toTransmit}
          </Button>
        </div>
      )}
      <HiddenWarnings hidden={report.hidden} />
      <Corrections report={report} />
      <AsideRows />
      {(report.groups.length > 0 || overview.undo?.kind === 'group') && (
        <Findings report={report} onSearch={onSearch} />
      )}
      {!isEmpty && <Birthplaces {...places} />}
      <Report />
    </div>
  );
}
