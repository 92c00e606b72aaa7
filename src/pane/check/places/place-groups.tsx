import { Card, Button, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { LocationRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { putPlaceInAll } from '#pane/actions';
import type { PlaceGroupView } from '#session';
import { usePane } from '../../pane-context';
import { ActionButton } from '../../parts/action-button';
import { Disclosure } from '../../parts/disclosure';
import { Failure } from '../../parts/failure';
import { RowLinks } from '../../parts/row-links';
import { useAnswer } from '../../use-answer';
import { PlaceText } from './place-text';
import type { Told } from './place-search';

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalS },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  soft: { color: tokens.colorNeutralForeground3 },
  more: { alignSelf: 'flex-start' },
});

const PAGE = 20;

/** Births whose place has a name and no code, or a wrong one: by name, with one yes for all of them. */
export function PlaceGroups({
  onPut,
  stamp,
}: {
  readonly onPut: (told: Told) => void;
  readonly stamp: string;
}) {
  const { session, m } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const { answer: groups } = useAnswer(async () => session.placeGroups(), stamp);
  if (groups === null || groups.length === 0) return null;
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const rest = groups.length - shown;
  return (
    <Card className={styles.card} size="small">
      <div className={styles.head}>
        <LocationRegular fontSize={20} />
        <Text className={styles.grow}>{m.places.groups(total, groups.length)}</Text>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? m.common.hide : m.places.show}
        </Button>
      </div>
      {isOpen && (
        <ul className={styles.list}>
          {groups.slice(0, shown).map((group) => (
            <li key={group.id} className={styles.group}>
              <Group group={group} onPut={onPut} />
            </li>
          ))}
        </ul>
      )}
      {isOpen && rest > 0 && (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + PAGE)}>
          {m.common.more(Math.min(PAGE, rest))}
        </Button>
      )}
    </Card>
  );
}

function Group({ group, onPut }: { readonly group: PlaceGroupView; readonly onPut: (told: Told) => void }) {
  const { m, jobs } = usePane();
  const styles = useStyles();
  const { id, typed, count, postalCode, country, candidates, isExact } = group;
  const [only, ...others] = candidates;
  const isSure = only !== undefined && others.length === 0 && isExact;
  const [picked, setPicked] = useState('');
  const place = `putPlaceInAll/${id}`;
  const code = isSure ? only.code : picked;
  const beside = [postalCode === '' ? '' : m.places.withPostal(postalCode), country].filter(Boolean);
  const title = [m.places.group(typed, count), ...beside].join(' · ');
  return (
    <>
      <Text weight="semibold">{title}</Text>
      {only === undefined && (
        <Text size={200} className={styles.soft}>
          {m.places.noCandidate}
        </Text>
      )}
      {isSure && <PlaceText place={only} />}
      {only !== undefined && !isSure && (
        <>
          <Text size={200} className={styles.soft}>
            {isExact ? m.places.several(candidates.length) : m.places.nearly}
          </Text>
          <RadioGroup value={picked} onChange={(_event, { value }) => setPicked(value)} aria-label={title}>
            {candidates.map((each) => (
              <Radio key={each.code} value={each.code} label={<PlaceText place={each} />} />
            ))}
          </RadioGroup>
        </>
      )}
      {only !== undefined && (
        <div>
          <ActionButton
            action={putPlaceInAll}
            subject={{ group, code }}
            place={place}
            size="small"
            onDone={({ left }, said) => onPut({ said, left })}
          />
        </div>
      )}
      <Failure text={jobs.failures[place]} />
      <Disclosure label={m.places.rows(count)}>
        {() => <RowLinks rows={group.rows} total={count} />}
      </Disclosure>
    </>
  );
}
