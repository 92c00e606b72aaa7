import { finding, nothing, rule } from '../../rule';
import { isFirstName, isSurname } from '../../text/first-names';

const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/**
 * First name and surname that look swapped: a well-known first name in the place of the birth name, and in that of the
 * first name a frequent surname, or a name in capitals where the other is not. Anything less says nothing: surnames are
 * first names all over the world. Source: domain.md, the trade’s judgement; a warning.
 */
export const swappedNames = rule({
  code: 'swapped-names',
  stage: 'business',
  severity: 'warning',
  reads: ['nomNaissance', 'prenom1'],
  check: ({ nomNaissance: nom, prenom1: prenom }, { isUsed }) => {
    if (nom === undefined || prenom === undefined || !isUsed('prenom1') || !isUsed('nomNaissance'))
      return nothing;
    if (!isFirstName(nom) || isFirstName(prenom)) return nothing;
    const looksSwapped =
      isSurname(prenom) || (CAPITALS.test(prenom) && prenom.length > 2 && !CAPITALS.test(nom));
    return looksSwapped ? [finding('nomNaissance', { nom, prenom })] : nothing;
  },
});
