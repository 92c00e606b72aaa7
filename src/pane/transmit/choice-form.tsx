import { Checkbox, Dropdown, Field, Input, Option, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { GenerateChoice, SelectionView } from '#session';
import { usePane } from '../pane-context';
import { DayField } from '../fields/day-field';
import { Disclosure } from '../parts/disclosure';
import { ChosenRows } from './chosen-rows';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  narrow: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXS,
  },
  wide: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  rows: { flex: '8 1 200px', minWidth: 0 },
  action: { flex: '5 1 120px', minWidth: 0 },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalM },
  shrink: { minWidth: 0, width: '100%', whiteSpace: 'nowrap' },
});

const ONLY = ['all', 'ready', 'ko'] as const;
const ACTIONS = ['CREATION', 'SUPPRESSION'] as const;

type Change = { readonly [K in keyof GenerateChoice]?: GenerateChoice[K] | undefined };

/** The choice, changed; what is given as undefined is taken off. */
function changed(choice: GenerateChoice, change: Change): GenerateChoice {
  const {
    action = choice.action,
    only,
    replace,
    rows,
    sheets,
    services,
    certifications,
    from,
    to,
    limit,
  } = { ...choice, ...change };
  return {
    action,
    ...(only && { only }),
    ...(replace && { replace }),
    ...(rows && { rows }),
    ...(sheets && { sheets }),
    ...(services && { services }),
    ...(certifications && { certifications }),
    ...(from && { from }),
    ...(to && { to }),
    ...(limit !== undefined && { limit }),
  };
}

/** What the user may choose of a file: which rows, which certifications, dates, how many, which action. */
export function ChoiceForm({ selection }: { readonly selection: SelectionView }) {
  const { m, choice, setChoice, overview } = usePane();
  const styles = useStyles();
  const set = (change: Change) => setChoice(changed(choice, change));
  // All the codes seen since the pane opened: choosing one must not take the others off the list.
  const [codes, setCodes] = useState<ReadonlySet<string>>(new Set());
  useEffect(
    () => setCodes((former) => new Set([...former, ...selection.certifications.map(({ code }) => code)])),
    [selection],
  );
  const chosen = choice.certifications ?? [];
  const only = choice.only ?? 'all';
  const isDeletion = choice.action === 'SUPPRESSION';
  const isRefined =
    (choice.rows !== undefined && !isDeletion) ||
    choice.sheets !== undefined ||
    choice.services !== undefined ||
    chosen.length > 0 ||
    choice.from ||
    choice.to ||
    choice.limit !== undefined;

  return (
    <div className={styles.form}>
      <div className={styles.wide}>
        {!isDeletion && (
          <Field label={m.transmit.what} className={styles.rows}>
            <Dropdown
              className={styles.shrink}
              value={m.transmit[only]}
              selectedOptions={[only]}
              onOptionSelect={(_event, { optionValue }) =>
                set({ only: optionValue === 'ready' || optionValue === 'ko' ? optionValue : undefined })
              }
            >
              {ONLY.map((each) => (
                <Option key={each} value={each}>
                  {m.transmit[each]}
                </Option>
              ))}
            </Dropdown>
          </Field>
        )}
        <Field label={m.transmit.action} className={styles.action}>
          <Dropdown
            className={styles.shrink}
            value={m.transmit[choice.action]}
            selectedOptions={[choice.action]}
            onOptionSelect={(_event, { optionValue }) =>
              set({
                action: optionValue === 'SUPPRESSION' ? 'SUPPRESSION' : 'CREATION',
                rows: undefined,
                only: undefined,
              })
            }
          >
            {ACTIONS.map((each) => (
              <Option key={each} value={each}>
                {m.transmit[each]}
              </Option>
            ))}
          </Dropdown>
        </Field>
      </div>
      {isDeletion && <ChosenRows />}
      <Disclosure label={m.transmit.refine} open={Boolean(isRefined)}>
        {() => (
          <div className={styles.narrow}>
            {!isDeletion && <ChosenRows />}
            {overview.tables.length > 1 && (
              <Field label={m.transmit.sheets}>
                <Dropdown
                  multiselect
                  className={styles.shrink}
                  value={choice.sheets?.join(', ') ?? m.transmit.allCertifications}
                  selectedOptions={[...(choice.sheets ?? [])]}
                  onOptionSelect={(_event, { selectedOptions }) =>
                    set({ sheets: selectedOptions.length > 0 ? selectedOptions : undefined })
                  }
                >
                  {overview.tables.map(({ sheet }) => (
                    <Option key={sheet} value={sheet}>
                      {sheet}
                    </Option>
                  ))}
                </Dropdown>
              </Field>
            )}
            {selection.services.length > 0 && (
              <Field label={m.transmit.services}>
                <Dropdown
                  multiselect
                  className={styles.shrink}
                  value={choice.services?.join(', ') ?? m.transmit.allServices}
                  selectedOptions={[...(choice.services ?? [])]}
                  onOptionSelect={(_event, { selectedOptions }) =>
                    set({ services: selectedOptions.length > 0 ? selectedOptions : undefined })
                  }
                >
                  {selection.services.map((service) => (
                    <Option key={service} value={service}>
                      {service}
                    </Option>
                  ))}
                </Dropdown>
              </Field>
            )}
            <Field label={m.transmit.certifications}>
              <Dropdown
                multiselect
                className={styles.shrink}
                placeholder={m.transmit.allCertifications}
                value={chosen.length > 0 ? chosen.join(', ') : m.transmit.allCertifications}
                selectedOptions={[...chosen]}
                onOptionSelect={(_event, { selectedOptions }) =>
                  set({ certifications: selectedOptions.length > 0 ? selectedOptions : undefined })
                }
              >
                {[...codes].sort().map((code) => (
                  <Option key={code} value={code}>
                    {code}
                  </Option>
                ))}
              </Dropdown>
            </Field>
            <div className={styles.pair}>
              <DayField
                label={m.transmit.from}
                className={styles.shrink}
                value={choice.from}
                onChange={(from) => set({ from })}
              />
              <DayField
                label={m.transmit.to}
                className={styles.shrink}
                value={choice.to}
                onChange={(to) => set({ to })}
              />
            </div>
            <Field label={m.transmit.limit}>
              <Input
                type="number"
                min={1}
                className={styles.shrink}
                value={choice.limit === undefined ? '' : String(choice.limit)}
                onChange={(_event, { value }) => {
                  const limit = Math.floor(Number(value));
                  set({ limit: limit > 0 ? limit : undefined });
                }}
              />
            </Field>
            <Checkbox
              label={m.transmit.replace}
              checked={choice.replace ?? false}
              onChange={(_event, { checked }) => set({ replace: checked === true ? true : undefined })}
            />
          </div>
        )}
      </Disclosure>
    </div>
  );
}
