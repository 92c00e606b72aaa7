import type { ReadingContext } from '#cells';
import { foldWords, type Values } from '#dictionary';
import type { Certificateur } from './certificateurs';

/** Gives the BCR in the place of a name of *Certificateurs*; the values themselves where they name none, or two bear it. */
export function certificateurNamed(certificateurs: readonly Certificateur[]): (values: Values) => Values {
  const known = new Set(certificateurs.map(({ idClient }) => idClient));
  const byName = new Map<string, Set<string>>();
  for (const { nom, idClient } of certificateurs) {
    const name = foldWords(nom);
    if (name !== '') byName.set(name, (byName.get(name) ?? new Set()).add(idClient));
  }
  return (values) => {
    const typed = values.idClientCertificateur;
    if (typed === undefined || known.has(typed)) return values;
    const [only, ...others] = byName.get(foldWords(typed)) ?? [];
    return only === undefined || others.length > 0 ? values : { ...values, idClientCertificateur: only };
  };
}

/** The same, after whatever else completes a row. */
export function withCertificateurs(
  complete: ReadingContext['complete'],
  certificateurs: readonly Certificateur[],
): ReadingContext['complete'] {
  if (certificateurs.every(({ nom }) => nom === '')) return complete;
  const named = certificateurNamed(certificateurs);
  return (values, typed) => {
    const completed = complete?.(values, typed) ?? { values, given: {} };
    return { ...completed, values: named(completed.values) };
  };
}
