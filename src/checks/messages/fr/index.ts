import { withNoBreakSpaces, type Branch, type FieldKey } from '#dictionary';
import type { LengthData } from '../../facets';
import type { DataByCode } from '../../finding';
import { noted, ofCorrections } from '../elsewhere';
import type { Cell, Messages } from '../entry';
import { frenchBusiness } from './business';
import { frenchIdentity } from './identity';
import { frenchMatching } from './matching';
import { frenchNames } from './names';
import { frenchPlaces } from './places';
import { frenchSending } from './sending';
import { frenchTrade } from './trade';
import { pluralFrench as plural } from '../plural';
import {
  choices,
  dayOf,
  exampleOf,
  fr,
  isCode,
  isPersonName,
  isToEmpty,
  isMandatory,
  labelOf,
  visible,
} from '../words';

/** « 5 caractères attendus ». */
const lengthWanted = ({ min, max }: Partial<LengthData>): string => {
  if (max === undefined)
    return min === undefined ? 'longueur à revoir' : `${plural(min, 'caractère')} au moins`;
  if (min === max) return `${plural(max, 'caractère')} ${max === 1 ? 'attendu' : 'attendus'}`;
  return (min ?? 0) <= 1 ? `${plural(max, 'caractère')} au plus` : `de ${min} à ${plural(max, 'caractère')}`;
};

const BRANCHES: Readonly<Record<Branch, string>> = {
  titulaire: 'son état civil',
  dossierFormation: 'son dossier CPF',
  identifiantNational: 'son NIR',
};

const REASONS: Readonly<Record<'said' | 'filled' | 'default', string>> = {
  said: fr`comme le dit la colonne « Identification »`,
  filled: 'parce que son état civil est incomplet et que ce numéro est rempli',
  default: 'selon ses cases remplies et les Paramètres',
};

/** Which branch asks for the field, and why this one. */
const because = ({ branch, why }: DataByCode['required']) =>
  branch === undefined || why === undefined || why === 'last'
    ? ''
    : `, car la personne est identifiée par ${BRANCHES[branch]}, ${REASONS[why]}`;

/** What the cell holds, or the part of it that the finding is about. */
const shown = (read: string, { value, element }: Cell) => (element === null ? value : read);
const labelled = ({ element, label }: Cell) => (element === null ? label : labelOf(element, 'fr'));

const example = (key: FieldKey | null) =>
  exampleOf(key) === '' ? '' : fr`, par exemple « ${exampleOf(key)} »`;

