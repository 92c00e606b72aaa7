import { Button, Combobox, Field, Option, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useCallback, useDeferredValue, useState } from 'react';
import { putPlace } from '#pane/actions';
import { useStored } from '#pane/state';
import { errorText } from '#pane/words';
import type { Birthplace, PlaceFound } from '#session';
import { usePane, useSheetName } from '../../pane-context';
import { ActionButton } from '../../parts/action-button';
import { Failure } from '../../parts/failure';
import { onEscape } from '../../parts/on-escape';
import type { RowLinks } from '../../parts/row-links';
import { Section } from '../../parts/section';
import { useAnswer } from '../../use-answer';
import { BeforeAfter } from '../before-after';
import { PlaceText } from './place-text';

const useStyles = makeStyles({
  search: { minWidth: 0, width: '100%' },
  list: { maxHeight: '320px', boxSizing: 'border-box' },
  soft: { color: tokens.colorNeutralForeground3 },
  changes: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
  },
  chosen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** As many answers as one looks through. */
const LISTED = 30;

/** What was put, and the rows that were left. */
export interface Told {
  readonly said: string;
  readonly left: Parameters<typeof RowLinks>[0]['rows'];
}

/** *Chercher le code*, for the row of the selected cell: a list of communes and countries, of which one is chosen and put. */
export function PlaceSearch({
  onClose,
  onPut,
}: {
  readonly onClose: () => void;
  readonly onPut: (told: Told) => void;
}) {
  const { session, selected: selection, revision, language, m } = usePane();
  const selected = useStored(selection);
  const styles = useStyles();
  const at = selected === null ? null : `${selected.sheet}/${selected.row}/${revision}`;
  const { answer: row } = useAnswer<Birthplace | null>(
    async () => (selected === null ? null : session.birthplace(selected)),
    String(at),
  );
  return (
    <Section
      title={m.places.title}
      aside={
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={m.places.close}
          onClick={onClose}
        />
      }
    >
      {row === null ? (
        <Text>{m.places.noRow}</Text>
      ) : (
        // Another row is another search; the same one, once it was written, is not.
        <div key={`${row.sheet}/${row.row}`} onKeyDown={onEscape(onClose)} lang={language}>
          <SearchFor row={row} className={styles.search} onPut={onPut} />
        </div>
      )}
    </Section>
  );
}

function SearchFor({
  row,
  className,
  onPut,
}: {
  readonly row: Birthplace;
  readonly className: string;
  readonly onPut: (told: Told) => void;
}) {
  const { session, m, language } = usePane();
  const styles = useStyles();
  const sheetName = useSheetName();
  const [typed, setTyped] = useState(row.typed);
  const [isOpen, setOpen] = useState(row.typed !== '');
  const [chosen, setChosen] = useState<PlaceFound | null>(null);
  const asked = useDeferredValue(typed.trim());
  const { answer, error } = useAnswer(
    async () =>
      asked === ''
        ? { total: 0, items: [] }
        : session.searchPlaces({ typed: asked, postalCode: row.postalCode, year: row.year }, LISTED),
    `${row.postalCode}/${row.year}/${asked}`,
  );
  const items = answer?.items ?? [];
  const rest = answer === null ? 0 : answer.total - items.length;
  const name = m.common.line(row.row, sheetName(row.sheet));
  const choose = useCallback((place: PlaceFound | null) => {
    setChosen(place);
    if (place !== null) setTyped(place.name);
  }, []);
  return (
    <div className={styles.chosen}>
      <Text size={200} className={styles.soft}>
        {m.places.forRow(name, row.person)}
      </Text>
      <Field
        label={m.places.field}
        hint={m.places.hint}
        {...(error !== null && { validationMessage: errorText(error, language) })}
      >
        <Combobox
          freeform
          expandIcon={{ 'aria-label': m.common.openList }}
          autoFocus
          inlinePopup
          className={className}
          listbox={{ className: styles.list }}
          placeholder={m.places.placeholder}
          open={isOpen && asked !== ''}
          onOpenChange={(_event, { open }) => setOpen(open)}
          value={typed}
          selectedOptions={chosen === null ? [] : [chosen.code]}
          onChange={({ target }) => {
            setTyped(target.value);
            setChosen(null);
            setOpen(true);
          }}
          onOptionSelect={(_event, { optionValue }) =>
            choose(items.find(({ code }) => code === optionValue) ?? null)
          }
        >
          {items.map((place) => (
            <Option key={place.code} value={place.code} text={place.name}>
              <PlaceText place={place} />
            </Option>
          ))}
          {items.length === 0 && (
            <Option disabled value="" text="">
              {answer === null ? m.places.loading : m.places.none}
            </Option>
          )}
          {rest > 0 && (
            <Option disabled value="…" text="">
              {m.places.more(rest)}
            </Option>
          )}
        </Combobox>
      </Field>
      {chosen !== null && <Chosen row={row} name={name} place={chosen} onPut={onPut} />}
    </div>
  );
}

/** What the place that was chosen would change in the row, and what puts it there. */
function Chosen({
  row,
  name,
  place,
  onPut,
}: {
  readonly row: Birthplace;
  readonly name: string;
  readonly place: PlaceFound;
  readonly onPut: (told: Told) => void;
}) {
  const { session, revision, m, jobs } = usePane();
  const styles = useStyles();
  const { answer: changes } = useAnswer(
    async () => session.placePreview(row, place.code),
    `${row.sheet}/${row.row}/${place.code}/${revision}`,
  );
  return (
    <>
      <PlaceText place={place} />
      {changes?.length === 0 && <Text size={200}>{m.places.already}</Text>}
      {changes !== null && changes.length > 0 && (
        <>
          <ul className={styles.changes} aria-label={m.places.willWrite}>
            {changes.map(({ fieldLabel, before, after }) => (
              <li key={fieldLabel}>
                <Text size={200} block weight="semibold">
                  {fieldLabel}
                </Text>
                <BeforeAfter before={before} after={after} />
              </li>
            ))}
          </ul>
          <ActionButton
            action={putPlace}
            subject={{ at: row, name, code: place.code }}
            place="putPlace"
            appearance="primary"
            onDone={({ left }, said) => onPut({ said, left })}
          />
          <Failure text={jobs.failures['putPlace']} />
        </>
      )}
    </>
  );
}
