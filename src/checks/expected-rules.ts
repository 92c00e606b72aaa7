import type { FieldKey } from '#dictionary';
import { hangsOn, isExpected } from './expected';
import { finding, nothing, rule, type NoData } from './rule';
import type { PassageRule } from './types';

/** Fields that hang on the same answer; where one of them is enough, it is the first that is asked for. */
type Fields = readonly [FieldKey, ...FieldKey[]];

/** What the row says makes these fields expected, and none of them is filled. */
export function missingRule<const Code extends string>(
  code: Code,
  fields: Fields,
): PassageRule<Code, NoData> {
  return rule({
    code,
    stage: 'business',
    severity: 'warning',
    reads: readsOf(fields),
    check: (values) =>
      fields.every((key) => isExpected(key, values) === true && values[key] === undefined)
        ? [finding(fields[0])]
        : nothing,
  });
}

/** What the row says leaves no place for these fields, and some are filled: each is told. */
export function unexpectedRule<const Code extends string>(
  code: Code,
  fields: Fields,
): PassageRule<Code, NoData> {
  return rule({
    code,
    stage: 'business',
    severity: 'warning',
    reads: readsOf(fields),
    check: (values) =>
      fields
        .filter((key) => values[key] !== undefined && isExpected(key, values) === false)
        .map((key) => finding(key)),
  });
}

function readsOf(fields: Fields): readonly FieldKey[] {
  return [...new Set([...fields.flatMap((key) => hangsOn(key) ?? []), ...fields])];
}
