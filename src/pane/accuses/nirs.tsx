import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { wipeNirs } from '#pane/actions';
import type { SentSince } from '#session';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { onEscape } from '../parts/on-escape';
import { Section } from '../parts/section';
import { UndoLine } from '../parts/undo-line';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** The NIR of accepted rows: wiped on request, once it is said what that makes impossible. */
export function Nirs({ nirs: { toWipe, needed } }: Pick<SentSince, 'nirs'>) {
  const { overview, m, jobs } = usePane();
  const styles = useStyles();
  const [isAsked, setAsked] = useState(false);
  if (toWipe === 0 && overview.undo?.kind !== 'nir') return null;
  return (
    <Section title={m.accuses.nirs}>
      <div className={styles.rows}>
        {toWipe > 0 && <Text size={200}>{m.accuses.nirsKept(toWipe, needed)}</Text>}
        {toWipe > 0 && !isAsked && (
          <Button size="small" disabledFocusable={jobs.job !== null} onClick={() => setAsked(true)}>
            {`${m.actions.wipeNirs}…`}
          </Button>
        )}
        {toWipe > 0 && isAsked && (
          <div role="group" aria-label={m.actions.wipeNirs} onKeyDown={onEscape(() => setAsked(false))}>
            <Text size={200} block>
              {m.accuses.nirsGone}
            </Text>
            <div className={styles.buttons}>
              <ActionButton
                action={wipeNirs}
                subject={null}
                size="small"
                appearance="primary"
                onDone={() => setAsked(false)}
              />
              <Button size="small" autoFocus onClick={() => setAsked(false)}>
                {m.common.cancel}
              </Button>
            </div>
          </div>
        )}
        <UndoLine kind="nir" onUndone={() => undefined} />
      </div>
    </Section>
  );
}
