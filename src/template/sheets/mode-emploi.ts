import type { Language } from '#dictionary';
import { SHEET_NAMES } from '../names';
import type { CellSpec, SheetSpec } from '../types';

const WORDS = {
  fr: {
    title: 'Accrochage à la Caisse des Dépôts',
    lead: 'De ce tableau au fichier à déposer, et de l’accusé à vos lignes, en cinq étapes. Rien ne quitte cet ordinateur.',
    steps: [
      [
        'Renseignez vos identifiants',
        'Feuille Paramètres\u00a0: BCR de l’émetteur, BCR du certificateur, contrat. Une fois pour toutes.',
      ],
      [
        'Remplissez le tableau',
        'Feuille Passages\u00a0: une ligne par personne et par certification. En-tête foncé\u00a0: obligatoire. Un jour de naissance inconnu s’écrit MM/AAAA.',
      ],
      [
        'Contrôlez, corrigez, recontrôlez',
        'Bouton Contrôler. La colonne Anomalies dit quoi revoir, les couleurs disent où. Les corrections sûres sont proposées, jamais imposées.',
      ],
      [
        'Générez le fichier et déposez-le',
        'Bouton Générer le flux, puis dépôt sur le portail des certificateurs. Premier envoi\u00a0: commencez par 5 passages et attendez l’accusé.',
      ],
      [
        'Importez l’accusé de traitement',
        'Les lignes acceptées sont closes\u00a0; les KO sont signalés avec ce qu’il faut vérifier. Corrigez-les, puis générez un fichier pour elles seules.',
      ],
    ],
    dates:
      'Les couleurs datent du dernier contrôle. Sa date est écrite en haut à gauche de la feuille Passages.',
    legend: [
      ['Erreur', 'le passage ne peut pas partir'],
      ['Avertissement', 'à vérifier, le passage peut partir'],
      ['KO', 'refusé par la Caisse des Dépôts, à corriger'],
    ],
    deadline:
      'Délai légal\u00a0: 3 mois après la délivrance pour transmettre, 3 mois après un KO pour corriger.',
  },
  en: {
    title: 'Accrochage with the Caisse des Dépôts',
    lead: 'From this table to the file to deposit, and from the accusé back to your rows, in five steps. Nothing leaves this computer.',
    steps: [
      [
        'Enter your ids',
        'Sheet Settings: BCR of the emitter, BCR of the certifying body, contract. Once and for all.',
      ],
      [
        'Fill the table',
        'Sheet Passages: one row per person and certification. Dark header: required. An unknown day of birth is written MM/YYYY.',
      ],
      [
        'Check, correct, check again',
        'Button Check. The column Issues says what to look at, the colours say where. Safe corrections are proposed, never imposed.',
      ],
      [
        'Make the file and deposit it',
        'Button Make the flux, then deposit it on the portal of the certifying bodies. First time: begin with 5 passages and wait for the accusé.',
      ],
      [
        'Import the accusé de traitement',
        'Accepted rows are done; KO rows are marked, with what to look at. Correct them, then make a file for them alone.',
      ],
    ],
    dates: 'The colours date from the last check. Its date stands at the top left of the sheet Passages.',
    legend: [
      ['Error', 'the passage cannot go'],
      ['Warning', 'to be looked at, the passage may go'],
      ['KO', 'refused by the Caisse des Dépôts, to be corrected'],
    ],
    deadline: 'By law: 3 months after delivery to send, 3 months after a KO to correct.',
  },
} as const;

const FIRST_STEP_ROW = 4;
const LEGEND_STYLES = ['legend-error', 'legend-warning', 'legend-ko'] as const;

/** *Mode d’emploi*: one screen, five numbered steps, what the colours mean and from which date they speak. */
export function modeEmploiSheet(language: Language): SheetSpec {
  const { title, lead, steps, dates, legend, deadline } = WORDS[language];
  const stepRow = (index: number) => FIRST_STEP_ROW + 2 * index;
  const afterSteps = stepRow(steps.length);
  const cell = (row: number, column: number, value: string, style: CellSpec['style']): CellSpec => ({
    row,
    column,
    value,
    style,
  });
  return {
    name: SHEET_NAMES.modeEmploi[language],
    visibility: 'visible',
    cells: [
      cell(1, 2, title, 'title'),
      cell(2, 2, lead, 'note'),
      ...steps.flatMap(([name, text], index) => [
        cell(stepRow(index), 2, String(index + 1), 'step-number'),
        cell(stepRow(index), 3, name, 'step-title'),
        cell(stepRow(index), 4, text, 'step-text'),
      ]),
      cell(afterSteps, 2, dates, 'note'),
      ...legend.flatMap(([name, text], index) => [
        cell(afterSteps + 1 + index, 3, name, LEGEND_STYLES[index] ?? 'legend-error'),
        cell(afterSteps + 1 + index, 4, text, 'step-text'),
      ]),
      cell(afterSteps + 5, 2, deadline, 'note'),
    ],
    widths: { 1: 3, 2: 6, 3: 38, 4: 92 },
    heights: {
      1: 36,
      2: 22,
      3: 10,
      ...Object.fromEntries(
        steps.flatMap((_, index) => [
          [stepRow(index), 40],
          [stepRow(index) + 1, 7],
        ]),
      ),
      ...Object.fromEntries([0, 1, 2, 3].map((index) => [afterSteps + index, 21])),
    },
    landscape: true,
    showGridLines: false,
    tabColor: 'C8A24A',
    active: true,
  };
}
