import { Text, ToggleButton, makeStyles, mergeClasses } from '@fluentui/react-components';
import { filterTable } from '#pane/actions';
import type { Status } from '#pane/state';
import { usePane } from '../pane-context';
import { ActionButton } from '../parts/action-button';
import { Failure } from '../parts/failure';
import { resultOf } from '../parts/result-of';
import { useBarStyles } from '../parts/use-bar-styles';
import { useAct } from '../use-act';
import { STATUS_LOOKS, STATUSES } from './statuses';

const useStyles = makeStyles({
  filters: { cursor: 'pointer' },
  plain: { display: 'inline-flex', alignItems: 'center', gap: '6px', padding: '2px 6px' },
  none: { opacity: 0.35 },
});

/** How many passages of each status, as a bar and in words; each filters the table where that can be done. */
export function StatusBar() {
  const { overview, host, m, jobs } = usePane();
  const act = useAct();
  const styles = useStyles();
  const looks = useBarStyles();
  const { filter } = host;
  const only = filter?.only ?? null;
  const parts = STATUSES.map((status) => ({
    status,
    ...STATUS_LOOKS[status],
    n: overview.statuses[status],
  }));

  const wanted = (status: Status | null) => ({
    status,
    passages: status === null ? overview.passages : overview.statuses[status],
  });
  const toggle = (status: Status) => void act(filterTable, wanted(only === status ? null : status));

  return (
    <div role="group" aria-label={m.head.statuses}>
      <div className={looks.bar} aria-hidden="true">
        {parts
          .filter(({ n }) => n > 0)
          .map(({ status, colour, n }) => (
            <div
              key={status}
              className={mergeClasses(looks.part, filter && styles.filters)}
              style={{ flexGrow: n, backgroundColor: colour }}
              title={m.status[status](n)}
              onClick={filter ? () => toggle(status) : undefined}
            />
          ))}
      </div>
      <div className={looks.figures}>
        {parts
          .filter(({ n, isAlwaysSaid }) => n > 0 || isAlwaysSaid === true)
          .map(({ status, colour, n }) => {
            const dot = (
              <span
                className={mergeClasses(looks.dot, n === 0 && styles.none)}
                style={{ backgroundColor: colour }}
              />
            );
            return filter && n > 0 ? (
              <ToggleButton
                key={status}
                size="small"
                appearance="subtle"
                className={looks.figure}
                checked={only === status}
                title={filterTable.label?.(m, wanted(only === status ? null : status))}
                onClick={() => toggle(status)}
              >
                {dot}
                {m.status[status](n)}
              </ToggleButton>
            ) : (
              <Text key={status} size={200} className={styles.plain}>
                {dot}
                {m.status[status](n)}
              </Text>
            );
          })}
      </div>
      {only !== null && (
        <Text size={200} block {...resultOf(filterTable.name)}>
          {m.head.filtered(m.status[only](overview.statuses[only]))}
          {' · '}
          <ActionButton action={filterTable} subject={wanted(null)} appearance="link" />
        </Text>
      )}
      {only === null && <Failure text={jobs.failures[filterTable.name]} />}
    </div>
  );
}
