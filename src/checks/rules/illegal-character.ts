import { fieldRule } from '../rule';
import { illegalCharacter } from '../text/illegal-characters';

/** A character that XML 1.0 cannot hold: control characters, half of a pair. Source: domain.md and XML 1.0. */
export const illegalCharacterRule = fieldRule({
  code: 'illegal-character',
  stage: 'structure',
  severity: 'error',
  settles: true,
  check: ({ value }) => {
    const found = illegalCharacter(value);
    return found === null ? null : { ...found };
  },
});
