import { formatsOf } from '../../format';

const { count, number } = formatsOf('fr');

/** The words of what departments send, and of what goes back to them. */
export const departmentsFrench = {
  title: 'Services',
  hint: 'Les classeurs ou les CSV des services, plusieurs à la fois\u00a0: choisissez-les, ou déposez-les ici. Rien n’est écrit avant votre accord.',
  counts: (added: number, updated: number, conflicts: number, near: number) =>
    [
      count(added, 'ligne nouvelle', 'lignes nouvelles'),
      count(updated, 'mise à jour', 'mises à jour'),
      count(conflicts, 'écart', 'écarts'),
      count(near, 'ligne à reconnaître', 'lignes à reconnaître'),
    ].join(' · '),
  same: (n: number) =>
    n < 2 ? `${number(n)} ligne sans changement.` : `${number(n)} lignes sans changement.`,
  gathered: (added: number, updated: number) =>
    `${count(added, 'ligne ajoutée', 'lignes ajoutées')}, ${count(updated, 'mise à jour', 'mises à jour')}. Contrôlez, puis transmettez.`,
  changes: 'Ce qui change',
  conflicts: 'Changé ici et au service',
  forAll: 'Pour tous les écarts',
  keep: 'Garder',
  sides: { here: 'Ici', service: 'Service' },
  held: 'Déjà dans un fichier ou à la CDC\u00a0: rien n’y change',
  heldLine: (row: string, status: string, field: string, here: string, service: string, department: string) =>
    `${row} (${status}), ${field}\u00a0: ici ${here || 'vide'}, ${department} ${service || 'vide'}.`,
  near: 'Presque pareilles\u00a0: laissées de côté tant que vous ne dites rien',
  nearLabel: 'Cette ligne',
  nearChoices: { same: 'C’est la même', other: 'C’en est une autre' },
  sameId: (place: string) => `${place}\u00a0: son identifiant est celui d’une autre personne ici`,
  empty: 'vide',
  backHint:
    'Un classeur par service\u00a0: ses lignes, ce qui est revenu, ce qui est à corriger. Aucune personne d’un autre service n’y est.',
  withOriginals: 'Dans les classeurs qu’ils ont envoyés…',
};
