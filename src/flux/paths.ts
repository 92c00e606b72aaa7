import { fieldKeys, fields, type FieldKey } from '#dictionary';

/** What the envelope alone holds; the rest of the flux comes from fields of the dictionary. */
export type EnvelopeKey = 'idFlux' | 'horodatage' | 'action';

/** A value of the flux, by name. */
export type FluxKey = EnvelopeKey | FieldKey;

/** Elements where the paths of the dictionary begin again. */
export const LEVELS: ReadonlySet<string> = new Set([
  'flux',
  'emetteur',
  'certificateur',
  'certification',
  'passageCertification',
]);

/** The composed field that has elements of its own: one `resultat` a competence. */
export const RESULTATS_PATH = 'passageCertification/niveauNumeriqueEuropeen/resultats';

const ENVELOPE: readonly (readonly [string, EnvelopeKey])[] = [
  ['flux/idFlux', 'idFlux'],
  ['flux/horodatage', 'horodatage'],
  ['flux/action', 'action'],
];

/** Every path that we know, in the order of writing where the schema leaves it free. Source: domain.md. */
export const KEY_OF_PATH: ReadonlyMap<string, FluxKey> = new Map<string, FluxKey>([
  ...ENVELOPE,
  ...fieldKeys.flatMap((key): (readonly [string, FluxKey])[] =>
    key === 'resultats'
      ? [[RESULTATS_PATH, key]]
      : fields[key].paths.map((path: string): readonly [string, FluxKey] => [path, key]),
  ),
]);

/** The path of a child, in the way of the dictionary: from the element of its level down. */
export function childPath(path: string, name: string): string {
  return LEVELS.has(name) ? name : `${path}/${name}`;
}

/** Fields that a passage carries into the flux: those of the sender are the envelope's, composed ones have no element. */
export const PASSAGE_KEYS: readonly FieldKey[] = fieldKeys.filter(
  (key) =>
    ['certification', 'passage'].includes(fields[key].level) &&
    (key === 'resultats' || fields[key].paths.length > 0),
);
