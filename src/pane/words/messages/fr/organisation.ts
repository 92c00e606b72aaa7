import { formatsOf } from '../../format';

const { count } = formatsOf('fr');
const settings = (n: number) => count(n, 'changement', 'changements');

/** The words of what an organisation shares among its workbooks. */
export const organisationFrench = {
  profile: 'Profil de l’organisme',
  profileHint:
    'Identifiants, certifications, lecture des tableaux et XSD, à donner à d’autres classeurs. Aucune donnée d’une personne n’y va.',
  proposed: (n: number) => `Votre organisme propose un profil pour ce classeur\u00a0: ${settings(n)}.`,
  toApply: (n: number) => (n === 0 ? 'Rien à changer.' : `${settings(n)} à appliquer.`),
  applied: (n: number) => `Profil appliqué\u00a0: ${settings(n)}.`,
  see: 'Ce qui changerait',
};
