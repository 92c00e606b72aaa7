import { tokens } from '@fluentui/react-components';
import type { Status } from '#pane/state';

/** Statuses in the order of a passage's life, with their colour in the bar. */
export const STATUSES: readonly { readonly status: Status; readonly colour: string }[] = [
  { status: 'draft', colour: tokens.colorNeutralForegroundDisabled },
  { status: 'ready', colour: tokens.colorPaletteGreenBorderActive },
  { status: 'invalid', colour: tokens.colorPaletteRedBorderActive },
  { status: 'generated', colour: tokens.colorPaletteLightTealBorderActive },
  { status: 'deposited', colour: tokens.colorPaletteBlueBorderActive },
  { status: 'accepted', colour: tokens.colorPaletteDarkGreenBorderActive },
  { status: 'known', colour: tokens.colorPaletteTealBorderActive },
  { status: 'doubtful', colour: tokens.colorPaletteMarigoldBorderActive },
  { status: 'ko', colour: tokens.colorPaletteGrapeBorderActive },
  { status: 'aside', colour: tokens.colorNeutralStrokeAccessible },
];

/** Said even when there is none. */
export const ALWAYS_SAID: ReadonlySet<Status> = new Set<Status>(['ready', 'invalid', 'ko']);
