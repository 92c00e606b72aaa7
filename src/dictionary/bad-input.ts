import type { Text } from './texts/text';
import { withNoBreakSpaces } from './texts/typography';

/**
 * A file or a setting that we cannot work with. Its text says what is wrong, where, and what to do; nothing
 * has been written when it is thrown. `code` is kebab-case and stable.
 */
export class BadInputError extends Error {
  override readonly name = 'BadInputError';

  readonly text: Text;

  constructor(
    readonly code: string,
    { fr, en }: Text,
  ) {
    const text = { fr: withNoBreakSpaces(fr), en };
    super(text.fr);
    this.text = text;
  }
}
