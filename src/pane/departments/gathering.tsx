import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { gatherDepartments } from '#pane/actions';
import type { Messages } from '#pane/words';
import type { ConflictView, GatherChosen, GatherView, NearView, Side } from '#session';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Disclosure } from '../parts/disclosure';
import { Failure } from '../parts/failure';
import { Note } from '../parts/note';
import { resultOf } from '../parts/result-of';
import { Choice } from './choice';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sides: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalS },
  soft: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

const NOTHING: GatherChosen = { keep: null, keepOf: {}, near: {} };

/** What departments would bring, with what is to be chosen, before anything is written. */
export function Gathering({
  view,
  onDone,
  onCancel,
}: {
  readonly view: GatherView;
  readonly onDone: (words: string) => void;
  readonly onCancel: () => void;
}) {
  const { m, jobs } = usePane();
  const styles = useStyles();
  const [chosen, setChosen] = useState(NOTHING);
  const { added, updated, same, lines, refused, notes, conflicts, conflictCount, near, nearCount } = view;
  const asked = conflicts.filter(({ held }) => held === null);
  const held = conflicts.filter((each) => each.held !== null);
  return (
    <div className={styles.column} {...resultOf('readDepartments')}>
      <Text weight="semibold">{m.departments.counts(added, updated, conflictCount, nearCount)}</Text>
      <Text size={200} className={styles.soft}>
        {m.departments.same(same)}
      </Text>
      {refused.map((why) => (
        <Note key={why} intent="warning">
          {why}
        </Note>
      ))}
      {notes.map((note) => (
        <Text key={note} size={200}>
          {note}
        </Text>
      ))}
      {lines.length > 0 && (
        <Disclosure label={m.departments.changes} count={m.format.number(lines.length)}>
          {() => <List of={lines} />}
        </Disclosure>
      )}
      {asked.length > 0 && (
        <>
          <Text weight="semibold">{m.departments.conflicts}</Text>
          {asked.length > 1 && (
            <div className={styles.buttons}>
              <Text>{m.departments.forAll}</Text>
              <Choice<Side>
                label={m.departments.forAll}
                options={sidesOf(m)}
                value={chosen.keep}
                onChange={(keep) => setChosen({ ...chosen, keep })}
              />
            </div>
          )}
          {asked.map((each) => (
            <Conflict
              key={`${each.row}/${each.fieldLabel}/${each.department}`}
              of={each}
              side={chosen.keepOf[each.row] ?? chosen.keep}
              onChange={(side) => setChosen({ ...chosen, keepOf: { ...chosen.keepOf, [each.row]: side } })}
            />
          ))}
        </>
      )}
      {held.length > 0 && (
        <Disclosure label={m.departments.held} count={m.format.number(held.length)}>
          {() => (
            <List
              of={held.map(({ place, who, fieldLabel, here, service, department, held: status }) =>
                m.departments.heldLine(
                  `${place}, ${who}`,
                  status ?? '',
                  fieldLabel,
                  here,
                  service,
                  department,
                ),
              )}
            />
          )}
        </Disclosure>
      )}
      {near.length > 0 && <Text weight="semibold">{m.departments.near}</Text>}
      {near.map((each) => (
        <NearRow
          key={each.key}
          of={each}
          said={chosen.near[each.key] ?? null}
          onChange={(said) => setChosen({ ...chosen, near: { ...chosen.near, [each.key]: said } })}
        />
      ))}
      <div className={styles.buttons}>
        <ActionButton
          action={gatherDepartments}
          subject={chosen}
          appearance="primary"
          onDone={(_done, words) => onDone(words)}
        />
        <Button appearance="subtle" onClick={onCancel} disabledFocusable={jobs.job !== null}>
          {m.common.cancel}
        </Button>
      </div>
      <Failure text={jobs.failures[gatherDepartments.name]} />
    </div>
  );
}

/** A cell, as it is on both sides. */
function Conflict({
  of: { place, who, fieldLabel, department, here, service },
  side,
  onChange,
}: {
  readonly of: ConflictView;
  readonly side: Side | null;
  readonly onChange: (side: Side) => void;
}) {
  const { m } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.item}>
      <Text size={200} className={styles.soft}>
        {[place, who, fieldLabel].filter(Boolean).join(' · ')}
      </Text>
      <div className={styles.sides}>
        <Text className={styles.soft}>{m.departments.sides.here}</Text>
        <Text>{here || m.departments.empty}</Text>
        <Text className={styles.soft}>{department}</Text>
        <Text>{service || m.departments.empty}</Text>
      </div>
      <Choice<Side> label={m.departments.keep} options={sidesOf(m)} value={side} onChange={onChange} />
    </div>
  );
}

/** A row that may be one that is here. */
function NearRow({
  of: { department, place, here, service, isSameId },
  said,
  onChange,
}: {
  readonly of: NearView;
  readonly said: 'same' | 'new' | null;
  readonly onChange: (said: 'same' | 'new') => void;
}) {
  const { m } = usePane();
  const styles = useStyles();
  const { same, other } = m.departments.nearChoices;
  return (
    <div className={styles.item}>
      <Text size={200} className={styles.soft}>
        {isSameId ? m.departments.sameId(place) : place}
      </Text>
      <div className={styles.sides}>
        <Text className={styles.soft}>{m.departments.sides.here}</Text>
        <Text>{here}</Text>
        <Text className={styles.soft}>{department}</Text>
        <Text>{service}</Text>
      </div>
      <Choice<'same' | 'new'>
        label={m.departments.nearLabel}
        options={
          isSameId
            ? [['new', other]]
            : [
                ['same', same],
                ['new', other],
              ]
        }
        value={said}
        onChange={onChange}
      />
    </div>
  );
}

const sidesOf = ({ departments: { sides } }: Messages): readonly (readonly [Side, string])[] => [
  ['here', sides.here],
  ['service', sides.service],
];

function List({ of: lines }: { readonly of: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
