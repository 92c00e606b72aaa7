import type { RowState } from '#actions/checking';
import { REQUEST_ANSWERED } from '#journal';
import type { Step } from '../with-demarches';
import { noRequest } from './refusals';

/**
 * What *Démarches* says of a holder's request that needs no correction.
 * @throws BadInputError for a row of which no request waits.
 */
export function stepOfRequest(
  { row, idTechnique, requestOn }: RowState,
  { reason, by }: { readonly reason: string; readonly by: string },
): Step {
  if (requestOn === null) throw noRequest(row);
  return { idTechnique, code: REQUEST_ANSWERED, reason, by };
}
