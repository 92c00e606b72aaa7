import { Button, Link, type ButtonProps } from '@fluentui/react-components';
import type { Action, ActionName } from '#pane/actions';
import { usePane } from '../pane-context';
import { useAct } from '../use-act';
import { Failure } from './failure';
import { ActionIcon } from './icon';
import { ProgressLine } from './progress-line';

export interface ActionButtonProps<Name extends ActionName, Subject, Result> {
  readonly action: Action<Name, Subject, Result>;
  readonly subject: Subject;
  /** Tells it from the other buttons of the same action; it then says nothing of what went wrong: see `Failure`. */
  readonly place?: string;
  readonly appearance?: ButtonProps['appearance'] | 'link';
  readonly size?: ButtonProps['size'];
  /** Instead of what the action says, where it stands beside a longer text. */
  readonly label?: string;
  /** What a command of the ribbon that leads to this step puts the focus on. */
  readonly isTarget?: boolean;
  /** @param said what was said of it. */
  readonly onDone?: ((result: Result, said: string) => void) | undefined;
}

/**
 * The button of an action. The progress of a long one takes its place; it is never taken away from under the focus, but
 * works no second time meanwhile.
 */
export function ActionButton<Name extends ActionName, Subject, Result>({
  action,
  subject,
  place,
  appearance = 'secondary',
  size = 'medium',
  label,
  isTarget = false,
  onDone,
}: ActionButtonProps<Name, Subject, Result>) {
  const { jobs, m } = usePane();
  const act = useAct();
  const { name, pace, icon, isEnabled } = action;
  const at = place ?? name;
  if (pace === 'job' && jobs.job?.place === at) return <ProgressLine label={m.actions[name]} action={name} />;
  const shared = {
    'data-action': name,
    ...(isTarget && { 'data-target': true }),
    disabledFocusable: isEnabled?.(subject) === false || (pace !== 'free' && jobs.job !== null),
    onClick: () => void act(action, subject, { place: at, onDone }),
    children: label ?? action.label?.(m, subject) ?? m.actions[name],
  };
  return (
    <>
      {appearance === 'link' ? (
        <Link as="button" {...shared} />
      ) : (
        <Button
          appearance={appearance}
          size={size}
          {...(icon && { icon: <ActionIcon of={action} /> })}
          {...shared}
        />
      )}
      {place === undefined && <Failure text={jobs.failures[at]} />}
    </>
  );
}
