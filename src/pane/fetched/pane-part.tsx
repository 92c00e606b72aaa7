import { Button } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { usePane } from '../pane-context';
import { fetched } from './fetched';
import { Note } from '../parts/note';

/** A part of the pane that is fetched when it is first shown. */
export const panePart = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> => fetched(load, (onRetry) => <NotFetched onRetry={onRetry} />);

function NotFetched({ onRetry }: { readonly onRetry: () => void }) {
  const { m } = usePane();
  return (
    <Note
      intent="warning"
      actions={
        <Button size="small" onClick={onRetry}>
          {m.common.tryAgain}
        </Button>
      }
    >
      {m.run.notFetched}
    </Note>
  );
}
