import { composed, field, when } from '../field';

export const presenceNiveauNumeriqueEuro = field('passageCertification/presenceNiveauNumeriqueEuro', {
  group: 'numerique',
  column: { in: 'short', place: 10 },
  kind: { type: 'boolean' },
  header: { fr: 'Niveau numérique ?', en: 'Digital level?' },
  help: {
    fr: 'Oui si la certification atteste un niveau du cadre européen des compétences numériques, sinon Non.',
    en: 'Yes if the certification attests a level of the European digital framework, else No.',
  },
  aliases: [
    'Présence du niveau numérique européen',
    'Présence niveau numérique européen',
    'Présence du niveau numérique',
    'Présence niveau numérique',
    ...['Niveau numérique (oui/non)', 'Présence d’un niveau numérique'],
  ],
  example: 'Non',
});

export const scoreGeneral = field('passageCertification/niveauNumeriqueEuropeen/scoreGeneral', {
  group: 'numerique',
  column: { in: 'full', place: 20, width: 12 },
  kind: { type: 'integer' },
  expected: when(presenceNiveauNumeriqueEuro, 'true'),
  header: { fr: 'Score numérique', en: 'Digital score' },
  help: { fr: 'Score général, de 1 à 1000.', en: 'General score, from 1 to 1000.' },
  aliases: ['Score général numérique', 'Score général du niveau numérique'],
  likely: [
    'Nombre de pix',
    'Nb pix',
    'Pix',
    'Score Pix',
    'Score général',
    'Nombre de Pix certifiés',
    'Pix certifiés',
  ],
  example: '640',
});

/** `resultats/resultat/{niveau, domaineCompetenceId, competenceId}`, in one cell. */
export const resultats = composed('resultats', {
  group: 'numerique',
  column: { in: 'full', place: 30, width: 24 },
  kind: { type: 'resultats' },
  expected: when(presenceNiveauNumeriqueEuro, 'true'),
  header: { fr: 'Résultats numériques', en: 'Digital results' },
  help: {
    fr: 'Un résultat par compétence, « domaine.compétence=niveau », séparés par un point-virgule.',
    en: 'One result per competence, "domain.competence=level", separated by semicolons.',
  },
  aliases: ['Résultats par compétence', 'Résultats du niveau numérique'],
  example: '2.3=5; 5.4=6',
});
