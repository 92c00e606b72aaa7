/** The address of the page that makes a deposit again ends in `#refaire=` and the idFlux, which is nobody's name. */
const KEY = 'refaire';

/** The idFlux of the deposit to make again; null for the page as usual. @param hash of the address, with its `#`. */
export function idFluxOf(hash: string): string | null {
  const idFlux = new URLSearchParams(hash.replace(/^#/, '')).get(KEY)?.trim();
  return idFlux ? idFlux : null;
}
