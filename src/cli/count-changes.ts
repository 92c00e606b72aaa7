/** How many changes of each kind, by its word for scripts. */
export function countChanges(
  changes: readonly { readonly what: string }[],
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { what } of changes) counts[what] = (counts[what] ?? 0) + 1;
  return counts;
}
