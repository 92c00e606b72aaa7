import { Card, Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { shownName } from '#dictionary';
import { chooseDeposit, dateAccuse } from '#pane/actions';
import type { AccuseSummary, AccuseView, Counted } from '#session';
import { usePane, useSheetName } from '../pane-context';
import { DayField } from '../fields/day-field';
import { Disclosure } from '../parts/disclosure';
import { Failure } from '../parts/failure';
import { Note } from '../parts/note';
import { useAct } from '../use-act';

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalXS },
  name: { overflowWrap: 'anywhere' },
  shrink: { minWidth: 0, width: '100%' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** What one accusé says, and what the user has to say of it. */
export function FileSummary({
  file,
  pending,
  onChosen,
}: {
  readonly file: AccuseView;
  readonly pending: AccuseSummary['pending'];
  /** The deposit that it answers was chosen: what it changes is another. */
  readonly onChosen: (summary: AccuseSummary) => void;
}) {
  const { m } = usePane();
  const styles = useStyles();
  const sheetName = useSheetName();
  const { outcomes } = file;
  const isProcessed = file.kind === 'processed';
  const answers =
    file.action === 'SUPPRESSION'
      ? [
          m.accuses.takenOut(outcomes.accepted + outcomes.known),
          m.accuses.notDeleted(outcomes.ko + outcomes.doubtful),
        ]
      : [
          m.accuses.accepted(outcomes.accepted),
          outcomes.known > 0 ? m.accuses.alreadyKnown(outcomes.known) : '',
          outcomes.doubtful > 0 ? m.accuses.doubtful(outcomes.doubtful) : '',
          m.accuses.ko(outcomes.ko),
        ];
  const counts = [...answers, file.unknown.count > 0 ? m.accuses.unknown(file.unknown.count) : ''].filter(
    Boolean,
  );
  return (
    <Card className={styles.card} size="small" role="group" aria-label={shownName(file.path)}>
      <Text weight="semibold" className={styles.name}>
        {isProcessed
          ? m.accuses.processed(shownName(file.nomFichier))
          : m.accuses.rejected(shownName(file.nomFichier))}
      </Text>
      {!isProcessed && file.errors.every(({ at }) => at === null) && <Text>{m.accuses.rejectedNote}</Text>}
      {isProcessed && file.known && <Text>{counts.join(' · ')}</Text>}
      {file.note !== null && <Note>{file.note}</Note>}
      {!file.known && (
        <Note intent="warning">
          {isProcessed ? m.accuses.unknownFluxSays(file.ok, file.ko) : m.accuses.unknownFlux}
        </Note>
      )}
      {(!file.known || file.deposit !== '') && pending.length > 0 && (
        <Answers file={file} pending={pending} onChosen={onChosen} />
      )}
      {file.known && file.day !== null && file.note === null && <DayOf file={file} onDated={onChosen} />}
      {file.errors.length > 0 && (
        <ul className={styles.list}>
          {file.errors.slice(0, 20).map(({ at, message }, index) => (
            <li key={index}>
              {at !== null && `${m.common.line(at.row, sheetName(at.sheet))}${m.state.colon}`}
              {message}
            </li>
          ))}
        </ul>
      )}
      {file.lost !== null && <Note>{file.lost}</Note>}
      <Listed label={m.accuses.conflicts(file.conflicts.count)} listed={file.conflicts} isOpen />
      <Listed label={m.accuses.unanswered(file.unanswered.count)} listed={file.unanswered} />
      {file.known && <Listed label={m.accuses.unknown(file.unknown.count)} listed={file.unknown} />}
      <Listed
        label={m.accuses.notUnderstood}
        listed={{ count: file.notUnderstood.length, first: file.notUnderstood }}
      />
    </Card>
  );
}

/** So many things, opened to read the first of them; nothing where there is none. */
function Listed({
  label,
  listed: { count, first },
  isOpen = false,
}: {
  readonly label: string;
  readonly listed: Counted;
  readonly isOpen?: boolean;
}) {
  const { m } = usePane();
  const styles = useStyles();
  if (count === 0) return null;
  return (
    <Disclosure label={label} open={isOpen}>
      {() => (
        <ul className={styles.list}>
          {first.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {count > first.length && <li>{m.accuses.more(count - first.length)}</li>}
        </ul>
      )}
    </Disclosure>
  );
}

/** Of which day it is, where its name does not say. */
function DayOf({
  file: { path, day },
  onDated,
}: {
  readonly file: AccuseView;
  readonly onDated: (summary: AccuseSummary) => void;
}) {
  const { m, jobs } = usePane();
  const act = useAct();
  const place = `day-of/${path}`;
  return (
    <>
      <DayField
        label={m.actions.dateAccuse}
        hint={m.accuses.dayHint}
        value={day || undefined}
        onChange={(typed = '') => {
          if (typed !== day) void act(dateAccuse, { path, day: typed }, { place, onDone: onDated });
        }}
      />
      <Failure text={jobs.failures[place]} />
    </>
  );
}

/** Which of the deposits that await an accusé it answers: never guessed. */
function Answers({ file: { path, deposit }, pending, onChosen }: Parameters<typeof FileSummary>[0]) {
  const { m, jobs } = usePane();
  const act = useAct();
  const styles = useStyles();
  const place = `deposit-of/${path}`;
  return (
    <>
      <Field label={m.actions.chooseDeposit} hint={m.accuses.depositHint} className={styles.shrink}>
        <Select
          root={{ className: styles.shrink }}
          className={styles.shrink}
          value={deposit}
          onChange={(_event, { value }) =>
            void act(chooseDeposit, { path, idFlux: value }, { place, onDone: onChosen })
          }
        >
          <option value="">{m.accuses.noDeposit}</option>
          {pending.map(({ idFlux, fileName, date, passages }) => (
            <option key={idFlux} value={idFlux}>
              {[m.format.date(date), m.format.passages(passages), shownName(fileName)].join(' · ')}
            </option>
          ))}
        </Select>
      </Field>
      <Failure text={jobs.failures[place]} />
    </>
  );
}
