/** Elements where the paths of the dictionary begin again. */
export const LEVELS: readonly string[] = [
  'flux',
  'emetteur',
  'certificateur',
  'certification',
  'passageCertification',
];

/** What the envelope alone holds, under `flux`; the rest of the flux comes from fields of the dictionary. */
export const FLUX_ELEMENTS = ['idFlux', 'horodatage', 'action'] as const;

/** The composed field that has elements of its own: one `resultat` a competence. */
export const RESULTATS_PATH = 'passageCertification/niveauNumeriqueEuropeen/resultats';

/** The path of a child, in the way of the dictionary: from the element of its level down. */
export function childPath(path: string, name: string): string {
  return LEVELS.includes(name) ? name : `${path}/${name}`;
}
