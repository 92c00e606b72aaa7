import { Badge, Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSwapRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { KoGroup } from '#session';
import { usePane } from '../pane-context';
import { Failure } from '../parts/failure';

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
  swap: { alignSelf: 'flex-start' },
});

/** A KO row: what CDC said, and the cells it compared side by side. */
export function KoRow({ ko }: { readonly ko: KoGroup['rows'][number] }) {
  const { session, host, overview, m, jobs, refresh, announce } = usePane();
  const styles = useStyles();
  const [said, setSaid] = useState<string | null>(null);
  const sheet = overview.table?.sheet;
  const birth = ko.cells.find(({ field }) => field === 'nomNaissance');
  const usage = ko.cells.find(({ field }) => field === 'nomUsage');
  const canSwap = birth?.cell && usage?.cell && usage.value !== '';
  const place = `swap/${ko.row}`;

  const swap = async () => {
    if (!birth?.cell || !usage?.cell) return;
    const edits = [
      { cell: birth.cell, value: usage.value },
      { cell: usage.cell, value: birth.value },
    ];
    const done = await jobs.start(place, async (run) => {
      const { written } = await session.setCells(edits, run);
      await refresh('written');
      return written === edits.length;
    });
    if (done === undefined) return;
    const words = done ? m.accuses.swapped : m.accuses.notSwapped;
    setSaid(words);
    announce(words);
  };
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <Link
          as="button"
          onClick={() => {
            const cell = ko.cells.find((each) => each.cell)?.cell;
            if (cell) host.goTo(cell);
            else if (sheet !== undefined) host.goTo({ sheet, row: ko.row, column: 1 });
          }}
        >
          {m.common.line(ko.row)}
        </Link>
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
        {ko.message}
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
      {canSwap && said === null && (
        <Button size="small" className={styles.swap} icon={<ArrowSwapRegular />} onClick={() => void swap()}>
          {m.accuses.swap}
        </Button>
      )}
      {said !== null && <Text size={200}>{said}</Text>}
      <Failure text={jobs.failures[place]} />
    </div>
  );
}
