import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { errorText } from '#pane/words';
import type { KoGroup } from '#session';
import { usePane } from '../pane-context';
import { Disclosure } from '../parts/disclosure';
import { Failure } from '../parts/failure';
import { Section } from '../parts/section';
import { UndoLine } from '../parts/undo-line';
import { useAnswer } from '../use-answer';
import { KoRow } from './ko-row';

const PAGE = 100;

const useStyles = makeStyles({
  advice: { color: tokens.colorNeutralForeground2, display: 'block', marginBottom: tokens.spacingVerticalS },
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** The KO by class: what CDC looked for, what to check, the rows with the cells it compared. */
export function KoGroups() {
  const { session, m, language, revision, step, choice, setChoice, goToStep, overview } = usePane();
  const styles = useStyles();
  const { answer, error } = useAnswer<readonly KoGroup[] | null>(
    async () => (step === 'accuses' ? session.koGroups() : null),
    `${revision}/${step === 'accuses'}`,
  );
  // What a row said of its last change goes when that change is taken back.
  const [undone, setUndone] = useState(0);
  const [by, setBy] = useState('');
  const rows = (answer ?? []).flatMap((group) => group.rows);
  const ko = rows.filter(({ outcome }) => outcome !== 'doubtful');
  const isMendable = rows.some(({ slips, outcome }) => slips.length > 0 || outcome === 'doubtful');
  const changed = ko.filter((row) => row.changed).length;
  return (
    <>
      {error !== null && <Failure text={errorText(error, language)} />}
      {answer && rows.length === 0 && overview.lastDeposit?.state === 'processed' && (
        <Text className={styles.soft}>{m.accuses.noKo}</Text>
      )}
      {rows.length > 0 && (
        <Section title={m.accuses.koTitle(ko.length, rows.length - ko.length)}>
          {isMendable && (
            <Field label={m.accuses.by} size="small">
              <Input size="small" value={by} maxLength={100} onChange={(_, { value }) => setBy(value)} />
            </Field>
          )}
          <div>
            {(answer ?? []).map((group, index) => (
              <Disclosure
                key={group.code}
                label={group.title}
                count={m.format.number(group.rows.length)}
                open={index === 0}
              >
                {() => (
                  <>
                    <Text size={200} className={styles.advice}>
                      {group.advice}
                    </Text>
                    <div className={styles.rows}>
                      {group.rows.slice(0, PAGE).map((row) => (
                        <KoRow key={`${row.sheet}/${row.row}/${undone}`} ko={row} by={by} />
                      ))}
                      {group.rows.length > PAGE && (
                        <Text size={200}>{m.transmit.moreRows(group.rows.length - PAGE)}</Text>
                      )}
                    </div>
                  </>
                )}
              </Disclosure>
            ))}
          </div>
          {ko.length > 0 && (
            <Button
              appearance={overview.next === 'ko' && changed > 0 ? 'primary' : 'secondary'}
              disabledFocusable={changed === 0}
              onClick={() => {
                setChoice({ ...choice, action: 'CREATION', only: 'ko' });
                goToStep('transmit');
              }}
            >
              {m.accuses.prepareKo(changed, ko.length)}
            </Button>
          )}
        </Section>
      )}
      <UndoLine kind="mended" onUndone={() => setUndone((times) => times + 1)} />
    </>
  );
}
