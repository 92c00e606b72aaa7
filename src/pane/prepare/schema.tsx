import { Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { chooseVersion, loadXsd } from '#pane/actions';
import { usePane } from '../pane-context';
import { ChooseFile } from '../fields/choose-file';
import { Disclosure } from '../parts/disclosure';
import { Failure } from '../parts/failure';
import { ActionIcon } from '../parts/icon';
import { Section } from '../parts/section';
import { UndoLine } from '../parts/undo-line';
import { useAct } from '../use-act';
import { LoadedSchema } from './loaded-schema';

/** The versions a schema is shipped for. */
const VERSIONS = ['1.1.5', '1.1.2'];

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** The schema in force, where it comes from, and how to load the official one. */
export function Schema() {
  const { overview, m, jobs } = usePane();
  const act = useAct();
  const styles = useStyles();
  const { version, schemaSource, schemaNotes } = overview.settings;
  const versions = VERSIONS.includes(version) ? VERSIONS : [version, ...VERSIONS];

  return (
    <Section title={m.prepare.format}>
      <Text className={styles.line}>{m.prepare.schema[schemaSource](version)}</Text>
      {schemaSource === 'loaded' && <LoadedSchema />}
      {schemaNotes.length > 0 && (
        <Disclosure label={m.prepare.schemaNotes} count={m.format.number(schemaNotes.length)} open>
          {() => (
            <>
              <ul className={styles.notes}>
                {schemaNotes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
              <Text size={200}>{m.prepare.schemaNotesHint}</Text>
            </>
          )}
        </Disclosure>
      )}
      {schemaSource !== 'loaded' && (
        <Field label={m.actions.chooseVersion}>
          <Select
            value={version}
            onChange={(_event, { value }) => void act(chooseVersion, value, { place: 'schema' })}
          >
            {versions.map((each) => (
              <option key={each} value={each}>
                {m.prepare.version(each)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.button}>
        <ChooseFile
          label={m.actions.loadXsd}
          icon={<ActionIcon of={loadXsd} />}
          accept=".xsd,.xml"
          onFiles={([file]) => file && void act(loadXsd, file, { place: 'schema' })}
        />
      </div>
      <UndoLine kind="schema" onUndone={() => undefined} />
      <Failure text={jobs.failures.schema} />
    </Section>
  );
}
