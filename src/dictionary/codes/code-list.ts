import type { Text } from '../texts/text';

/** One value of a list of the schema, and the words people use for it. */
export interface Code {
  /** As the XSD spells it. */
  readonly code: string;
  /** As the drop-downs show it. */
  readonly label: Text;
  /** Other words that are read as this value, nothing being lost. */
  readonly readAs?: readonly string[];
  /** Words that mostly mean this value in a column of this list, `AB`, `FI`: proposed, taken on the user's word only. */
  readonly likely?: readonly string[];
  /** Spellings that mean this value but are not it: corrected, shown, never read silently. */
  readonly corrected?: readonly string[];
}

export type CodeList = readonly Code[];
