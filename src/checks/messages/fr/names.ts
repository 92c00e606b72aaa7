import type { Unseen } from '../../text/unseen';
import type { Messages } from '../entry';
import { fr, isMandatory, isSign, unseen } from '../words';

const KINDS: Readonly<Record<Unseen, string>> = {
  'line-end': 'un retour à la ligne',
  tab: 'une tabulation',
  'zero-width': 'un signe sans largeur',
  'soft-hyphen': 'un trait d’union invisible',
  'private-use': 'un caractère d’une autre police',
  'double-blank': 'deux espaces de suite',
  'no-break': 'une espace insécable',
};

/** The words about names, of people and of places, and about people. */
export const frenchNames = {
  'replacement-character': {
    title: 'lettre perdue',
    text: ({ position }, { value }) =>
      fr`« ${value} » contient le signe �, à la position ${position} : une lettre a été perdue par un mauvais encodage. Retrouvez-la dans le fichier d’origine, et saisissez-la.`,
  },
  'unknown-word': {
    title: 'mot qui dit que rien n’est connu',
    text: (_data, { value, key }) =>
      isMandatory(key)
        ? fr`« ${value} » serait envoyé comme une vraie donnée, et cette donnée est obligatoire : saisissez la vraie valeur.`
        : fr`« ${value} » serait envoyé comme une vraie donnée. Laissez la case vide : le fichier dira lui-même que ce n’est pas connu.`,
  },
  'text-damaged': {
    title: 'lettres abîmées',
    text: ({ part }, { value }) =>
      fr`« ${value} » contient « ${part} » : ${isSign(part) ? 'un signe' : 'une lettre accentuée'} a été abîmé${isSign(part) ? '' : 'e'} par un mauvais encodage. Reprenez le nom tel que l’acte de naissance l’écrit.`,
  },
  'invisible-in-name': {
    title: 'caractère invisible',
    text: ({ kind, character, position }, { value, isCorrected }) =>
      fr`« ${unseen(value)} » contient ${KINDS[kind]} (${character}, à la position ${position}), que l’œil ne voit pas et que la CDC compare.${isCorrected ? '' : ' Effacez la case et saisissez-la de nouveau au clavier.'}`,
  },
  'look-alike-letter': {
    title: 'lettre d’un autre alphabet',
    text: ({ letter, character, position }, { value }) =>
      fr`« ${value} » contient « ${letter} » (${character}, à la position ${position}), une lettre d’un autre alphabet, que la CDC ne reconnaît pas. Saisissez de nouveau le nom en lettres latines, au clavier.`,
  },
  'name-with-digit': {
    title: 'signe inattendu dans un nom',
    text: ({ sign }, { value }) =>
      fr`« ${value} » contient « ${sign} », qu’aucun acte de naissance n’écrit dans un nom. Vérifiez la saisie, et que la colonne est la bonne.`,
  },
  'several-first-names': {
    title: 'plusieurs prénoms',
    text: ({ first, others }, { value }) =>
      fr`« ${value} » contient plusieurs prénoms, et la CDC compare le premier seul. Gardez ici « ${first} », et mettez ${others} dans « Deuxième prénom » et « Troisième prénom ».`,
  },
  'shortened-first-name': {
    title: 'prénom abrégé',
    text: ({ part }, { value }) =>
      fr`« ${value} » contient « ${part} », un prénom abrégé, et la CDC compare le prénom entier. Saisissez-le en toutes lettres, comme l’acte de naissance l’écrit.`,
  },
  'swapped-names': {
    title: 'nom et prénom échangés ?',
    text: ({ nom, prenom }) =>
      fr`« ${nom} » est un prénom courant, et « ${prenom} » est dans la colonne du prénom : le nom et le prénom semblent échangés. Vérifiez-les sur l’acte de naissance.`,
  },
  'near-duplicate': {
    title: 'même personne deux fois ?',
    text: ({ other }) =>
      fr`La ligne ${other} a presque le même nom et la même naissance, pour la même certification délivrée le même jour. Si c’est la même personne, gardez la bonne ligne et mettez l’autre de côté.`,
  },
} satisfies Partial<Messages>;
