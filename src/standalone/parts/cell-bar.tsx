import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { columnName } from '#dictionary';
import { useStored, type CellAddress, type Store } from '#pane/state';
import type { FileSession, FindingView } from '#session';
import type { PageMessages } from '../messages';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    // Two lines, so that the grid under it does not move from cell to cell; a longer sentence takes more.
    minHeight: '44px',
    boxSizing: 'border-box',
    flexShrink: 0,
    padding: `2px ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  address: {
    minWidth: '64px',
    paddingRight: tokens.spacingHorizontalM,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  words: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    minWidth: 0,
    '& > span': { overflowWrap: 'anywhere' },
    '& > svg': { flexShrink: 0 },
  },
  soft: { color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** The bar above the grid: where the cursor is, and what the check says of that cell. */
export function CellBar({
  session,
  words,
  selected: selection,
  revision,
}: {
  readonly session: FileSession;
  readonly words: PageMessages;
  readonly selected: Store<CellAddress | null>;
  readonly revision: number;
}) {
  const styles = useStyles();
  const selected = useStored(selection);
  const [findings, setFindings] = useState<readonly FindingView[]>([]);
  const { sheet, row, column } = selected ?? {};
  useEffect(() => {
    if (sheet === undefined || row === undefined || column === undefined) return undefined;
    let isCurrent = true;
    session.findingsAt({ sheet, row, column }).then(
      (found) => isCurrent && setFindings(found),
      () => isCurrent && setFindings([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [session, sheet, row, column, revision]);

  const first = findings.find(({ severity }) => severity === 'error') ?? findings[0];
  const more = findings.length > 1 ? ` +${findings.length - 1}` : '';
  return (
    <div className={styles.bar}>
      <Text weight="semibold" className={styles.address}>
        {selected ? `${columnName(selected.column)}${selected.row}` : '–'}
      </Text>
      <div className={mergeClasses(styles.words, !first && styles.soft)} aria-live="polite">
        {first?.severity === 'error' && <DismissCircleFilled className={styles.error} />}
        {first?.severity === 'warning' && <WarningFilled className={styles.warning} />}
        {!first && <InfoRegular />}
        <Text size={200}>
          {first ? (
            <>
              <strong>{first.fieldLabel}</strong> · {first.message}
              {more}
            </>
          ) : selected ? (
            words.nothingFound
          ) : (
            words.noCell
          )}
        </Text>
      </div>
    </div>
  );
}
