import type { PlaceFound } from '#session';
import { formatsOf } from '../../format';

const { number, count } = formatsOf('fr');
const lignes = (value: number) => count(value, 'ligne', 'lignes');

/** *Chercher le code*. */
export const placesFrench = {
  title: 'Chercher le code',
  birthplaces: 'Lieux de naissance',
  open: 'Chercher le code…',
  close: 'Fermer la recherche',
  field: 'Commune ou pays de naissance',
  placeholder: 'Rennes, 35000, Algérie…',
  hint: 'Nom d’aujourd’hui ou ancien, code INSEE ou postal. Pour une naissance à l’étranger, le pays.',
  noRow: 'Sélectionnez une case de la ligne à compléter.',
  forRow: (row: string, person: string) => (person === '' ? row : `${row} · ${person}`),
  loading: 'Lecture des communes et des pays…',
  none: 'Aucune commune ni aucun pays de ce nom. Pour une ville étrangère, cherchez son pays.',
  more: (n: number) => `${number(n)} autres\u00a0: précisez.`,
  found: (n: number) => `${count(n, 'réponse', 'réponses')}.`,
  country: 'Pays ou territoire',
  department: (name: string, code: string) => `${name} (${code})`,
  years: ({ kind, from, until }: PlaceFound) => {
    if (until === null) return from === null ? '' : `depuis ${from}`;
    const end = `jusqu’en ${until}`;
    return kind === 'country' || from === null ? end : `de ${from} à ${until}`;
  },
  formerly: (name: string) => `anciennement ${name}`,
  become: (name: string, code: string) => `devenue ${name} ${code}`,
  willWrite: 'Ce qui sera écrit',
  already: 'La ligne dit déjà cela.',
  put: (code: string, row: string) => `Mettre ${code}\u00a0: ${row.toLowerCase()}`,
  done: (n: number) => `${lignes(n)} ${n < 2 ? 'complétée' : 'complétées'}.`,
  left: (n: number) =>
    `${count(n, 'ligne contient une formule ou a changé depuis, et n’a', 'lignes contiennent une formule ou ont changé depuis, et n’ont')} pas été modifiée${n < 2 ? '' : 's'}\u00a0:`,
  groups: (n: number, names: number) =>
    `${count(n, 'naissance sans code juste', 'naissances sans code juste')}, ${count(names, 'nom', 'noms')}`,
  show: 'Voir les noms',
  group: (typed: string, n: number) => `${typed} × ${number(n)}`,
  withPostal: (postalCode: string) => `code postal ${postalCode}`,
  several: (n: number) => `${number(n)} homonymes\u00a0: lequel\u00a0?`,
  nearly: 'Aucune de ce nom exactement. Peut-être\u00a0:',
  noCandidate: 'Aucune commune ni aucun pays de ce nom\u00a0: ligne par ligne.',
  yes: (n: number) => (n === 1 ? 'Oui, pour cette ligne' : `Oui, pour les ${number(n)} lignes`),
  choose: (n: number) => (n === 1 ? 'Mettre dans cette ligne' : `Mettre dans les ${number(n)} lignes`),
  rows: (n: number) => (n === 1 ? 'La ligne' : `Les ${number(n)} lignes`),
};
