import { fluxKey } from '../states';
import type { Demarche } from '../types';
import type { Incomplete } from './missing-lines';

const MISSING = 'missing-lines';

/** What *Démarches* calls the lines that a file lost: its flux, and how many, so that more of them stop again. */
export function missingId({ deposit, lines, accepted }: Incomplete): string {
  return `${deposit.idFlux} (${lines + accepted})`;
}

/** Whether someone explained that many lines; of a file named without a count, all of them. */
export function explains(demarches: readonly Demarche[], incomplete: Incomplete): boolean {
  const { deposit, lines, accepted } = incomplete;
  return demarches.some(({ code, idTechnique }) => {
    if (code !== MISSING) return false;
    if (idTechnique === deposit.fileName || fluxKey(idTechnique) === fluxKey(deposit.idFlux)) return true;
    const [, flux = '', count = '0'] = /^(.*) \((\d+)\)$/.exec(idTechnique) ?? [];
    return fluxKey(flux) === fluxKey(deposit.idFlux) && Number(count) >= lines + accepted;
  });
}
