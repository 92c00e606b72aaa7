import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { dropXsd } from '#pane/actions';
import { errorText } from '#pane/words';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Disclosure } from '../parts/disclosure';
import { Failure } from '../parts/failure';
import { ProgressLine } from '../parts/progress-line';
import { useWorkedAnswer } from '../use-worked-answer';

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  button: { alignSelf: 'flex-start' },
});

/** The XSD that was loaded: where it comes from, how it differs from ours, and the way back. */
export function LoadedSchema() {
  const { overview, m } = usePane();
  const styles = useStyles();
  const { name, loadedOn } = overview.settings.schemaFile;
  const from = m.organisation.loadedFrom(name, loadedOn);
  return (
    <>
      {from !== '' && (
        <Text size={200} className={styles.line}>
          {from}
        </Text>
      )}
      <Disclosure label={m.organisation.differences} indent={false}>
        {() => <Differences />}
      </Disclosure>
      <div className={styles.button}>
        <ActionButton action={dropXsd} subject={null} size="small" />
      </div>
    </>
  );
}

const PLACE = 'schema-differences';

function Differences() {
  const { session, m, jobs, revision, language } = usePane();
  const styles = useStyles();
  const { answer, error } = useWorkedAnswer(
    jobs,
    PLACE,
    (run) => session.schemaDifferences(run),
    `${revision}/${language}`,
  );
  if (error !== null) return <Failure text={errorText(error, language)} />;
  if (answer === null)
    return jobs.job?.place === PLACE ? <ProgressLine label={m.organisation.comparing} /> : null;
  if (answer.length === 0) return <Text size={200}>{m.organisation.noDifference}</Text>;
  return (
    <ul className={styles.list}>
      {answer.map(({ text, change, isToLookAt }) => (
        <li key={text}>
          {text} {isToLookAt ? <strong>{change}</strong> : change}
        </li>
      ))}
    </ul>
  );
}
