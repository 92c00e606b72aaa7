import { describe, expect, it } from '@jest/globals';
import { corrections } from '#cells';
import { messageOf, rules, stageTitle, titleOf, type Finding, type FindingCode } from '#checks';

const finding = (rule: FindingCode): Finding => ({
  sheet: 'Passages',
  row: 12,
  field: 'codeInsee',
  rule,
  severity: 'warning',
  stage: 'schema',
  value: '1004',
  data: {
    ...{ after: '01004', rows: '13', more: 0, element: 'codeInsee', line: 7, message: 'too short' },
    ...{ list: '01004|01005', count: 2, row: 31, column: 'B', header: 'idClient', first: 'B3:B4' },
    ...{ fr: 'Juin', en: 'June', date: '2026-03-20' },
  },
  correction: '01004',
});
const codes: readonly FindingCode[] = [
  ...rules.map(({ code }) => code),
  ...([
    'column-missing',
    'not-split',
    'result-undecided',
    'result-back',
    'xsd',
    'late',
    'due-soon',
    'ids-disagree',
    'unknown-certificateur',
  ] as const),
  ...(['id-missing', 'id-length', 'id-form', 'ambiguous-header', 'merged-cells'] as const),
  ...(['other-tables', 'rows-under-table', 'totals-rows-in-data'] as const),
  ...corrections.map(({ code }) => code),
];

describe('the words of the checks', () => {
  it.each(codes)('%s is said in whole sentences and has a title, in both languages', (code) => {
    for (const language of ['fr', 'en'] as const) {
      const message = messageOf(finding(code), language);
      expect(message).toMatch(/[.]$/);
      expect(message).not.toMatch(/[!']|undefined|null|NaN/);
      expect(titleOf(code, 'codeInsee', language)).not.toMatch(/[.!']$|undefined|null|NaN/);
    }
    expect(messageOf(finding(code), 'fr')).not.toMatch(/« | [»:;?]/);
  });

  it('names the limit in the title of a group, when it is given one of its findings', () => {
    expect(titleOf('length', 'codeInsee', 'fr', { length: 4, min: 5, max: 5 })).toBe(
      'Code INSEE de naissance\u00a0: 5 caractères attendus',
    );
    expect(titleOf('length', 'codeInsee', 'en', { length: 4, min: 5, max: 5 })).toBe(
      'Birthplace INSEE code: 5 characters expected',
    );
    expect(titleOf('length', 'codeInsee', 'fr')).toBe('Code INSEE de naissance\u00a0: longueur à revoir');
  });

  it('says what a correction that no rule asks for would write, and why it is safe', () => {
    expect(messageOf(finding('lost-zero'), 'fr')).toBe(
      '«\u00a01004\u00a0» devrait s’écrire «\u00a001004\u00a0». Excel a pris ce code pour un nombre et a perdu le zéro du début.',
    );
  });

  it('gives the words of libxml2, with the line of the file', () => {
    const refused = {
      ...finding('xsd'),
      field: null,
      value: null,
      correction: null,
      data: { element: 'mentionValidee', line: 41, message: 'not accepted by the pattern' },
    };
    expect([messageOf(refused, 'fr'), messageOf(refused, 'en')]).toEqual([
      'Le XSD refuse «\u00a0mentionValidee\u00a0»\u00a0: not accepted by the pattern (ligne 41 du fichier). Revoyez cette donnée, ou chargez le XSD du kit en vigueur.',
      'The XSD refuses "mentionValidee": not accepted by the pattern (line 41 of the file). Look at this value again, or load the XSD of the kit in force.',
    ]);
  });

  it('names the rows whose ids stand apart', () => {
    const apart = {
      ...finding('ids-disagree'),
      row: null,
      field: 'idContrat' as const,
      value: null,
      correction: null,
      data: { element: 'idContrat', value: 'MCFCER000123', rows: '4, 8' },
    };
    expect(messageOf(apart, 'fr')).toBe(
      '«\u00a0Contrat du certificateur\u00a0» n’est pas le même sur toutes les lignes\u00a0: «\u00a0MCFCER000123\u00a0» le plus souvent, autre chose aux lignes 4, 8. Corrigez ces lignes, ou saisissez-le dans les Paramètres.',
    );
  });

  it('names the stages', () => {
    expect((['structure', 'schema', 'business'] as const).map((stage) => stageTitle(stage, 'fr'))).toEqual([
      'Structure',
      'Format CDC (XSD)',
      'Règles de gestion',
    ]);
  });
});
