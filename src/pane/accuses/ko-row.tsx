import { Badge, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { KoRow as Ko } from '#session';
import { usePane, useSheetName } from '../pane-context';
import { Failure } from '../parts/failure';
import { resultOf } from '../parts/result-of';
import { Doubtful } from './doubtful';
import { Slips } from './slips';
import { TriedList } from './tried';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  soft: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  cells: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))',
    gap: '1px',
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  cell: { padding: '4px 8px', minWidth: 0, boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke2}` },
  label: { color: tokens.colorNeutralForeground3, display: 'block' },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** A KO row: what CDC said, and the cells it compared side by side. */
export function KoRow({
  ko,
  by,
}: {
  readonly ko: Ko;
  /** Who works on it, for *Démarches*; '' where nobody says. */
  readonly by: string;
}) {
  const { host, m, jobs } = usePane();
  const styles = useStyles();
  const [said, setSaid] = useState<string | null>(null);
  const sheetName = useSheetName();
  const place = `ko/${ko.sheet}/${ko.row}`;
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <Link
          as="button"
          onClick={() => {
            const cell = ko.cells.find((each) => each.cell)?.cell;
            host.goTo(cell ?? { sheet: ko.sheet, row: ko.row, column: 1 });
          }}
        >
          {m.common.line(ko.row, sheetName(ko.sheet))}
        </Link>
        {ko.name !== '' && <Text weight="semibold">{ko.name}</Text>}
        {ko.times > 1 && (
          <Badge appearance="tint" color="danger">
            {m.accuses.times(ko.times)}
          </Badge>
        )}
        {ko.changed && (
          <Badge appearance="tint" color="success">
            {m.accuses.changed}
          </Badge>
        )}
        <Text size={200} className={styles.soft}>
          {ko.idTechnique}
        </Text>
      </div>
      <Text size={200} className={styles.soft}>
        {ko.message || m.accuses.noReason}
      </Text>
      {ko.cells.length > 0 && (
        <dl className={styles.cells} aria-label={m.accuses.compared}>
          {ko.cells.map(({ field, fieldLabel, value, cell }) => (
            <div key={field} className={styles.cell}>
              <dt>
                <Text size={100} className={styles.label}>
                  {fieldLabel}
                </Text>
              </dt>
              <dd className={styles.value}>
                {cell ? (
                  <Link as="button" onClick={() => host.goTo(cell)}>
                    {value || m.common.empty}
                  </Link>
                ) : (
                  <Text>{value || m.common.empty}</Text>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {said === null && (
        <>
          <Slips ko={ko} by={by} place={place} onMended={setSaid} />
          {ko.outcome === 'doubtful' && !ko.changed && (
            <Doubtful ko={ko} by={by} place={place} onDone={setSaid} />
          )}
        </>
      )}
      {said !== null && (
        <Text size={200} {...resultOf('mendSlip')}>
          {said}
        </Text>
      )}
      <Failure text={jobs.failures[place]} />
      <TriedList tried={ko.tried} />
    </div>
  );
}
