import { field } from '../field';

export const dateDebutExamen = field('passageCertification/dateDebutExamen', {
  group: 'examen',
  column: { in: 'full', place: 10 },
  kind: { type: 'date' },
  header: { fr: 'Début de l’examen', en: 'Exam start' },
  help: { fr: 'Premier jour de l’examen.', en: 'First day of the exam.' },
  aliases: [
    'Date de début d’examen',
    'Date de début de l’examen',
    'Date début de l’examen',
    'Date de l’examen',
    'Date d’examen',
    'Date examen',
  ],
  example: '12/03/2026',
});

export const dateFinExamen = field('passageCertification/dateFinExamen', {
  group: 'examen',
  column: { in: 'full', place: 20 },
  kind: { type: 'date' },
  header: { fr: 'Fin de l’examen', en: 'Exam end' },
  help: { fr: 'Dernier jour de l’examen.', en: 'Last day of the exam.' },
  aliases: ['Date de fin d’examen', 'Date de fin de l’examen', 'Date fin de l’examen'],
  example: '13/03/2026',
});

export const modalitePassageExamen = field('passageCertification/modalitePassageExamen', {
  group: 'examen',
  column: { in: 'full', place: 30, width: 16 },
  kind: { type: 'code', list: 'modalitePassageExamen' },
  header: { fr: 'Modalité de l’examen', en: 'Exam mode' },
  help: {
    fr: 'À distance, en présentiel ou mixte.',
    en: 'Remote, on site or mixed.',
  },
  aliases: [
    'Modalité de passage de l’examen',
    'Modalité de passage',
    'Modalité de passage d’examen',
    'Modalité d’examen',
  ],
  example: 'En présentiel',
});

export const codePostalCentreExamen = field('passageCertification/codePostalCentreExamen', {
  group: 'examen',
  column: { in: 'full', place: 40 },
  kind: { type: 'digits', width: 5 },
  header: { fr: 'Code postal du centre d’examen', en: 'Exam centre postal code' },
  help: { fr: '5 chiffres en France.', en: '5 digits in France.' },
  aliases: [
    'Code postal centre d’examen',
    'CP centre d’examen',
    'CP du centre d’examen',
    'Code postal du centre',
  ],
  example: '75009',
});

export const dateDebutValidite = field('passageCertification/dateDebutValidite', {
  group: 'certification',
  column: { in: 'short', place: 40 },
  kind: { type: 'date' },
  mandatory: true,
  header: { fr: 'Date de délivrance', en: 'Delivery date' },
  help: {
    fr: 'Date de délivrance de la certification, qui est aussi le début de sa validité. Le délai de 3 mois part de ce jour.',
    en: 'Date of delivery, which also starts the validity. The 3 months to send it start on this day.',
  },
  aliases: [
    'Date de début de validité et de délivrance de la certification',
    'Date de début de validité',
    'Date de délivrance de la certification',
    'Date de début de validité de la certification',
    'Date de début de validité et de délivrance',
    'Date délivrance',
    'Date d’obtention',
    'Date d’obtention de la certification',
    'Délivrée le',
  ],
  example: '20/03/2026',
});

export const dateFinValidite = field('passageCertification/dateFinValidite', {
  group: 'certification',
  column: { in: 'short', place: 50 },
  kind: { type: 'date' },
  header: { fr: 'Fin de validité', en: 'End of validity' },
  help: {
    fr: 'À laisser vide quand la certification n’a pas de fin de validité.',
    en: 'Leave it empty when the certification has no end of validity.',
  },
  aliases: ['Date de fin de validité de la certification', 'Date de fin de validité', 'Date d’expiration'],
  example: '20/03/2029',
});
