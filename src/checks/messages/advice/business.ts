import { because, type Advice } from './advice';

/** Why certifications, levels, dates and ids are looked at. */
export const businessAdvice = {
  'type-unknown': because(
    'measured',
    'Le schéma laisse passer n’importe quel mot, mais il n’y a que deux répertoires : RNCP et RS.',
    'The schema lets any word pass, but there are two registers only: RNCP and RS.',
  ),
  'code-without-prefix': because(
    'measured',
    'Le même numéro existe au RNCP et au RS : sans le préfixe, la CDC ne sait pas quel titre attester.',
    'The same number exists in RNCP and RS: without the prefix the CDC does not know which title to attest.',
    ['35726 : RNCP35726.', '35726: RNCP35726.'],
  ),
  'code-form': because(
    'inferred',
    'Les codes des répertoires n’ont que des chiffres après RNCP ou RS.',
    'The codes of the registers have digits only after RNCP or RS.',
  ),
  'code-type-disagree': because(
    'measured',
    'Le type et le code disent deux répertoires : le titre serait cherché dans le mauvais.',
    'The type and the code say two registers: the title would be looked for in the wrong one.',
  ),
  'code-of-bloc': because(
    'judgement',
    'Sous le code du titre, la CDC attesterait le titre entier à qui n’a qu’un bloc. Comment les blocs s’envoient n’est pas publié.',
    'Under the code of the title the CDC would attest the whole title to who has a bloc only. How blocs are sent is not published.',
  ),
  'nature-disagrees': because(
    'inferred',
    'Qui dépose pour un autre certificateur est un tiers de confiance.',
    'Who deposits for another certificateur is a tiers de confiance.',
  ),
  'id-technique-form': because(
    'tool',
    'L’accusé de la CDC ne rend que cet identifiant : il doit être unique, pour toujours, et se relire exactement.',
    'The accusé of the CDC gives this id back and nothing else: it must be unique for ever, and read back exactly.',
  ),
  'ministry-comment': because(
    'official',
    'Cette donnée est réservée au ministère de l’Éducation nationale.',
    'This datum is kept for the ministry of education.',
  ),
  'certification-not-listed': because(
    'tool',
    'Votre liste dit ce que vous délivrez : un code qui n’y est pas est souvent une faute de frappe.',
    'Your list says what you deliver: a code that is not on it is often a slip.',
  ),
  'outside-certification-dates': because(
    'tool',
    'Votre liste dit de quand à quand ce titre est délivré : hors de ces dates, la date ou le code est à revoir.',
    'Your list says from when to when this title is delivered: outside, the date or the code is to be looked at.',
  ),
  'language-level-missing': because(
    'third-party',
    'Dire qu’il y a un niveau de langue sans le donner se contredit.',
    'To say that there is a language level and not give it is a contradiction.',
  ),
  'language-level-unexpected': because(
    'third-party',
    'Un niveau de langue donné quand la ligne dit qu’il n’y en a pas se contredit.',
    'A language level given where the row says that there is none is a contradiction.',
  ),
  'digital-level-missing': because(
    'third-party',
    'Dire qu’il y a un niveau numérique sans donner ni score ni résultat se contredit.',
    'To say that there is a digital level and give neither score nor result is a contradiction.',
  ),
  'digital-level-unexpected': because(
    'third-party',
    'Un niveau numérique donné quand la ligne dit qu’il n’y en a pas se contredit.',
    'A digital level given where the row says that there is none is a contradiction.',
  ),
  'scoring-missing': because(
    'inferred',
    'Une certification obtenue par scoring a un score ou une base de notation.',
    'A certification obtained by scoring has a score or a scale.',
  ),
  'scoring-unexpected': because(
    'inferred',
    'Une certification obtenue par admission n’a pas de score.',
    'A certification obtained by admission has no score.',
  ),
  'vae-route-missing': because(
    'third-party',
    'Un accès par VAE se fait par une voie, que la CDC demande.',
    'Access by VAE goes by a route, which the CDC asks for.',
  ),
  'vae-route-unexpected': because(
    'third-party',
    'Une voie de VAE ne va qu’avec un accès par VAE.',
    'A VAE route goes with access by VAE only.',
  ),
  'provisional-result': because(
    'judgement',
    'Un résultat provisoire, une fois accepté, est rarement rendu définitif : attendez plutôt la délivrance.',
    'A provisional result, once accepted, is seldom made final: better wait for the delivery.',
  ),
  'end-before-start': because(
    'inferred',
    'Un examen ne finit pas avant de commencer.',
    'An exam does not end before it starts.',
  ),
  'validity-end-before-start': because(
    'inferred',
    'La validité ne finit pas avant de commencer. Sans fin, laissez la case vide.',
    'Validity does not end before it starts. When it has no end, leave the cell empty.',
  ),
  'enrolled-after-exam': because(
    'inferred',
    'On s’inscrit avant de passer l’examen.',
    'One enrols before sitting the exam.',
  ),
  'exam-after-delivery': because(
    'inferred',
    'La certification est délivrée après l’examen.',
    'The certification is delivered after the exam.',
  ),
  'delivered-in-future': because(
    'inferred',
    'La date de délivrance fait courir les 3 mois : à venir, le passage n’a pas encore à être envoyé.',
    'The date of delivery starts the 3 months: yet to come, the passage is not to be sent yet.',
  ),
  'url-form': because(
    'inferred',
    'La preuve doit s’ouvrir ailleurs que sur votre ordinateur.',
    'The proof must open elsewhere than on your computer.',
    ['https://www.exemple.fr/preuve', 'https://www.exemple.fr/preuve'],
  ),
  'duplicate-id': because(
    'measured',
    'L’accusé ne rend que cet identifiant : deux lignes qui le portent ne se distinguent plus, et le schéma ne le voit pas.',
    'The accusé gives this id back and nothing else: two rows that bear it cannot be told apart, and the schema does not see it.',
  ),
  'code-counts-up': because(
    'judgement',
    'Tirer le coin d’une case vers le bas ajoute un à chaque ligne : chaque personne recevrait un autre titre.',
    'Dragging the corner of a cell down adds one at each row: each person would receive another title.',
  ),
} as const satisfies Readonly<Record<string, Advice>>;
