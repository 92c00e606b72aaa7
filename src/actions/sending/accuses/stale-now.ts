import type { Journal } from '#journal';

/** Names of the files that waited to be dropped, and are *Périmé* since: CDC has one of their passages by another file. */
export function staleNow(
  before: Pick<Journal, 'deposits'>,
  after: Pick<Journal, 'deposits'>,
): readonly string[] {
  const waited = new Set(
    before.deposits.flatMap(({ idFlux, state }) => (state === 'generated' ? idFlux : [])),
  );
  return after.deposits.flatMap(({ idFlux, state, fileName }) =>
    state === 'stale' && waited.has(idFlux) ? fileName : [],
  );
}
