import { Dropdown, Field, Option, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { usePane } from '../pane-context';
import { ChooseFile } from '../parts/choose-file';
import { Disclosure } from '../parts/disclosure';
import { Failure } from '../parts/failure';
import { Section } from '../parts/section';

/** The versions a schema is shipped for. */
const VERSIONS = ['1.1.5', '1.1.2'];

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** The schema in force, where it comes from, and how to load the official one. */
export function Schema() {
  const { session, overview, m, jobs, refresh, announce } = usePane();
  const styles = useStyles();
  const { version, schemaSource, schemaNotes } = overview.settings;
  const versions = VERSIONS.includes(version) ? VERSIONS : [version, ...VERSIONS];

  const change = (action: () => Promise<unknown>, said: string) =>
    jobs.start('schema', async () => {
      await action();
      await refresh('written');
      announce(said);
    });

  return (
    <Section title={m.prepare.format}>
      <Text className={styles.line}>{m.prepare.schema[schemaSource](version)}</Text>
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
        <Field label={m.prepare.formatVersion}>
          <Dropdown
            value={m.prepare.version(version)}
            selectedOptions={[version]}
            onOptionSelect={(_event, { optionValue }) =>
              optionValue &&
              optionValue !== version &&
              void change(() => session.saveSettings({ version: optionValue }), m.prepare.saved)
            }
          >
            {versions.map((each) => (
              <Option key={each} value={each}>
                {m.prepare.version(each)}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
      <div className={styles.button}>
        <ChooseFile
          label={m.prepare.loadXsd}
          accept=".xsd,.xml"
          icon={<DocumentAddRegular />}
          onFiles={([file]) =>
            file && void change(async () => session.loadXsd(await file.text()), m.prepare.xsdLoaded)
          }
        />
      </div>
      <Failure text={jobs.failures.schema} />
    </Section>
  );
}
