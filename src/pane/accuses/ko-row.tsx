import { Badge, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { swapNames } from '#pane/actions';
import type { KoGroup } from '#session';
import { usePane, useSheetName } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Failure } from '../parts/failure';
import { resultOf } from '../parts/result-of';

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
export function KoRow({ ko }: { readonly ko: KoGroup['rows'][number] }) {
  const { host, m, jobs } = usePane();
  const styles = useStyles();
  const [said, setSaid] = useState<string | null>(null);
  const sheetName = useSheetName();
  const place = `swap/${ko.sheet}/${ko.row}`;
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
      {swapNames.isEnabled?.(ko) && said === null && (
        <div>
          <ActionButton
            action={swapNames}
            subject={ko}
            place={place}
            size="small"
            onDone={(_isDone, words) => setSaid(words)}
          />
        </div>
      )}
      {said !== null && (
        <Text size={200} {...resultOf('swapNames')}>
          {said}
        </Text>
      )}
      <Failure text={jobs.failures[place]} />
    </div>
  );
}
