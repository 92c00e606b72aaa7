import type { Field, SchemaElement, SchemaModel } from '#dictionary';

/** The longest text that the schema allows for a field written as free text, in code points; null when it does not say. */
export function maxLength(schema: SchemaModel, { kind, paths }: Field): number | null {
  if (kind.type !== 'text' && kind.type !== 'name') return null;
  const lengths = paths.flatMap((path) => {
    const facets = elementAt(schema.root, path.split('/'))?.facets;
    return facets?.maxLength ?? facets?.length ?? [];
  });
  return lengths.length === 0 ? null : Math.min(...lengths);
}

/** The element at the end of a path whose first step stands anywhere under `from`. */
function elementAt(from: SchemaElement, path: readonly string[]): SchemaElement | null {
  const children = from.content?.children ?? [];
  const [name, ...rest] = path;
  for (const child of children) {
    if (child.name === name) {
      const found = rest.reduce<SchemaElement | undefined>(
        (element, step) => element?.content?.children.find((next) => next.name === step),
        child,
      );
      if (found !== undefined) return found;
    }
    const deeper = elementAt(child, path);
    if (deeper !== null) return deeper;
  }
  return null;
}
