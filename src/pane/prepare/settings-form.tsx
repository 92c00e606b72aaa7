import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type SubmitEvent } from 'react';
import { saveSettings } from '#pane/actions';
import type { Settings } from '#session';
import { usePane } from '../pane-context';
import { Failure } from '../parts/failure';
import { Section } from '../parts/section';
import { UndoLine } from '../parts/undo-line';
import { useAct } from '../use-act';

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
    '& > button': {
      flexShrink: 0,
      whiteSpace: 'nowrap',
      '@container (max-width: 240px)': { flexShrink: 1, whiteSpace: 'normal' },
    },
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
  const { overview, m, jobs } = usePane();
  const act = useAct();
  const styles = useStyles();
  const { settings } = overview;
  const [typed, setTyped] = useState<Typed>(() => typedOf(settings));
  const [left, setLeft] = useState<ReadonlySet<Key>>(new Set());
  const [saved, setSaved] = useState('');
  useEffect(() => setTyped(typedOf(settings)), [settings]);

  const changed = KEYS.filter((key) => typed[key].trim() !== settings[key]);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const values = Object.fromEntries(changed.map((key) => [key, typed[key].trim()]));
    void act(saveSettings, values, {
      onDone: ({ settings: now }, words) =>
        setSaved(changed.some((key) => key !== 'service' && now.problems[key]) ? '' : words),
    });
  };

  const problemOf = (key: Key) => {
    if (key === 'service' || changed.includes(key)) return undefined;
    // Nothing is wrong yet with a field that nobody came to.
    return typed[key] === '' && !left.has(key) ? undefined : settings.problems[key];
  };
  return (
    <Section title={m.prepare.settings}>
      <form className={styles.form} onSubmit={save} noValidate>
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
                onBlur={() => setLeft((former) => new Set(former).add(key))}
                onChange={(_event, { value }) => {
                  setSaved('');
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
            disabledFocusable={changed.length === 0 || jobs.job !== null}
          >
            {m.actions.saveSettings}
          </Button>
          {changed.length === 0 && (
            <Text size={200} className={styles.saved}>
              {saved}
            </Text>
          )}
        </div>
        <Failure text={jobs.failures[saveSettings.name]} />
      </form>
      <UndoLine kind="settings" onUndone={() => setSaved('')} />
    </Section>
  );
}
