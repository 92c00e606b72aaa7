import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type SubmitEvent } from 'react';
import type { Settings } from '#session';
import { usePane } from '../pane-context';
import { Failure } from '../parts/failure';
import { Section } from '../parts/section';

const KEYS = ['idClientEmetteur', 'idClientCertificateur', 'idContrat', 'service'] as const;
type Key = (typeof KEYS)[number];
type Typed = Readonly<Record<Key, string>>;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  actions: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    '& > button': { flexShrink: 0, whiteSpace: 'nowrap' },
  },
  saved: { color: tokens.colorPaletteGreenForeground1 },
});

const typedOf = (settings: Settings): Typed => ({
  idClientEmetteur: settings.idClientEmetteur,
  idClientCertificateur: settings.idClientCertificateur,
  idContrat: settings.idContrat,
  service: settings.service,
});

/** *Paramètres* as a form: what the check says of each id stands under it. */
export function SettingsForm() {
  const { session, overview, m, refresh, jobs, announce } = usePane();
  const styles = useStyles();
  const { settings } = overview;
  const [typed, setTyped] = useState<Typed>(() => typedOf(settings));
  const [isSaved, setSaved] = useState(false);
  useEffect(() => setTyped(typedOf(settings)), [settings]);

  const changed = KEYS.filter((key) => typed[key].trim() !== settings[key]);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const done = await jobs.start('settings', async () => {
      await session.saveSettings(Object.fromEntries(changed.map((key) => [key, typed[key].trim()])));
      await refresh('written');
      return true;
    });
    if (!done) return;
    setSaved(true);
    announce(m.prepare.saved);
  };

  const problemOf = (key: Key) =>
    key === 'service' || changed.includes(key) ? undefined : settings.problems[key];
  return (
    <Section title={m.prepare.settings}>
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        {KEYS.map((key) => {
          const problem = problemOf(key);
          return (
            <Field
              key={key}
              label={m.prepare[key]}
              hint={m.prepare[`${key}Hint`]}
              {...(problem ? { validationMessage: problem, validationState: 'error' as const } : {})}
            >
              <Input
                value={typed[key]}
                autoComplete="off"
                spellCheck={false}
                onChange={(_event, { value }) => {
                  setSaved(false);
                  setTyped({ ...typed, [key]: value });
                }}
              />
            </Field>
          );
        })}
        <div className={styles.actions}>
          <Button
            type="submit"
            appearance={overview.next === 'prepare' ? 'primary' : 'secondary'}
            disabled={changed.length === 0 || jobs.job !== null}
          >
            {m.prepare.save}
          </Button>
          {isSaved && changed.length === 0 && (
            <Text size={200} className={styles.saved}>
              {m.prepare.saved}
            </Text>
          )}
        </div>
        <Failure text={jobs.failures.settings} />
      </form>
    </Section>
  );
}
