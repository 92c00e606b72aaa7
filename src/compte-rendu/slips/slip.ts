import type { FieldKey, Text, Values } from '#dictionary';
import type { MessageCode } from '../words/message-classes';

/** Kept in *Démarches* when one was mended. */
export type SlipCode =
  | 'usage-name'
  | 'name-order'
  | 'several-first-names'
  | 'compound-first-name'
  | 'day-month'
  | 'invented-day'
  | 'city-code';

/** What a row would hold instead, by field; '' empties. A field that stays as it is is left out. */
export type Mended = Readonly<Partial<Record<FieldKey, string>>>;

/**
 * A slip that makes CDC find nobody, common enough to be shown beside the row. A guess: only who has the identity paper in hand
 * mends it, row by row. Source: domain.md, the compte rendu.
 */
export interface Slip {
  readonly code: SlipCode;
  /** What mending it does, in the infinitive. */
  readonly title: Text;
  /** The messages that it may explain. */
  readonly of: readonly MessageCode[];
  /** null where the row shows no sign of it, or where something would be lost. */
  readonly mend: (values: Values) => Mended | null;
}
