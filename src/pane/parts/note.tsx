import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Something to know, in place. */
export function Note({
  intent = 'info',
  children,
  actions,
}: {
  readonly intent?: 'info' | 'success' | 'warning';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <MessageBar intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody>{children}</MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
