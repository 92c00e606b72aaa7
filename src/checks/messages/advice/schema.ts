import { because, type Advice } from './advice';

/** Why the form of cells, and what can be read of them, is asked for. */
export const schemaAdvice = {
  'formula-error': because(
    'tool',
    'Une formule en erreur n’a pas de valeur : le mot de l’erreur partirait à la place de la donnée.',
    'A formula in error has no value: the word of the error would be sent in the place of the data.',
  ),
  'formula-without-result': because(
    'tool',
    'Sans son résultat, la case paraîtrait vide, et « inconnu » partirait à la place d’une donnée que vous avez.',
    'Without its result the cell would seem empty, and "unknown" would be sent in the place of data that you have.',
  ),
  'digits-lost': because(
    'measured',
    'Excel garde 15 chiffres d’un nombre : un identifiant plus long change, et désigne quelqu’un d’autre.',
    'Excel keeps 15 digits of a number: a longer identifier changes, and means somebody else.',
    [
      '1,23457E+12 : saisissez 1234567890123 dans une case au format Texte.',
      '1.23457E+12: type 1234567890123 in a cell of format Text.',
    ],
  ),
  'shown-otherwise': because(
    'tool',
    'C’est ce que la case contient qui part, pas ce qu’elle montre : les deux doivent être pareils.',
    'What the cell holds is sent, not what it shows: both must be the same.',
  ),
  'illegal-character': because(
    'schema',
    'XML interdit ce caractère : un seul rend tout le fichier illisible pour la CDC.',
    'XML forbids this character: a single one makes the whole file unreadable for the CDC.',
  ),
  'replacement-character': because(
    'measured',
    'Ce signe remplace une lettre perdue : le nom envoyé ne serait celui de personne.',
    'This sign stands for a lost letter: the name sent would be nobody’s.',
    ['LEF�VRE : retrouvez LEFÈVRE.', 'LEF�VRE: find LEFÈVRE again.'],
  ),
  'field-not-in-schema': because(
    'schema',
    'Une seule donnée que le format ne prévoit pas fait refuser le fichier entier.',
    'A single datum that the format has no place for makes the whole file refused.',
  ),
  'nil-word': because(
    'measured',
    'Le schéma prend ce mot comme un texte : il serait enregistré comme un vrai nom ou un vrai score.',
    'The schema takes this word for a text: it would be recorded as a real name or a real score.',
    [
      '« nil », « NC » ou « inconnu » : laissez la case vide.',
      '"nil", "NC" or "inconnu": leave the cell empty.',
    ],
  ),
  'nil-name': because(
    'judgement',
    'La CDC chercherait une personne de ce nom à la CNAV, et n’en trouverait pas.',
    'The CDC would look for a person of that name at the CNAV, and find none.',
  ),
  'nir-first-digit': because(
    'schema',
    'Le schéma ne prend qu’un numéro définitif, qui commence par 1 ou 2.',
    'The schema takes a final number only, which begins with 1 or 2.',
  ),
  'nir-key-wrong': because(
    'measured',
    'La clé vérifie les 13 chiffres : si elle est fausse, l’un d’eux l’est, et le numéro est celui d’un autre.',
    'The key checks the 13 digits: when it is wrong one of them is, and the number is another person’s.',
  ),
  'cpf-name-too-long': because(
    'schema',
    'Dans un dossier CPF le schéma admet des noms plus courts, et un nom coupé n’est plus celui de la personne.',
    'In a CPF file the schema takes shorter names, and a name cut short is not the person’s any more.',
  ),
  'code-is-name': because(
    'schema',
    'La CDC compare des codes, que le schéma limite en longueur : un nom ne peut pas en tenir lieu.',
    'The CDC compares codes, whose length the schema limits: a name cannot stand for one.',
    [
      '« RENNES » : 35238, et « Rennes » dans la colonne de la commune.',
      '"RENNES": 35238, and "Rennes" in the column of the town.',
    ],
  ),
  'identification-unreadable': because(
    'schema',
    'Le schéma veut une seule façon de désigner la personne : il faut savoir laquelle.',
    'The schema wants one way of naming the person: which one has to be known.',
  ),
  'branch-not-in-schema': because(
    'schema',
    'Le schéma choisi ne connaît pas cette façon de désigner la personne, et refuserait le fichier entier.',
    'The schema chosen does not know this way of naming the person, and would refuse the whole file.',
  ),
  required: because(
    'official',
    'Cette donnée est obligatoire : sans elle, le fichier entier est refusé, ou la personne n’est pas retrouvée.',
    'This datum is mandatory: without it the whole file is refused, or the person is not found.',
  ),
  length: because(
    'schema',
    'Le schéma fixe la longueur de cette donnée : une seule trop longue fait refuser le fichier entier.',
    'The schema sets the length of this datum: a single one too long makes the whole file refused.',
  ),
  pattern: because(
    'schema',
    'Le schéma impose la forme de cette donnée, caractère par caractère.',
    'The schema imposes the form of this datum, character by character.',
  ),
  'not-in-list': because(
    'schema',
    'Le schéma n’admet que les valeurs de sa liste, écrites exactement ainsi.',
    'The schema takes the values of its list only, written exactly so.',
  ),
  'not-an-integer': because(
    'schema',
    'Le schéma veut ici un nombre entier.',
    'The schema wants a whole number here.',
  ),
  'out-of-range': because(
    'schema',
    'Le schéma fixe le plus petit et le plus grand nombre admis.',
    'The schema sets the smallest and the greatest number taken.',
  ),
  'not-a-date': because(
    'schema',
    'Le fichier ne peut porter qu’un jour du calendrier : un texte y serait refusé.',
    'The file can only carry a day of the calendar: a text would be refused.',
    ['« mars 2026 » : 20/03/2026.', '"mars 2026": 20/03/2026.'],
  ),
  'impossible-date': because(
    'schema',
    'Ce jour n’existe pas : le schéma refuse la date, donc le fichier entier.',
    'This day does not exist: the schema refuses the date, and so the whole file.',
    ['31/02/2026 : le jour ou le mois est faux.', '31/02/2026: the day or the month is wrong.'],
  ),
  'date-out-of-years': because(
    'schema',
    'Le schéma n’admet que les années 1900 à 2099.',
    'The schema takes the years 1900 to 2099 only.',
    ['20/03/0226 : 20/03/2026.', '20/03/0226: 20/03/2026.'],
  ),
  'not-a-boolean': because(
    'measured',
    'Le schéma n’admet que vrai ou faux ; l’outil le lit de Oui et de Non.',
    'The schema takes true or false only; the tool reads it from Oui and Non.',
  ),
  'birth-date-unreadable': because(
    'official',
    'L’année de naissance est obligatoire : la CDC commence par elle pour chercher la personne.',
    'The year of birth is mandatory: the CDC begins with it to look for the person.',
    [
      '« 12 mars 95 » : 12/03/1995. Le jour est inconnu : 03/1995, ou 1995.',
      '"12 mars 95": 12/03/1995. The day is unknown: 03/1995, or 1995.',
    ],
  ),
  'impossible-birth-date': because(
    'measured',
    'Le schéma laisse passer le 31 février, mais la CDC ne trouvera personne né ce jour-là.',
    'The schema lets 31 February pass, but the CDC will find nobody born on that day.',
  ),
  'resultats-unreadable': because(
    'schema',
    'Chaque résultat est un domaine, une compétence et un niveau : il faut pouvoir les séparer.',
    'Each result is a domain, a competence and a level: they must come apart.',
    ['2.3=5; 5.4=6', '2.3=5; 5.4=6'],
  ),
  'resultats-out-of-bounds': because(
    'schema',
    'Le schéma fixe les niveaux, et un seul caractère par domaine et par compétence.',
    'The schema sets the levels, and one character for a domain and for a competence.',
  ),
  'id-missing': because(
    'official',
    'La CDC range les passages sous ces numéros : sans eux, elle ne sait pas de qui vient le fichier.',
    'The CDC files the passages under these numbers: without them it does not know whose the file is.',
  ),
  'id-length': because(
    'schema',
    'Le schéma fixe la longueur de ce numéro.',
    'The schema sets the length of this number.',
  ),
  'id-form': because(
    'inferred',
    'Les numéros vus jusqu’ici ont une autre forme ; l’exemple officiel lui-même s’en écarte.',
    'The numbers seen so far are of another form; the official sample itself departs from it.',
  ),
} as const satisfies Readonly<Record<string, Advice>>;
