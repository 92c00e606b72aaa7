import { Link, Text } from '@fluentui/react-components';
import type { ActionName } from '#pane/actions';
import { usePane } from '../pane-context';
import { resultOf } from './result-of';

/** A sheet of ours that was written whole, and what was said of it. */
export interface Written {
  readonly sheet: string;
  readonly said: string;
}

/** « Le rapport est dans la feuille… », and the way there; nothing before it was written. */
export function WrittenLine({
  written,
  by,
}: {
  readonly written: Written | null;
  /** The action that this is the result of. */
  readonly by: ActionName;
}) {
  const { host, m } = usePane();
  if (written === null) return null;
  return (
    <Text size={200} block {...resultOf(by)}>
      {written.said}{' '}
      <Link as="button" onClick={() => host.goTo({ sheet: written.sheet, row: 1, column: 1 })}>
        {m.check.showReport}
      </Link>
    </Text>
  );
}
