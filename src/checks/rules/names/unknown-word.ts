import { isUnknownWord } from '#cells';
import { fits } from '../../facets';
import { fieldRule } from '../../rule';

/** Whatever they are, they tell rows apart, or say what is attested: other rules speak of them. */
const IDS: ReadonlySet<string> = new Set(['idTechnique', 'code']);

/** Anything else is refused by the schema. */
const TEXTS: ReadonlySet<string> = new Set(['text', 'name', 'digits']);

/**
 * « inconnu », « NC », « ? » in a cell whose text the schema takes: it would be recorded as a name, a town, a score. What the
 * schema refuses is told by its own rules. Source: cases of the field, the trade’s judgement; a warning.
 */
export const unknownWord = fieldRule({
  code: 'unknown-word',
  stage: 'business',
  severity: 'warning',
  settles: true,
  form: true,
  check: ({ key, field, value, facets }) =>
    facets !== null &&
    !IDS.has(key) &&
    TEXTS.has(field.kind.type) &&
    isUnknownWord(value, key) &&
    fits(value, facets)
      ? {}
      : null,
});
