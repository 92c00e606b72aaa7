import { Button, Dropdown, Option, Text } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { keepMatching } from '#pane/actions';
import { errorText } from '#pane/words';
import type { MatchingDone } from '#session';
import { usePane } from '../../pane-context';
import { ActionButton } from '../../parts/action-button';
import { Failure } from '../../parts/failure';
import { Note } from '../../parts/note';
import { ProgressLine } from '../../parts/progress-line';
import { Section } from '../../parts/section';
import { sameEverywhere, stillAsked } from './decide';
import { NameQuestion } from './name-question';
import { OneOfSeveral, Table } from './table';
import { useMatching } from './use-matching';
import { useMatchingStyles } from './use-styles';
import { useWords } from './use-words';
import { WorkbookConstants } from './workbook-constants';

/** The step where a registrar says what the columns of a table are: one decision a column, then one a distinct value. */
export function MatchingStep({
  onKept,
  onClose,
}: {
  readonly onKept: (said: string) => void;
  /** null where nothing can be done before. */
  readonly onClose: (() => void) | null;
}) {
  const { m, jobs, language } = usePane();
  const styles = useMatchingStyles();
  const words = useWords();
  const { view, error, again, decide, sayOfAll, addSheet, left, setRead, decided } = useMatching();
  const [differing, setDiffering] = useState(0);
  const read = (view?.tables ?? []).filter(({ sheet }) => !left.has(sheet));
  const asked = stillAsked(read);
  // A question that was answered stays, so that the answer can be changed.
  const everAsked = useRef(new Map<string, (typeof asked.names)[number]>());
  for (const name of asked.names) everAsked.current.set(name.column.header, name);
  const names = [...everAsked.current.values()].filter(({ sheet }) => !left.has(sheet));
  const onDone = (done: MatchingDone, said: string) => {
    if (done.outcome === 'differs') setDiffering(done.passages);
    else onKept(said);
  };
  if (view === null)
    return (
      <Section title={m.matching.title}>
        {error === null ? (
          <ProgressLine label={words.reading} />
        ) : (
          <>
            <Failure text={errorText(error, language)} />
            <Button className={styles.button} onClick={again}>
              {m.common.tryAgain}
            </Button>
          </>
        )}
      </Section>
    );
  const { tables, otherSheets, fields, constants } = view;
  const whole = { said: constants, say: sayOfAll, sameEverywhere: sameEverywhere(read) };
  const isAsked = asked.columns + asked.names.length > 0;
  const [first] = tables;
  return (
    <Section title={m.matching.title}>
      <Text>{tables.length === 0 ? words.nothing : words.intro}</Text>
      {tables.length > 1 && (
        <Text size={200} className={styles.soft}>
          {words.alsoElsewhere}
        </Text>
      )}
      {names.map(({ sheet, column }) => (
        <NameQuestion key={column.header} sheet={sheet} column={column} decide={decide} />
      ))}
      <WorkbookConstants whole={whole} fields={fields} />
      {first !== undefined && tables.length === 1 ? (
        <>
          <Text weight="semibold">{words.where(first.sheet, first.headerRow, first.rows)}</Text>
          <Table table={first} fields={fields} decide={decide} whole={whole} />
        </>
      ) : (
        tables.map((table, at) => (
          <OneOfSeveral
            key={table.sheet}
            isFirst={at === 0}
            table={table}
            isRead={!left.has(table.sheet)}
            onRead={(isRead) => setRead(table.sheet, isRead)}
          >
            {() => <Table table={table} fields={fields} decide={decide} whole={whole} />}
          </OneOfSeveral>
        ))
      )}
      {otherSheets.length > 0 && (
        <Dropdown
          size="small"
          className={styles.grow}
          aria-label={words.otherSheet}
          value={words.otherSheet}
          selectedOptions={[]}
          onOptionSelect={(_event, { optionValue }) => optionValue !== undefined && addSheet(optionValue)}
        >
          {otherSheets.map((sheet) => (
            <Option key={sheet} value={sheet}>
              {sheet}
            </Option>
          ))}
        </Dropdown>
      )}
      {error !== null && <Failure text={errorText(error, language)} />}
      {differing > 0 && (
        <Note
          intent="warning"
          result="keepMatching"
          actions={
            <ActionButton
              action={keepMatching}
              subject={{ decided, isSure: true, isAsked }}
              place="keepMatching/sure"
              onDone={onDone}
            />
          }
        >
          {m.matching.differs(differing)}
        </Note>
      )}
      <Failure text={jobs.failures['keepMatching/sure']} />
      <div className={styles.section}>
        {isAsked && (
          <Text size={200} className={styles.soft}>
            {words.still(asked.columns, asked.names.length)}
          </Text>
        )}
        <ActionButton
          action={keepMatching}
          subject={{ decided, isSure: false, isAsked }}
          appearance="primary"
          onDone={onDone}
        />
        <Text size={200} className={styles.soft}>
          {words.untouched}
        </Text>
        {onClose !== null && (
          <Button className={styles.button} size="small" appearance="subtle" onClick={onClose}>
            {words.close}
          </Button>
        )}
      </div>
    </Section>
  );
}
