import { because, type Advice } from './advice';

const FIRST_STEP_FR =
  'La CDC cherche d’abord la personne par son nom de naissance, son prénom, son sexe et son année';
const FIRST_STEP_EN = 'The CDC first looks for the person by birth name, first name, sex and year';

/** Why names and numbers of people are looked at. */
export const peopleAdvice = {
  'birth-day-not-shown': because(
    'judgement',
    'Excel écrit le 1er du mois quand on saisit un mois seul : un jour inventé empêche de retrouver la personne.',
    'Excel writes the 1st when a month alone is typed: an invented day keeps the person from being found.',
    [
      '03/1985 si le jour n’est pas connu ; 01/03/1985 s’il l’est.',
      '03/1985 when the day is not known; 01/03/1985 when it is.',
    ],
  ),
  'time-in-date': because(
    'judgement',
    'Minuit en France s’écrit la veille au soir dans l’heure de Greenwich : des exports perdent ainsi un jour.',
    'Midnight in France is the evening before in Greenwich time: some exports lose a day so.',
  ),
  'name-with-usage-name': because(
    'official',
    `${FIRST_STEP_FR} : le nom d’usage a sa propre colonne.`,
    `${FIRST_STEP_EN}: the usage name has its own column.`,
    [
      '« DURAND née MARTIN » : MARTIN, et DURAND en nom d’usage.',
      '"DURAND née MARTIN": MARTIN, and DURAND as usage name.',
    ],
  ),
  'name-with-title': because(
    'official',
    `${FIRST_STEP_FR} : une civilité n’est pas dans son nom.`,
    `${FIRST_STEP_EN}: a title is not in the name.`,
    ['« Mme MARTIN » : MARTIN.', '"Mme MARTIN": MARTIN.'],
  ),
  'name-with-brackets': because(
    'judgement',
    `${FIRST_STEP_FR}, tels que l’acte les écrit : il n’y met pas de parenthèses.`,
    `${FIRST_STEP_EN}, as the record has them: it has no brackets.`,
  ),
  'text-damaged': because(
    'judgement',
    `${FIRST_STEP_FR} : une lettre abîmée est une autre lettre.`,
    `${FIRST_STEP_EN}: a damaged letter is another letter.`,
    ['FranÃ§ois : François.', 'FranÃ§ois: François.'],
  ),
  'invisible-in-name': because(
    'judgement',
    'Deux noms pareils à l’œil sont différents si l’un porte un signe invisible.',
    'Two names alike to the eye are different when one carries an unseen sign.',
  ),
  'look-alike-letter': because(
    'judgement',
    'Un А cyrillique n’est pas un A : le nom ne serait pas reconnu.',
    'A Cyrillic А is not an A: the name would not be recognised.',
  ),
  'name-with-digit': because(
    'judgement',
    'Un acte de naissance n’a ni chiffre ni @ : c’est sans doute la donnée d’une autre colonne.',
    'A birth record has neither a digit nor @: this is most likely the datum of another column.',
  ),
  'several-first-names': because(
    'official',
    `${FIRST_STEP_FR} : seul le premier prénom y sert, les autres ont leurs colonnes.`,
    `${FIRST_STEP_EN}: the first of the first names alone serves, the others have their columns.`,
    [
      '« Anne, Marie, Paule » : Anne, puis Marie et Paule dans leurs colonnes.',
      '"Anne, Marie, Paule": Anne, then Marie and Paule in their columns.',
    ],
  ),
  'shortened-first-name': because(
    'official',
    `${FIRST_STEP_FR} : « J.-P. » n’est le prénom de personne.`,
    `${FIRST_STEP_EN}: "J.-P." is the first name of nobody.`,
    [
      '« J.-P. » : Jean-Pierre, si l’acte de naissance l’écrit ainsi.',
      '"J.-P.": Jean-Pierre, where the birth record has it so.',
    ],
  ),
  'swapped-names': because(
    'judgement',
    `${FIRST_STEP_FR} : échangés, personne n’est trouvé.`,
    `${FIRST_STEP_EN}: swapped, nobody is found.`,
    [
      'Nom « Camille », prénom « MARTIN » : à intervertir.',
      'Name "Camille", first name "MARTIN": to be swapped.',
    ],
  ),
  'near-duplicate': because(
    'judgement',
    'Une même personne envoyée deux fois aurait deux fois le même titre. Des jumeaux ont deux prénoms différents.',
    'The same person sent twice would hold the same title twice. Twins have two different first names.',
  ),
  'nir-sex': because(
    'judgement',
    'Le premier chiffre du NIR dit le sexe : en désaccord, l’un des deux est faux.',
    'The first digit of the NIR says the sex: when they disagree, one of the two is wrong.',
    ['1 pour un homme, 2 pour une femme.', '1 for a man, 2 for a woman.'],
  ),
  'nir-year': because(
    'judgement',
    'Les chiffres 2 et 3 du NIR sont l’année de naissance : en désaccord, l’un des deux est faux.',
    'Digits 2 and 3 of the NIR are the year of birth: when they disagree, one of the two is wrong.',
  ),
  'nir-month': because(
    'judgement',
    'Les chiffres 4 et 5 du NIR sont le mois de naissance : en désaccord, l’un des deux est faux.',
    'Digits 4 and 5 of the NIR are the month of birth: when they disagree, one of the two is wrong.',
  ),
  'born-after-delivery': because(
    'judgement',
    'Personne n’obtient une certification avant sa naissance : la date saisie est sans doute une autre.',
    'Nobody obtains a certification before birth: the date typed is most likely another.',
  ),
  'age-at-delivery': because(
    'judgement',
    'Un âge si rare vient le plus souvent d’une année mal saisie.',
    'So rare an age mostly comes of a year that was mistyped.',
    ['1905 pour 2005.', '1905 for 2005.'],
  ),
  'cpf-file-form': because(
    'third-party',
    'La CDC retrouve le dossier de formation par ce numéro, qui n’a que des chiffres.',
    'The CDC finds the training file by this number, which has digits only.',
  ),
  'same-passage-twice': because(
    'measured',
    'Le schéma ne voit pas les doublons : la personne aurait deux fois le même titre.',
    'The schema does not see doubles: the person would hold the same title twice.',
  ),
} as const satisfies Readonly<Record<string, Advice>>;
