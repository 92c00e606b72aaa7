import { fieldKeys, fields, type FieldKey, type Kind } from '#dictionary';

/** Never changed: the key back from the compte rendu, and the code that says what is attested. Source: domain.md. */
const UNTOUCHED: readonly FieldKey[] = ['idTechnique', 'code'];

/** The fields of these kinds that a correction may change. */
export function correctable(...kinds: readonly Kind['type'][]): readonly FieldKey[] {
  return fieldKeys.filter((key) => !UNTOUCHED.includes(key) && kinds.includes(fields[key].kind.type));
}

/** A person's name: never changed beyond trimming. */
export function isName(key: FieldKey): boolean {
  return fields[key].kind.type === 'name';
}
