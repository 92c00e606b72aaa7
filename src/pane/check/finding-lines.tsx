import { Button, Link, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { correctOne } from '#pane/actions';
import type { FindingView } from '#session';
import { usePane, useSheetName } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Failure } from '../parts/failure';
import { usePages, type Page } from '../use-pages';
import { BeforeAfter } from './before-after';

const PAGE = 50;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '28px',
    paddingLeft: '6px',
    borderLeft: '2px solid transparent',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  row: { fontVariantNumeric: 'tabular-nums', minWidth: '62px', textAlign: 'start' },
  value: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  person: { color: tokens.colorNeutralForeground3, marginInlineEnd: tokens.spacingHorizontalS },
  message: { flexBasis: '100%', color: tokens.colorNeutralForeground3 },
});

/** Findings one under the other, in sheet order, a page at a time; each goes to its cell. */
export function FindingLines({
  ask,
  stamp,
  goTo,
  onSearch,
  current,
  withMessage = false,
}: {
  readonly ask: (offset: number, limit: number) => Promise<Page<FindingView>>;
  readonly stamp: string;
  readonly goTo: (finding: FindingView, index: number) => void;
  /** Opens *Chercher le code* for the row that is gone to. */
  readonly onSearch: () => void;
  readonly current: number | null;
  readonly withMessage?: boolean;
}) {
  const { m, jobs } = usePane();
  const styles = useStyles();
  const sheetName = useSheetName();
  const { answer, more } = usePages(ask, stamp, PAGE);
  if (!answer) return <Text size={200}>{m.common.loading}</Text>;
  if (answer.total === 0) return <Text>{m.check.noMatch}</Text>;
  const rest = answer.total - answer.items.length;
  return (
    <>
      <ul className={styles.list}>
        {answer.items.map((finding, index) => {
          const { sheet, row, key, person, value, correction, message } = finding;
          const place = `correct/${sheet}/${row}/${key}`;
          return (
            <li
              key={`${sheet}/${row}/${key}/${finding.group}`}
              className={mergeClasses(styles.line, index === current && styles.current)}
            >
              <Link as="button" className={styles.row} data-line onClick={() => goTo(finding, index)}>
                {row === null ? sheetName(sheet) || m.check.workbook : m.common.line(row, sheetName(sheet))}
              </Link>
              <span className={styles.value}>
                {person !== '' && (
                  <Text size={200} className={styles.person} data-person>
                    {person}
                  </Text>
                )}
                {correction !== null ? (
                  <BeforeAfter before={value} after={correction} />
                ) : (
                  <Text>{value === null ? (withMessage ? '' : message) : m.common.quoted(value)}</Text>
                )}
              </span>
              {correction !== null && sheet !== null && row !== null && key !== null && (
                <>
                  <ActionButton
                    action={correctOne}
                    subject={{ sheet, row, field: key }}
                    place={place}
                    size="small"
                  />
                  <Failure text={jobs.failures[place]} />
                </>
              )}
              {correction === null && finding.isOfPlace && (
                <Button
                  size="small"
                  onClick={() => {
                    goTo(finding, index);
                    onSearch();
                  }}
                >
                  {m.places.title}
                </Button>
              )}
              {withMessage && (
                <Text size={200} className={styles.message}>
                  {message}
                </Text>
              )}
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <Link as="button" onClick={more}>
          {m.common.more(Math.min(PAGE, rest))}
        </Link>
      )}
    </>
  );
}
