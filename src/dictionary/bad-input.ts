import type { Text } from './text';

/**
 * A file or a setting that we cannot work with. Its text says what is wrong, where, and what to do; nothing
 * has been written when it is thrown. `code` is kebab-case and stable.
 */
export class BadInputError extends Error {
  override readonly name = 'BadInputError';

  constructor(
    readonly code: string,
    readonly text: Text,
  ) {
    super(text.fr);
  }
}
