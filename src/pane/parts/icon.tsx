import {
  ArrowDownloadRegular,
  ArrowSwapRegular,
  ArrowUndoRegular,
  DocumentAddRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { Described, IconName } from '#pane/actions';

/** The drawing of each icon that an action names. */
const ICONS: Readonly<Record<IconName, FluentIcon>> = {
  document: DocumentAddRegular,
  undo: ArrowUndoRegular,
  down: ArrowDownloadRegular,
  swap: ArrowSwapRegular,
};

/** The icon of an action. */
export function ActionIcon({ of: { icon } }: { readonly of: Described }) {
  const Icon = icon && ICONS[icon];
  return Icon ? <Icon /> : null;
}
