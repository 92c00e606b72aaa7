import { because, type Advice } from './advice';

const LAST_STEP_FR =
  'Quand plusieurs personnes ont le même nom et la même naissance, la CDC les départage par la commune';
const LAST_STEP_EN = 'When several people have the same name and birth, the CDC tells them apart by the town';

/** Why birthplaces are looked at. */
export const placesAdvice = {
  'places-unavailable': because(
    'tool',
    'Sans la liste, rien ne dit qu’un code existe : mieux vaut le savoir que de croire les lieux contrôlés.',
    'Without the list nothing says that a code exists: better to know it than to believe places were checked.',
  ),
  'insee-form': because(
    'third-party',
    `${LAST_STEP_FR} : un code qui n’en est pas un ne désigne aucun lieu.`,
    `${LAST_STEP_EN}: a code that is none means no place.`,
    [
      '35238 (Rennes), 2A004 (Ajaccio), 97411 (Saint-Denis), 99352 (Algérie).',
      '35238 (Rennes), 2A004 (Ajaccio), 97411 (Saint-Denis), 99352 (Algeria).',
    ],
  ),
  'insee-of-no-country': because(
    'measured',
    'Le code 99100 est la France, et ni 99000 ni 99999 n’existent : c’est la commune que la CDC compare.',
    'Code 99100 is France, and neither 99000 nor 99999 exist: the town is what the CDC compares.',
  ),
  'insee-is-postal': because(
    'third-party',
    'Un code postal couvre parfois plusieurs communes, et le même nombre est souvent le code INSEE d’une autre.',
    'A postal code may cover several towns, and the same number is often the INSEE code of another.',
    ['Rennes : 35238, pas 35000.', 'Rennes: 35238, not 35000.'],
  ),
  'insee-unknown': because(
    'measured',
    `${LAST_STEP_FR} : un code inconnu de l’INSEE ne désigne aucun lieu. Une liste peut être en retard, d’où un simple avertissement.`,
    `${LAST_STEP_EN}: a code unknown to INSEE means no place. A list may be late, hence a mere warning.`,
  ),
  'insee-ended': because(
    'measured',
    'L’état civil garde le code de la commune au jour de la naissance.',
    'The civil registry keeps the code of the town on the day of birth.',
    ['Né à Ajaccio en 1990 : 2A004 ; en 1970 : 20004.', 'Born in Ajaccio in 1990: 2A004; in 1970: 20004.'],
  ),
  'postal-code-form': because(
    'third-party',
    'Un code postal de France a cinq chiffres : un autre ne désigne aucune commune.',
    'A postal code of France has five digits: another means no town.',
  ),
  'postal-is-insee': because(
    'measured',
    'La CDC lirait ce code comme celui d’un bureau de poste, et chercherait la naissance ailleurs.',
    'The CDC would read this code as a post office’s, and look for the birth elsewhere.',
    [
      '99352 est l’Algérie : à mettre dans « Code INSEE de naissance ».',
      '99352 is Algeria: to be put in "Birthplace INSEE code".',
    ],
  ),
  'insee-postal-disagree': because(
    'third-party',
    'Le schéma ne prend qu’un des deux, et c’est le code INSEE qui part : s’il est faux, la naissance est ailleurs.',
    'The schema takes one of the two, and the INSEE code is sent: when it is wrong, the birth is elsewhere.',
  ),
  'insee-name-disagree': because(
    'judgement',
    `${LAST_STEP_FR}, par son code : si le nom en dit une autre, l’un des deux est faux.`,
    `${LAST_STEP_EN}, by its code: when the name says another, one of the two is wrong.`,
  ),
  'postal-name-disagree': because(
    'third-party',
    'Sans code INSEE, c’est le code postal et le nom ensemble qui disent la commune.',
    'Without an INSEE code, the postal code and the name together say the town.',
  ),
  'town-is-country': because(
    'third-party',
    'Pour une naissance à l’étranger, la CDC attend la ville, et le pays par son code.',
    'For a birth abroad the CDC expects the town, and the country by its code.',
    ['Oran · 99352 · 352 · Algérie', 'Oran · 99352 · 352 · Algérie'],
  ),
  'town-is-code': because(
    'third-party',
    `${LAST_STEP_FR} : un code dans la colonne du nom n’en dit aucune.`,
    `${LAST_STEP_EN}: a code in the column of the name says none.`,
    ['Rennes, et 35238 dans « Code INSEE de naissance ».', 'Rennes, and 35238 in "Birthplace INSEE code".'],
  ),
  'country-name-unknown': because(
    'third-party',
    'La CDC compare le code du pays : un nom que l’INSEE n’a pas n’en donne aucun. L’outre-mer français n’est pas l’étranger.',
    'The CDC compares the code of the country: a name that INSEE does not have gives none. French overseas departments are not abroad.',
    ['« Tunsie » : Tunisie, 99351.', '"Tunsie": Tunisie, 99351.'],
  ),
  'postal-code-without-town': because(
    'third-party',
    'Un code postal peut être celui de plusieurs communes : son nom dit laquelle.',
    'A postal code may be that of several towns: its name says which.',
  ),
  'abroad-country-code': because(
    'third-party',
    'Le code du pays est la fin du code INSEE : différents, ils disent deux pays.',
    'The code of the country is the end of the INSEE code: different, they say two countries.',
    ['99352 et 352 pour l’Algérie.', '99352 and 352 for Algeria.'],
  ),
  'abroad-without-town': because(
    'third-party',
    'Le code ne dit que le pays : sans la ville, rien ne dit où la personne est née.',
    'The code says the country only: without the town, nothing says where the person was born.',
  ),
  'abroad-postal-code': because(
    'third-party',
    'Le format n’a de place que pour un code, INSEE ou postal, et celui d’un autre pays n’y dit rien.',
    'The format has place for one code, INSEE or postal, and that of another country says nothing there.',
  ),
  'abroad-without-insee': because(
    'third-party',
    'À l’étranger, c’est le code INSEE du pays qui tient lieu de code de la commune.',
    'Abroad, the INSEE code of the country stands for the code of the town.',
    ['99352 pour l’Algérie.', '99352 for Algeria.'],
  ),
  'country-code-form': because(
    'third-party',
    'Le schéma veut trois caractères, ceux qui terminent le code INSEE du pays.',
    'The schema wants three characters, those that end the INSEE code of the country.',
    ['352 pour l’Algérie, pas « DZA ».', '352 for Algeria, not "DZA".'],
  ),
  'country-unknown': because(
    'third-party',
    'Un code que l’INSEE n’a jamais donné ne désigne aucun pays.',
    'A code that INSEE never gave means no country.',
  ),
  'country-name-disagree': because(
    'third-party',
    'La CDC compare le code : si le nom dit un autre pays, l’un des deux est faux.',
    'The CDC compares the code: when the name says another country, one of the two is wrong.',
  ),
  'country-contradicted': because(
    'third-party',
    'Une naissance est en France ou à l’étranger : la CDC ne trouve personne si les cases disent les deux.',
    'A birth is in France or abroad: the CDC finds nobody when the cells say both.',
    [
      '« Nantes (Maroc) » : Nantes, 44109, ou la ville du Maroc et 99350.',
      '"Nantes (Maroc)": Nantes, 44109, or the town of Morocco and 99350.',
    ],
  ),
  'country-code-of-france': because(
    'third-party',
    'Pour une naissance en France, l’exemple officiel laisse ce code de côté.',
    'For a birth in France, the official sample leaves this code out.',
  ),
  'nir-place': because(
    'judgement',
    'Le NIR porte le lieu de naissance : s’il en dit un autre, l’un des deux est faux.',
    'The NIR carries the birthplace: when it says another, one of the two is wrong.',
  ),
} as const satisfies Readonly<Record<string, Advice>>;
