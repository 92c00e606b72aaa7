import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DismissCircleFilled, SearchRegular, WarningFilled } from '@fluentui/react-icons';
import { correctOne, mend } from '#pane/actions';
import type { FindingView, WayView } from '#session';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Failure } from '../parts/failure';
import { BeforeAfter } from './before-after';

const useStyles = makeStyles({
  finding: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { display: 'flex', alignItems: 'flex-start', gap: '6px' },
  error: { color: tokens.colorPaletteRedForeground1, flexShrink: 0, marginTop: '2px' },
  caution: { color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0, marginTop: '2px' },
  soft: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** One finding of the selected cell: what is wrong, why it is asked for, an example, a button for each way to mend it. */
export function Explained({
  finding,
  ways,
  onSearch,
  onMended,
}: {
  readonly finding: FindingView;
  readonly ways: readonly WayView[];
  readonly onSearch: () => void;
  readonly onMended: (said: string) => void;
}) {
  const { m, jobs } = usePane();
  const styles = useStyles();
  const { severity, message, correction, value, sheet, row, key, explained, example, isOfPlace } = finding;
  const place = `pinned/${sheet}/${row}/${key}`;
  const shown = explained.example === '' ? example : explained.example;
  return (
    <div className={styles.finding}>
      <div className={styles.title}>
        {severity === 'error' ? (
          <DismissCircleFilled fontSize={16} className={styles.error} aria-label={m.check.error} />
        ) : (
          <WarningFilled fontSize={16} className={styles.caution} aria-label={m.check.warning} />
        )}
        <Text weight="semibold">{message}</Text>
      </div>
      <Text size={200} block>
        {explained.why}{' '}
        <Text size={200} className={styles.soft}>
          {explained.source}
        </Text>
      </Text>
      {shown !== '' && (
        <Text size={200} block className={styles.soft}>
          {m.check.example}
          {m.state.colon}
          {shown}
        </Text>
      )}
      {correction !== null && sheet !== null && row !== null && key !== null && (
        <div className={styles.buttons}>
          <BeforeAfter before={value} after={correction} />
          <ActionButton action={correctOne} subject={{ sheet, row, field: key }} place={place} size="small" />
          <Failure text={jobs.failures[place]} />
        </div>
      )}
      {sheet !== null &&
        row !== null &&
        ways.map((way) => {
          const at = `mend/${way.group}/${way.code}`;
          return (
            <div key={way.code} className={styles.buttons}>
              <ActionButton
                action={mend}
                subject={{ at: { sheet, row }, way }}
                place={at}
                size="small"
                onDone={(_done, said) => onMended(said)}
              />
              {way.changes.map((change) => (
                <Text key={change.fieldLabel} size={200}>
                  {way.changes.length > 1 && (
                    <>
                      {change.fieldLabel}
                      {m.state.colon}
                    </>
                  )}
                  <BeforeAfter before={change.before} after={change.after} />
                </Text>
              ))}
              <Failure text={jobs.failures[at]} />
            </div>
          );
        })}
      {isOfPlace && (
        <div className={styles.buttons}>
          <Button size="small" icon={<SearchRegular />} onClick={onSearch}>
            {m.places.open}
          </Button>
        </div>
      )}
    </div>
  );
}
