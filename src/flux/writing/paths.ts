import { fieldKeys, fields, FLUX_ELEMENTS, RESULTATS_PATH, type FieldKey } from '#dictionary';

/** What the envelope alone holds; the rest of the flux comes from fields of the dictionary. */
export type EnvelopeKey = (typeof FLUX_ELEMENTS)[number];

/** A value of the flux, by name. */
export type FluxKey = EnvelopeKey | FieldKey;

/** Every path that we know, in the order of writing where the schema leaves it free. Source: domain.md. */
export const KEY_OF_PATH: ReadonlyMap<string, FluxKey> = new Map<string, FluxKey>([
  ...FLUX_ELEMENTS.map((key) => [`flux/${key}`, key] as const),
  ...fieldKeys.flatMap((key): (readonly [string, FluxKey])[] =>
    key === 'resultats'
      ? [[RESULTATS_PATH, key]]
      : fields[key].paths.map((path: string): readonly [string, FluxKey] => [path, key]),
  ),
]);

/** Fields that a passage carries into the flux: those of the sender are the envelope's, composed ones have no element. */
export const PASSAGE_KEYS: readonly FieldKey[] = fieldKeys.filter(
  (key) =>
    ['certification', 'passage'].includes(fields[key].level) &&
    (key === 'resultats' || fields[key].paths.length > 0),
);
