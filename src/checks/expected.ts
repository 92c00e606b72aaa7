import { fieldKeys, fields, type Field, type FieldKey, type Values } from '#dictionary';
import { isFalse, isTrue } from './facets';

/** What a field that is not always expected hangs on. */
interface Expectation {
  readonly on: FieldKey;
  readonly is: string;
}

/** As the dictionary says. */
const EXPECTATIONS: ReadonlyMap<FieldKey, Expectation> = new Map(
  fieldKeys.flatMap((key) => {
    const { expected }: Field = fields[key];
    const on = fieldKeys.find((each) => fields[each] === expected?.field);
    return expected === null || on === undefined ? [] : [[key, { on, is: expected.is }] as const];
  }),
);

/** The field that says whether this one is expected; null when none does. */
export function hangsOn(key: FieldKey): FieldKey | null {
  return EXPECTATIONS.get(key)?.on ?? null;
}

/**
 * Whether the passage says that a field is expected, by what the dictionary makes it hang on; null when it says
 * neither: a flag that is absent or unreadable, or a field that hangs on nothing.
 */
export function isExpected(key: FieldKey, values: Values): boolean | null {
  const expectation = EXPECTATIONS.get(key);
  if (expectation === undefined) return null;
  const { on, is } = expectation;
  const said = values[on];
  if (fields[on].kind.type !== 'boolean') return said === is;
  if (!isTrue(said) && !isFalse(said)) return null;
  return isTrue(said) === isTrue(is);
}
