import { elementAt, type Field, type SchemaModel } from '#dictionary';

/** The longest text that the schema allows for a field written as free text, in code points; null when it does not say. */
export function maxLength(schema: SchemaModel, { kind, paths }: Field): number | null {
  if (kind.type !== 'text' && kind.type !== 'name') return null;
  const lengths = paths.flatMap((path) => {
    const facets = elementAt(schema, path)?.facets;
    return facets?.maxLength ?? facets?.length ?? [];
  });
  return lengths.length === 0 ? null : Math.min(...lengths);
}
