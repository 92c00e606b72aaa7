import { Text, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { StateCounts, StateFigure, StatePart } from '#session';
import { usePane } from '../pane-context';
import { RowLinks } from '../parts/row-links';
import { useBarStyles } from '../parts/use-bar-styles';
import { useAnswer } from '../use-answer';
import { PART_COLOURS } from './part-colours';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere' },
  count: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** What a figure counts, and how it is called. */
interface Figure {
  readonly part: StateFigure['part'];
  readonly label: string;
  readonly n: number;
}

/** A line of the state: its name, a bar, and its figures, each of which lists its rows. */
export function StateLineView({
  name,
  counts,
  labels,
  of,
}: {
  readonly name: string;
  readonly counts: StateCounts;
  readonly labels: Readonly<Record<StatePart | 'sent' | 'late', string>>;
  /** Of which certification and sheet; nothing for the total. */
  readonly of: Omit<StateFigure, 'part'>;
}) {
  const { m } = usePane();
  const styles = useStyles();
  const looks = useBarStyles();
  const [chosen, setChosen] = useState<Figure | null>(null);
  const parts = Object.keys(counts.parts) as readonly StatePart[];
  const figures = [
    ...parts.map((part) => ({ part, n: counts.parts[part] })),
    { part: 'sent' as const, n: counts.sent },
    { part: 'late' as const, n: counts.late },
  ]
    .filter(({ n }) => n > 0)
    .map((figure): Figure => ({ ...figure, label: labels[figure.part] }));
  const all: Figure = { part: null, n: counts.delivered, label: m.transmission.delivered(counts.delivered) };
  const toggle = (figure: Figure) => () => setChosen(chosen?.part === figure.part ? null : figure);
  return (
    <div className={styles.line} role="group" aria-label={name}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.name}>
          {name}
        </Text>
        <ToggleButton
          size="small"
          appearance="subtle"
          className={styles.count}
          checked={chosen?.part === null}
          onClick={toggle(all)}
        >
          {all.label}
        </ToggleButton>
      </div>
      <div className={looks.bar} aria-hidden="true">
        {parts
          .filter((part) => counts.parts[part] > 0)
          .map((part) => (
            <div
              key={part}
              className={looks.part}
              style={{ flexGrow: counts.parts[part], backgroundColor: PART_COLOURS[part] }}
              title={`${labels[part]} ${counts.parts[part]}`}
            />
          ))}
      </div>
      <div className={looks.figures}>
        {figures.map((figure) => (
          <ToggleButton
            key={figure.part}
            size="small"
            appearance="subtle"
            className={looks.figure}
            checked={chosen?.part === figure.part}
            onClick={toggle(figure)}
          >
            {figure.part !== null && figure.part !== 'sent' && figure.part !== 'late' && (
              <span className={looks.dot} style={{ backgroundColor: PART_COLOURS[figure.part] }} />
            )}
            {`${figure.label} ${m.format.number(figure.n)}`}
          </ToggleButton>
        ))}
      </div>
      {chosen !== null && <FigureRows of={{ ...of, part: chosen.part }} label={chosen.label} />}
    </div>
  );
}

/** The rows of a figure, to go to. */
export function FigureRows({ of, label }: { readonly of: StateFigure; readonly label: string }) {
  const { session, m, revision } = usePane();
  const { answer: rows } = useAnswer(
    async () => session.rowsOfFigure(of),
    `${revision}/${JSON.stringify(of)}`,
  );
  if (rows === null) return null;
  return (
    <div role="group" aria-label={m.transmission.rowsOf(label)}>
      <RowLinks rows={rows} />
    </div>
  );
}
