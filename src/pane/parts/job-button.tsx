import { Button, type ButtonProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Run } from '#session';
import { usePane } from '../pane-context';
import { Failure } from './failure';
import { ProgressLine } from './progress-line';

/** A button that starts a long action; the progress takes its place, and what went wrong shows under it. */
export function JobButton({
  place,
  action,
  label,
  appearance = 'secondary',
  size = 'medium',
  icon,
  disabled = false,
  isTarget = false,
}: {
  readonly place: string;
  readonly action: (run: Run) => Promise<unknown>;
  readonly label: string;
  readonly appearance?: ButtonProps['appearance'];
  readonly size?: ButtonProps['size'];
  readonly icon?: ReactElement;
  readonly disabled?: boolean;
  /** What a command of the ribbon that leads to this step puts the focus on. */
  readonly isTarget?: boolean;
}) {
  const { jobs } = usePane();
  if (jobs.job?.place === place) return <ProgressLine />;
  return (
    <>
      <Button
        appearance={appearance}
        size={size}
        {...(icon ? { icon } : {})}
        {...(isTarget ? { 'data-target': true } : {})}
        disabled={disabled || jobs.job !== null}
        onClick={() => void jobs.start(place, action)}
      >
        {label}
      </Button>
      <Failure text={jobs.failures[place]} />
    </>
  );
}
