import { tokens } from '@fluentui/react-components';
import type { Status } from '#pane/state';

/** How the bar shows a status. */
interface Look {
  readonly colour: string;
  /** Said even when there is none. */
  readonly isAlwaysSaid?: true;
}

/** The statuses in the order of a passage's life. */
export const STATUS_LOOKS: Readonly<Record<Status, Look>> = {
  draft: { colour: tokens.colorNeutralForegroundDisabled },
  ready: { colour: tokens.colorPaletteGreenBorderActive, isAlwaysSaid: true },
  invalid: { colour: tokens.colorPaletteRedBorderActive, isAlwaysSaid: true },
  generated: { colour: tokens.colorPaletteLightTealBorderActive },
  deposited: { colour: tokens.colorPaletteBlueBorderActive },
  accepted: { colour: tokens.colorPaletteDarkGreenBorderActive },
  known: { colour: tokens.colorPaletteTealBorderActive },
  doubtful: { colour: tokens.colorPaletteMarigoldBorderActive },
  ko: { colour: tokens.colorPaletteGrapeBorderActive, isAlwaysSaid: true },
  deleting: { colour: tokens.colorPaletteCranberryBorderActive },
  deleted: { colour: tokens.colorPaletteMinkBorderActive },
  aside: { colour: tokens.colorNeutralStrokeAccessible },
};

export const STATUSES = Object.keys(STATUS_LOOKS) as readonly Status[];
