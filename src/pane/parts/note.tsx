import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ActionName } from '#pane/actions';
import { resultOf } from './result-of';

/** Something to know, in place. */
export function Note({
  intent = 'info',
  children,
  actions,
  result,
}: {
  readonly intent?: 'info' | 'success' | 'warning';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** The action that this is the result of: the focus comes here when it is over. */
  readonly result?: ActionName;
}) {
  return (
    <MessageBar intent={intent} layout="multiline" politeness="polite" {...(result && resultOf(result))}>
      <MessageBarBody>{children}</MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
