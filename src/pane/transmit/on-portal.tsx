import { Field, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { sayPortal } from '#pane/actions';
import type { DepositView, PortalState } from '#session';
import { usePane } from '../pane-context';
import { useAct } from '../use-act';

const STATES: readonly PortalState[] = ['received', 'processing', 'errors'];

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground3 },
});

const isState = (text: string): text is PortalState => STATES.some((state) => state === text);

/** What the portal shows of a file, in its words, and what is to be done now; said by the user while no accusé says it. */
export function OnPortal({
  idFlux,
  portal: { state, since, isSaid },
  isAnswered,
  place,
}: {
  readonly idFlux: string;
  readonly portal: NonNullable<DepositView['portal']>;
  /** Whether its accusé came: there is nothing left to say. */
  readonly isAnswered: boolean;
  readonly place: string;
}) {
  const { m } = usePane();
  const act = useAct();
  const styles = useStyles();
  const advice = state === null ? m.portal.unknown : m.portal.advice[state];
  const day = since === '' ? '' : ` ${m.portal.since(since)}`;
  if (isAnswered)
    return state === null ? null : (
      <Text size={200} className={styles.soft}>
        {`${m.portal.title}${m.state.colon}${m.portal.states[state]}${day}. ${m.portal.answered[state]}`}
      </Text>
    );
  return (
    <Field label={`${m.portal.title}${isSaid ? day : ''}`} hint={advice}>
      <RadioGroup
        value={state ?? ''}
        onChange={(_event, { value }) => {
          if (isState(value)) void act(sayPortal, { idFlux, portal: value }, { place });
        }}
      >
        {STATES.map((each) => (
          <Radio key={each} value={each} label={m.portal.states[each]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
