import { tokens } from '@fluentui/react-components';
import type { StatePart } from '#session';
import { STATUS_LOOKS } from '../head/statuses';

/** The colour of each part of a bar; the figures beside say the same without it. */
export const PART_COLOURS: Readonly<Record<StatePart, string>> = {
  toSend: STATUS_LOOKS.ready.colour,
  inFile: STATUS_LOOKS.generated.colour,
  waiting: STATUS_LOOKS.deposited.colour,
  declared: tokens.colorPaletteLavenderBorderActive,
  accepted: STATUS_LOOKS.accepted.colour,
  ko: STATUS_LOOKS.ko.colour,
  doubtful: STATUS_LOOKS.doubtful.colour,
  deleted: STATUS_LOOKS.deleted.colour,
  aside: STATUS_LOOKS.aside.colour,
  undecided: STATUS_LOOKS.invalid.colour,
  notDelivered: tokens.colorNeutralStroke1,
};
