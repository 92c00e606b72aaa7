import { formatsOf } from '../../format';

const { count, date } = formatsOf('fr');
const settings = (n: number) => count(n, 'changement', 'changements');

/** The words of what an organisation shares among its workbooks. */
export const organisationFrench = {
  profile: 'Profil de l’organisme',
  profileHint:
    'Identifiants, certifications, lecture des tableaux et XSD, à donner à d’autres classeurs. Aucune donnée d’une personne n’y va.',
  proposed: (n: number) => `Votre organisme propose un profil pour ce classeur\u00a0: ${settings(n)}.`,
  toApply: (n: number) => (n === 0 ? 'Rien à changer.' : `${settings(n)} à appliquer.`),
  applied: (n: number) => `Profil appliqué\u00a0: ${settings(n)}.`,
  /** Which schema judged. */
  judge: {
    official: (version: string) => `Format ${version}.`,
    reconstructed: (version: string) => `Format ${version}, reconstitué.`,
    loaded: (version: string) => `Format ${version}, XSD de votre kit.`,
  },
  see: 'Ce qui changerait',
  template: 'Modèle',
  versions: (template: string | null, format: string) =>
    template === null
      ? `Classeur fait par vos soins · format ${format}`
      : `Modèle version ${template} · format ${format}`,
  older: (current: string) =>
    `Ce classeur est d’une version précédente\u00a0: la mise à niveau (version ${current}) ajoute ce qui lui manque. Vos valeurs et vos colonnes ne changent pas.`,
  newer:
    'Ce classeur a été tenu avec une version plus récente de l’outil\u00a0: il est seulement lu. Mettez l’outil à jour.',
  noUndo:
    '«\u00a0Annuler\u00a0» ne défera pas la mise à niveau\u00a0: au besoin, fermez le classeur sans l’enregistrer.',
  upgraded: 'Classeur mis à niveau.',
  yearHint:
    'Un nouveau classeur avec ces réglages et le registre de ce qui est parti, sans les lignes\u00a0: rien ne repartira. Celui-ci ne change pas.',
  differences: 'En quoi ce XSD diffère du nôtre',
  comparing: 'Comparaison des schémas',
  noDifference: 'Ce XSD dit la même chose que le nôtre.',
  dropped: 'Le XSD chargé est retiré\u00a0: le nôtre valide de nouveau.',
  loadedFrom: (name: string, day: string) =>
    [name, day === '' ? '' : `chargé le ${date(day)}`].filter(Boolean).join(', '),
};
