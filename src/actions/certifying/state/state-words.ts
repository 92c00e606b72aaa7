import { withNoBreakSpaces, type Language } from '#dictionary';
import { moment } from '../moment';
import type { StatePart, TransmissionState } from './transmission-state';

/** The words around the state of transmission. */
export interface StateWords {
  readonly title: string;
  readonly facts: (state: TransmissionState) => readonly (readonly [string, string])[];
  readonly certification: string;
  readonly sheet: string;
  readonly service: string;
  readonly delivered: string;
  readonly parts: Readonly<Record<StatePart | 'sent' | 'late', string>>;
  readonly total: string;
  readonly koTitle: string;
  readonly koReason: string;
  readonly koCount: string;
  readonly noCode: string;
  readonly noService: string;
}

const given = (facts: readonly (readonly [string, string])[]) => facts.filter(([, value]) => value !== '');

const FRENCH: StateWords = {
  title: 'État de transmission',
  facts: ({ at, workbook, service, certificateurs, total: { delivered, sent, parts, late } }) =>
    given([
      ['Classeur', workbook],
      ['Service', service],
      ['Certificateur', certificateurs.join(', ')],
      ['Arrêté le', moment(at, 'à')],
      [
        'Passages',
        withNoBreakSpaces(
          `${delivered} délivrés : ${sent} transmis, dont ${parts.accepted} acceptés, ${parts.ko + parts.doubtful} à reprendre, ${late} en retard sur le délai de 3 mois`,
        ),
      ],
    ]),
  certification: 'Certification',
  sheet: 'Feuille',
  service: 'Service',
  delivered: 'Délivrés',
  parts: {
    toSend: 'À transmettre',
    inFile: 'Dans un fichier non déposé',
    waiting: 'Déposés, réponse attendue',
    declared: 'Transmis hors de l’outil',
    accepted: 'Acceptés',
    ko: 'KO',
    doubtful: 'À vérifier',
    deleted: 'Supprimés',
    aside: 'Mis de côté',
    undecided: 'Résultat à décider',
    notDelivered: 'Non délivrés',
    sent: 'Dont transmis',
    late: 'Dont en retard',
  },
  total: 'Total',
  koTitle: 'KO par motif',
  koReason: 'Motif',
  koCount: 'Passages',
  noCode: 'Sans code',
  noService: 'Sans service',
};

const ENGLISH: StateWords = {
  title: 'State of transmission',
  facts: ({ at, workbook, service, certificateurs, total: { delivered, sent, parts, late } }) =>
    given([
      ['Workbook', workbook],
      ['Service', service],
      ['Certifying body', certificateurs.join(', ')],
      ['As of', moment(at, 'at')],
      [
        'Passages',
        `${delivered} delivered: ${sent} sent, of which ${parts.accepted} accepted, ${parts.ko + parts.doubtful} to work on, ${late} past the 3 months`,
      ],
    ]),
  certification: 'Certification',
  sheet: 'Sheet',
  service: 'Department',
  delivered: 'Delivered',
  parts: {
    toSend: 'To send',
    inFile: 'In a file not dropped',
    waiting: 'Dropped, answer awaited',
    declared: 'Sent without this tool',
    accepted: 'Accepted',
    ko: 'KO',
    doubtful: 'To verify',
    deleted: 'Deleted',
    aside: 'Set aside',
    undecided: 'Result to be decided',
    notDelivered: 'Not delivered',
    sent: 'Of which sent',
    late: 'Of which late',
  },
  total: 'Total',
  koTitle: 'KO by reason',
  koReason: 'Reason',
  koCount: 'Passages',
  noCode: 'Without a code',
  noService: 'Without a department',
};

export const stateWordsOf = (language: Language): StateWords => (language === 'fr' ? FRENCH : ENGLISH);
