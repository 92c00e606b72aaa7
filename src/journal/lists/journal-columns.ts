import { DEMARCHES_COLUMNS } from './demarches';
import { DEPOT_COLUMNS } from './depots';
import { HISTORIQUE_COLUMNS } from './historique';

/** The columns of the sheets that remember, by sheet. */
export const JOURNAL_COLUMNS = {
  depots: DEPOT_COLUMNS,
  historique: HISTORIQUE_COLUMNS,
  demarches: DEMARCHES_COLUMNS,
} as const;
