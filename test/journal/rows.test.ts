import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellValue, Language } from '#dictionary';
import {
  DEPOT_COLUMNS,
  depositToRow,
  HISTORIQUE_COLUMNS,
  lineToRow,
  rowToDeposit,
  rowToLine,
  type Deposit,
  type HistoryLine,
  type JournalColumn,
} from '#journal';
import { holds } from '../holds';
import { deposit, line } from './lines';

const headersOf = (columns: readonly JournalColumn[], language: Language) =>
  columns.map(({ header }) => header[language]);

const language = fc.constantFrom<Language>('fr', 'en');
const word = fc.string().map((text) => text.trim());
const count = fc.nat();
const countOrNone = fc.option(fc.nat());
const action = fc.constantFrom<Deposit['action']>('CREATION', 'SUPPRESSION');

const deposits = fc.record<Deposit>({
  fileName: word,
  idFlux: word,
  horodatage: word,
  action,
  idClientEmetteur: word,
  idClientCertificateur: word,
  idContrat: word,
  version: word,
  passages: count,
  bytes: count,
  sha256: word,
  state: fc.constantFrom<Deposit['state']>(
    'generated',
    'stale',
    'replaced',
    'deposited',
    'processed',
    'processed-with-ko',
    'rejected',
    'cancelled',
    'declared',
  ),
  accuse: word,
  idTraitement: word,
  accuseOn: word,
  importedOn: word,
  message: word,
  ok: countOrNone,
  ko: countOrNone,
  portal: fc.option(fc.constantFrom('received', 'processing', 'errors')),
  portalOn: word,
});

const lines = fc.record<HistoryLine>({
  idTechnique: word,
  idFlux: word,
  ordinal: count,
  action,
  date: word,
  outcome: fc.constantFrom<HistoryLine['outcome']>(
    'accepted',
    'known',
    'doubtful',
    'ko',
    'file-rejected',
    null,
  ),
  idTraitement: word,
  message: word,
  fingerprint: word,
  personKey: word,
  nomNaissance: word,
  prenom1: word,
  code: word,
  dateDebutValidite: word,
  idClientCertificateur: word,
  sheet: word,
  fieldsAtFault: word,
  replacedBy: word,
});

describe('a row of Dépôts', () => {
  it('gives its deposit back, whatever the language and the order of columns', () => {
    holds(
      fc.property(
        deposits,
        language,
        fc.shuffledSubarray([...DEPOT_COLUMNS], { minLength: DEPOT_COLUMNS.length }),
        (given, spoken, columns) => {
          const headers = ['Note du service', ...headersOf(columns, spoken)];
          expect(rowToDeposit(headers, depositToRow(headers, given, spoken))).toEqual(given);
        },
      ),
    );
  });

  it('is read with headers typed otherwise, numbers for texts, and cells that are missing', () => {
    expect(
      rowToDeposit(
        ['IDENTIFIANT DU FLUX ', 'etat', 'octets', 'KO', 'Traitement'],
        ['F1', 'traité avec ko', '12 500', 3, 412],
      ),
    ).toMatchObject({
      idFlux: 'F1',
      state: 'processed-with-ko',
      bytes: 12500,
      ko: 3,
      ok: null,
      idTraitement: '412',
      accuse: '',
    });
  });

  it('is taken for dropped when its state cannot be read, so that nothing is sent twice', () => {
    expect(rowToDeposit(['idFlux', 'state'], ['F1', '???']).state).toBe('deposited');
  });

  it('is refused, naming the column, when nobody could tell any more what was sent', () => {
    expect(() => rowToDeposit(['Fichier', 'État'], ['a.xml', 'Déposé'])).toThrow(
      /«\u00a0Identifiant du flux\u00a0»/,
    );
  });

  it('leaves a column that is not ours alone', () => {
    const cells: readonly CellValue[] = depositToRow(
      ['Visa', 'Identifiant du flux', 'État'],
      deposit('F1'),
      'fr',
    );
    expect(cells).toEqual([null, 'F1', 'Déposé']);
  });
});

describe('a row of Historique', () => {
  it('gives its line back, whatever the language and the order of columns', () => {
    holds(
      fc.property(
        lines,
        language,
        fc.shuffledSubarray([...HISTORIQUE_COLUMNS], { minLength: HISTORIQUE_COLUMNS.length }),
        (given, spoken, columns) => {
          const headers = headersOf(columns, spoken);
          expect(rowToLine(headers, lineToRow(headers, given, spoken))).toEqual(given);
        },
      ),
    );
  });

  it('keeps an id as the text it is', () => {
    const headers = headersOf(HISTORIQUE_COLUMNS, 'fr');
    for (const idTechnique of ['00123', '1E5', '=1+1'])
      expect(rowToLine(headers, lineToRow(headers, line('F1', { idTechnique }), 'fr')).idTechnique).toBe(
        idTechnique,
      );
  });
});

describe('the columns', () => {
  it.each([
    ['Dépôts', DEPOT_COLUMNS],
    ['Historique accrochage', HISTORIQUE_COLUMNS],
  ])('of %s have a header of their own in each language, and are text but for counts', (_, columns) => {
    for (const spoken of ['fr', 'en'] as const)
      expect(new Set(headersOf(columns, spoken)).size).toBe(columns.length);
    expect(columns.filter(({ format }) => format !== '@' && format !== '0')).toEqual([]);
  });
});
