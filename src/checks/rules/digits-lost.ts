import { fields, type FieldKey } from '#dictionary';
import { columnOf } from '../column';
import { finding, nothing, rule } from '../rule';
import type { Found, PassageView } from '../types';

/** How the cell holds what is left of them. */
type Held = Readonly<Record<'as', 'number' | 'text'>>;

const AS_NUMBER: Held = { as: 'number' };
const AS_TEXT: Held = { as: 'text' };

/** The first number of 16 digits: Excel keeps 15 and puts zeros for the others. */
const SIXTEEN_DIGITS = 1e15;

/** As Excel, LibreOffice (`1,23E+12`) and Java (`1.234E12`) write a number of many digits, `1,23×10^12`, and `######` for one that a narrow column does not show; `1E5` is an id. */
const SCIENTIFIC =
  /^[+-]?(?:\d{1,3}(?:[.,٫]\d+)?\s?E\+\d{1,3}|\d[.,٫]\d+E(?:-\d{1,3}|[7-9]|\d{2,3})|\d(?:[.,٫]\d+)?\s?[×x*]\s?10\^?\d{1,3}|#{4,})$/iu;

/** Kinds of texts that digits may make. */
const OF_DIGITS: ReadonlySet<string> = new Set(['text', 'digits', 'code', 'name']);

/**
 * Digits that are no longer there: a number of 16 digits or more, or a text that shows a number in scientific
 * notation. Source: Excel keeps 15 significant digits; an id that is wrong never comes back, so an error.
 */
export const digitsLost = rule({
  code: 'digits-lost',
  stage: 'structure',
  severity: 'error',
  settles: true,
  reads: 'every',
  check: (_values, view) => {
    let found: Found<Held>[] | null = null;
    for (const key of view.filled) {
      const held = heldWithout(key, view);
      if (held !== null) (found ??= []).push(finding(key, held));
    }
    return found ?? nothing;
  },
});

function heldWithout(key: FieldKey, { passage, values, context }: PassageView): Held | null {
  const column = columnOf(key, values, context.hasColumn);
  const typed = passage.typed[column];
  if (typeof typed === 'number') return Math.abs(typed) >= SIXTEEN_DIGITS ? AS_NUMBER : null;
  return OF_DIGITS.has(fields[key].kind.type) && SCIENTIFIC.test(values[column] ?? '') ? AS_TEXT : null;
}
