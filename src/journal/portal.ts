import type { Deposit, DepositState, PortalState } from './types';

/** What the portal shows of a file, and since when it is known. */
export interface OnPortal {
  readonly state: PortalState | null;
  /** `2026-12-01`; '' when it is not known. */
  readonly since: string;
  /** Whether someone said so; else it follows from the accusé, or nothing is known. */
  readonly isSaid: boolean;
}

/** What an accusé that came says of the portal. A file without KO conforms: CDC goes on with it. */
const AFTER_ACCUSE: Readonly<Partial<Record<DepositState, PortalState>>> = {
  rejected: 'errors',
  'processed-with-ko': 'errors',
  processed: 'processing',
};

/** Where a file of ours was never dropped, or is a sending that is only declared, the portal shows nothing of it. */
const MAY_BE_SHOWN: Readonly<Record<DepositState, boolean>> = {
  generated: false,
  stale: false,
  replaced: false,
  cancelled: false,
  declared: false,
  deposited: true,
  processed: true,
  'processed-with-ko': true,
  rejected: true,
};

/**
 * What the portal shows of a deposit: what its accusé says, else what someone read there; null for a file that is not there.
 * Source: domain.md.
 */
export function onPortal({ state, portal, portalOn, accuseOn, importedOn }: Deposit): OnPortal | null {
  if (!MAY_BE_SHOWN[state]) return null;
  const told = AFTER_ACCUSE[state];
  if (told !== undefined) return { state: told, since: accuseOn || importedOn, isSaid: false };
  return { state: portal, since: portalOn, isSaid: portal !== null };
}
