import { field, when } from '../field';
import { obtentionCertification } from './passage';

export const scoring = field('passageCertification/scoring', {
  group: 'resultat',
  column: { in: 'full', place: 30, width: 12 },
  kind: { type: 'text' },
  expected: when(obtentionCertification, 'PAR_SCORING'),
  header: { fr: 'Score', en: 'Score' },
  help: {
    fr: 'Score ou base de notation, quand la certification s’obtient par scoring.',
    en: 'Score or marking scale, when the certification is obtained by scoring.',
  },
  // Not « Note »: people write remarks in it, and they would be sent.
  aliases: ['Scoring ou base de notation', 'Base de notation', 'Score obtenu', 'Score de certification'],
  likely: [
    'Score total',
    'Score global',
    'Score TOEIC',
    'Total score',
    'Score final',
    'Score (points)',
    'Detailed result',
    'Overall score',
  ],
  example: '785/990',
});

export const mentionValidee = field('passageCertification/mentionValidee', {
  group: 'resultat',
  column: { in: 'full', place: 40, width: 22 },
  kind: { type: 'code', list: 'mention' },
  header: { fr: 'Mention', en: 'Distinction' },
  help: { fr: 'À laisser vide si elle n’est pas connue.', en: 'Leave it empty if it is not known.' },
  aliases: ['Mention(s) validée(s)', 'Mention obtenue', 'Mention au diplôme', 'Mention du diplôme'],
  likely: [
    ...['Mentions', 'Mention / résultat', 'Grade', 'LIB_MENTION'],
    ...['Honours', 'Honors', 'Distinction', 'Grade pass', 'Degree class'],
  ],
  example: 'Mention bien',
});
