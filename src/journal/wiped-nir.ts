import { sentValues, type Language, type SentPassage, type Values } from '#dictionary';
import { fingerprint } from './fingerprint';
import type { Demarche } from './types';

/** What *Démarches* calls a row whose NIR was wiped once CDC had accepted it. */
export const NIR_WIPED = 'nir-wiped';

/** A row that went by its NIR, as it was sent, and what it says without it: by this, it is known not to have changed since. */
export interface WipedNir {
  readonly sent: string;
  readonly rest: string;
}

const PRINT = '[0-9a-f]{16}-[0-9a-f]{8}';
const PRINTS = new RegExp(`(${PRINT}) → (${PRINT})`);

/** The fingerprint of a row that goes by its NIR, without it. @param values what its cells say. */
export function printWithoutNir(values: Values): string {
  const sent: { -readonly [Key in keyof Values]: Values[Key] } = {
    ...sentValues(values, 'identifiantNational'),
  };
  delete sent.nir;
  return fingerprint({ branch: 'identifiantNational', values: sent } satisfies SentPassage);
}

/** What *Démarches* says of it; {@link wipedNirs} reads it again. */
export function reasonOfWiped({ sent, rest }: WipedNir, language: Language): string {
  return language === 'fr'
    ? `NIR effacé, passage accepté (empreinte ${sent} → ${rest}).`
    : `NIR wiped, passage accepted (fingerprint ${sent} → ${rest}).`;
}

/** The rows whose NIR was wiped, by idTechnique: the last that was said of each. */
export function wipedNirs(demarches: readonly Demarche[]): ReadonlyMap<string, WipedNir> {
  const wiped = new Map<string, WipedNir>();
  for (const { code, idTechnique, reason } of demarches) {
    const [, sent, rest] = code === NIR_WIPED ? (PRINTS.exec(reason) ?? []) : [];
    if (sent !== undefined && rest !== undefined) wiped.set(idTechnique, { sent, rest });
  }
  return wiped;
}
