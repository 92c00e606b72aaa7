import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { mendGroup, setGroupAside } from '#pane/actions';
import type { FindingGroup, GroupToMend } from '#session';
import { FreeChoice } from '../../fields/free-choice';
import { usePane } from '../../pane-context';
import { ActionButton } from '../../parts/action-button';
import { Disclosure } from '../../parts/disclosure';
import { Failure } from '../../parts/failure';
import { onEscape } from '../../parts/on-escape';
import { ValueInput } from '../../prepare/matching/value-input';
import { useAnswer } from '../../use-answer';
import { englishWords } from './english-words';
import { frenchWords, type Words } from './french-words';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
  },
  values: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  value: { overflowWrap: 'anywhere' },
  soft: { color: tokens.colorNeutralForeground3 },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What came of it, in words. */
export interface TogetherDone {
  readonly by: 'mendGroup' | 'setGroupAside';
  readonly words: string;
}

/** Values shown at first. */
const SHOWN = 20;

const useWords = (): Words => (usePane().language === 'fr' ? frenchWords : englishWords);

/** What a group of findings offers at once: a choice for each of its values, or all its rows set aside. */
export function Together({
  group,
  stamp,
  onDone,
  onClose,
}: {
  readonly group: FindingGroup;
  readonly stamp: string;
  readonly onDone: (done: TogetherDone) => void;
  readonly onClose: () => void;
}) {
  const { session, overview, m, jobs } = usePane();
  const styles = useStyles();
  const words = useWords();
  const [reason, setReason] = useState('');
  const { answer } = useAnswer(
    async () => ({ toMend: await session.groupToMend(group.id) }),
    `${stamp}/${group.id}`,
  );
  const place = `setGroupAside/${group.id}`;
  return (
    <div role="group" aria-label={group.title} className={styles.form} onKeyDown={onEscape(onClose)}>
      {answer === null ? (
        <Text size={200}>{words.loading}</Text>
      ) : answer.toMend === null ? (
        <Text size={200} className={styles.soft}>
          {words.oneByOne}
        </Text>
      ) : (
        <Values group={group.id} toMend={answer.toMend} words={words} onDone={onDone} />
      )}
      <FreeChoice
        label={words.aside}
        options={overview.asideReasons}
        value={reason}
        placeholder={m.aside.choose}
        onChange={setReason}
      />
      <div className={styles.line}>
        <ActionButton
          action={setGroupAside}
          subject={{ group: group.id, reason }}
          place={place}
          label={words.setAside(group.rows)}
          size="small"
          onDone={(_done, said) => onDone({ by: 'setGroupAside', words: said })}
        />
        <Button size="small" onClick={onClose}>
          {m.common.cancel}
        </Button>
      </div>
      <Failure text={jobs.failures[place]} />
    </div>
  );
}

function Values({
  group,
  toMend: { field, values, addsColumn },
  words,
  onDone,
}: {
  readonly group: string;
  readonly toMend: GroupToMend;
  readonly words: Words;
  readonly onDone: (done: TogetherDone) => void;
}) {
  const { m, jobs } = usePane();
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const choices = values.flatMap(({ value }) => {
    const after = chosen.get(value);
    return after === undefined ? [] : [{ value, after }];
  });
  const cells = values.reduce((sum, { value, count }) => sum + (chosen.has(value) ? count : 0), 0);
  const place = `mendGroup/${group}`;
  const choose = (value: string, after: string | null) => {
    const next = new Map(chosen);
    if (after === null) next.delete(value);
    else next.set(value, after);
    setChosen(next);
  };
  const lines = (some: GroupToMend['values']) => (
    <ul className={styles.values}>
      {some.map(({ value, count }) => (
        <li key={value} className={styles.pair}>
          <Text size={200} className={styles.value}>
            {words.times(value === '' ? words.blank : m.common.quoted(value), count)}
          </Text>
          <ValueInput
            label={words.becomes(value === '' ? words.blank : value)}
            field={field}
            value={chosen.get(value) ?? null}
            none={words.unchanged}
            onValue={(after) => choose(value, after)}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <Text size={200} className={styles.soft}>
        {words.intro(field.label)}
      </Text>
      {lines(values.slice(0, SHOWN))}
      {values.length > SHOWN && (
        <Disclosure label={m.common.more(values.length - SHOWN)} indent={false}>
          {() => lines(values.slice(SHOWN))}
        </Disclosure>
      )}
      {addsColumn && <Text size={200}>{words.addsColumn(field.label)}</Text>}
      <div className={styles.line}>
        <ActionButton
          action={mendGroup}
          subject={{ group, choices }}
          place={place}
          label={words.write(cells)}
          size="small"
          onDone={(_done, said) => onDone({ by: 'mendGroup', words: said })}
        />
      </div>
      <Failure text={jobs.failures[place]} />
    </>
  );
}