/** Every French word of the checks. */
export const french: Messages = {
  ...ofCorrections(
    'correction proposée',
    'fr',
    (after, reason, { value }) =>
      fr`« ${value} » devrait s’écrire « ${after} ». ${withNoBreakSpaces(reason)}`,
  ),
  ...frenchBusiness,
  ...frenchTrade,
  ...frenchNames,
  ...frenchPlaces,
  ...frenchSending,
  ...frenchMatching,
  ...frenchIdentity,
  'formula-error': {
    title: 'formule en erreur',
    text: (_data, { value }) =>
      fr`« ${value} » est l’erreur d’une formule, pas une donnée. Corrigez la formule, ou remplacez-la par la valeur.`,
  },
  'formula-without-result': {
    title: 'formule sans résultat',
    text: (_data, { label }) =>
      fr`« ${label} » est une formule dont le fichier ne contient pas le résultat : le logiciel qui l’a écrite ne l’a pas calculée. Ouvrez le classeur dans Excel, enregistrez-le, puis recommencez.`,
  },
  'digits-lost': {
    title: 'chiffres perdus',
    text: ({ as }, { value }) =>
      as === 'number'
        ? fr`« ${value} » est un nombre de plus de 15 chiffres : Excel n’en garde que 15, les autres sont perdus. Mettez la case au format Texte, puis saisissez de nouveau la valeur d’origine.`
        : fr`« ${value} » est un nombre abrégé par un tableur : ses chiffres sont perdus. Mettez la case au format Texte, puis saisissez de nouveau la valeur d’origine.`,
  },
  'shown-otherwise': {
    title: 'affiché autrement',
    text: ({ shown: seen, held }) =>
      fr`La case affiche « ${seen} » mais contient « ${held} », qui serait envoyé. Saisissez comme texte ce qui doit être envoyé, dans une case au format Texte.`,
  },
  'illegal-character': {
    title: 'caractère interdit',
    text: ({ character, position }, { value }) =>
      fr`« ${visible(value)} » contient un caractère invisible interdit dans le fichier (${character}, à la position ${position}). Effacez la case et saisissez-la de nouveau au clavier.`,
  },
  'field-not-in-schema': {
    title: 'absent de ce format',
    text: ({ version }, { value, label }) =>
      fr`« ${value} » ne peut pas être envoyé : le format ${version} n’a pas de place pour « ${label} ». Videz la case, ou choisissez un autre format dans les Paramètres.`,
  },
  'nil-word': {
    title: 'mot qui n’est pas une donnée',
    text: (_data, { value, label, key }) =>
      isMandatory(key)
        ? fr`« ${value} » n’est pas une donnée. « ${label} » est obligatoire : saisissez la vraie valeur.`
        : fr`« ${value} » serait envoyé comme un texte, ou refusé. Laissez la case vide : le fichier dira lui-même que la donnée n’est pas connue.`,
  },
  'nil-name': {
    title: 'nom à vérifier',
    text: (_data, { value, label }) =>
      fr`« ${value} » n’est sans doute pas un nom, mais un mot laissé par un export. « ${label} » est obligatoire : saisissez le vrai nom, ou confirmez que la personne s’appelle ainsi.`,
  },
  required: {
    title: 'obligatoire',
    text: (data, { label, key }) =>
      data.noColumn === undefined
        ? fr`« ${label} » est obligatoire${because(data)} : la case est vide. Remplissez-la${example(key)}.`
        : fr`« ${label} » est obligatoire${because(data)} : le tableau n’a pas cette colonne. Ajoutez-la et remplissez-la${example(key)}.`,
  },
  'identification-unreadable': {
    title: 'choix inconnu',
    text: (_data, { value }) =>
      fr`« ${value} » ne dit pas comment identifier la personne. Choisissez « Titulaire », « Dossier CPF » ou « NIR », ou laissez la case vide.`,
  },
  'branch-not-in-schema': {
    title: 'identification absente de ce format',
    text: ({ branch, version }) =>
      fr`La personne est identifiée par ${BRANCHES[branch]}, ce que le format ${version} ne prévoit pas. Remplissez l’état civil ou le dossier CPF de cette ligne, ou choisissez le format 1.1.5 dans les Paramètres.`,
  },
  length: {
    title: lengthWanted,
    text: (data, cell) =>
      fr`« ${cell.value} » compte ${plural(data.length, 'caractère')} : ${lengthWanted(data)}.${lengthAdvice(data, cell)}`,
  },
  'cpf-name-too-long': {
    title: ({ max }) =>
      max === undefined ? 'trop long pour un dossier CPF' : `${max} caractères au plus pour un dossier CPF`,
    text: ({ read, length, max }) =>
      fr`« ${read} » compte ${plural(length, 'caractère')} : un dossier CPF en admet ${max} au plus. Le nom n’est jamais coupé à votre place : reprenez-le tel qu’il figure au dossier CPF, ou identifiez la personne par son état civil.`,
  },
  pattern: {
    title: 'forme inattendue',
    text: (_data, { value, key }) =>
      fr`« ${value} » n’a pas la forme que le format demande${example(key)}. Vérifiez chaque caractère.`,
  },
  'not-in-list': {
    title: 'valeur hors liste',
    text: ({ list }, { value, key }) =>
      fr`« ${value} » n’est pas dans la liste. Choisissez parmi : ${choices(key, list, 'fr')}.`,
  },
  'not-an-integer': {
    title: 'nombre attendu',
    text: (data, cell) =>
      fr`« ${shown(data.read, cell)} » n’est pas un nombre entier. Saisissez un nombre de ${data.min} à ${data.max}, en chiffres.`,
  },
  'out-of-range': {
    title: ({ min, max }) => (min === undefined ? 'nombre hors limites' : `nombre de ${min} à ${max}`),
    text: (data, cell) =>
      fr`« ${shown(data.read, cell)} » sort des limites : « ${labelled(cell)} » va de ${data.min} à ${data.max}. Vérifiez la saisie.`,
  },
  'not-a-date': {
    title: 'date attendue',
    text: (_data, { value, key }) =>
      key === 'dateFinValidite' && !/\d/.test(value ?? '')
        ? fr`« ${value} » n’est pas une date. Si la certification n’a pas de fin de validité, laissez la case vide.`
        : fr`« ${value} » ne se lit pas comme une date. Saisissez-la sous la forme JJ/MM/AAAA, par exemple « 12/03/2026 ».`,
  },
  'impossible-date': {
    title: 'date qui n’existe pas',
    text: (_data, { value }) =>
      fr`« ${value} » n’existe pas au calendrier. Vérifiez le jour et le mois : la forme attendue est JJ/MM/AAAA.`,
  },
  'date-out-of-years': {
    title: 'année de 1900 à 2099',
    text: ({ year }, { value }) =>
      fr`« ${value} » est une date de l’année ${year} : seules les années 1900 à 2099 sont acceptées. Vérifiez l’année.`,
  },
  'not-a-boolean': {
    title: 'Oui ou Non attendu',
    text: (_data, { value }) => fr`« ${value} » n’est ni Oui ni Non. Choisissez l’un des deux dans la liste.`,
  },
  'birth-date-unreadable': {
    title: 'date illisible',
    text: (_data, { value }) =>
      fr`« ${value} » ne se lit pas comme une date de naissance. Saisissez JJ/MM/AAAA ; MM/AAAA si le jour n’est pas connu ; AAAA si seule l’année est connue.`,
  },
  'impossible-birth-date': {
    title: 'date qui n’existe pas',
    text: ({ day, month, year }) =>
      fr`Le ${dayOf(day, month, year)} n’existe pas au calendrier. Reprenez la date sur une pièce d’identité ; si le jour n’est pas connu, laissez-le vide.`,
  },
  'resultats-unreadable': {
    title: 'résultats illisibles',
    text: (_data, { value }) =>
      fr`« ${value} » ne se lit pas. Écrivez « domaine.compétence=niveau », séparés par un point-virgule, par exemple « 2.3=5; 5.4=6 ».`,
  },
  'resultats-out-of-bounds': {
    title: 'résultat hors limites',
    text: ({ part, read, min, max }) =>
      part === 'niveau'
        ? fr`Le niveau « ${read} » sort des limites : il va de ${min} à ${max}. Corrigez ce résultat.`
        : fr`« ${read} » ne convient pas : un domaine et une compétence se désignent par un seul caractère. Corrigez ce résultat.`,
  },
  'id-missing': {
    title: 'obligatoire',
    text: (_data, { label }) =>
      fr`« ${label} » n’est pas renseigné. Aucun fichier ne peut être écrit sans lui : saisissez-le dans les Paramètres.`,
  },
  'id-length': {
    title: lengthWanted,
    text: (data, { value }) =>
      fr`« ${value} » compte ${plural(data.length, 'caractère')} : ${lengthWanted(data)}. Reprenez le numéro donné par la Caisse des Dépôts.`,
  },
  'id-form': {
    title: 'forme inhabituelle',
    text: ({ example: sample }, { value }) =>
      fr`« ${value} » n’a pas la forme habituelle, comme « ${sample} ». Vérifiez le numéro donné par la Caisse des Dépôts.`,
  },
  'ambiguous-header': noted('ambiguous-header', 'en-tête ambigu', 'fr'),
  'matched-column-gone': noted('matched-column-gone', 'colonne disparue', 'fr'),
  'unsure-name': noted('unsure-name', 'nom à confirmer', 'fr'),
  'second-list': noted('second-list', 'seconde liste à côté', 'fr'),
  'unconfirmed-constants': noted('unconfirmed-constants', 'valeurs à confirmer', 'fr'),
  'merged-cells': noted('merged-cells', 'cellules fusionnées', 'fr'),
  'other-tables': noted('other-tables', 'autre tableau de passages', 'fr'),
  'rows-under-table': noted('rows-under-table', 'lignes sous le tableau', 'fr'),
  'titles-under-one-code': noted('titles-under-one-code', 'un seul code sous plusieurs titres', 'fr'),
  'totals-rows-in-data': noted('totals-rows-in-data', 'lignes de total, de titre ou de remarque', 'fr'),
};

/** What to do about a length, where no correction says it. */
function lengthAdvice({ length, max }: LengthData, { isCorrected, key, value }: Cell): string {
  if (isCorrected) return '';
  if (isToEmpty(value, key)) return fr` Si la donnée n’est pas connue, videz la case.`;
  return max !== undefined && length > max
    ? isCode(key)
      ? fr` Vérifiez chaque caractère${example(key)}.`
      : isPersonName(key)
        ? fr` Vérifiez que la case ne contient que ce nom, tel que l’acte de naissance l’écrit : rien n’en est coupé à votre place.`
        : key === 'urlPreuve'
          ? fr` Saisissez une adresse plus courte qui mène à la même preuve, ou videz la case.`
          : fr` Raccourcissez la valeur vous-même : rien n’est coupé à votre place.`
    : fr` Saisissez la valeur entière${example(key)}.`;
}
