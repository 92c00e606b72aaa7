import { describe, expect, it } from '@jest/globals';
import { waysOf, type Finding, type FindingCode } from '#checks';
import type { Values } from '#dictionary';

const found = (rule: FindingCode, field: Finding['field'], given: Partial<Finding> = {}): Finding => ({
  sheet: 'Passages',
  row: 2,
  field,
  rule,
  severity: 'warning',
  stage: 'business',
  value: null,
  data: {},
  correction: null,
  ...given,
});

describe('waysOf', () => {
  it.each<[string, Finding, Values, readonly (readonly [string, object])[]]>([
    [
      'swaps name and first name',
      found('swapped-names', 'nomNaissance'),
      { nomNaissance: 'Camille', prenom1: 'MARTIN' },
      [['swap-names', { nomNaissance: 'MARTIN', prenom1: 'Camille' }]],
    ],
    [
      'swaps two dates, as they are typed',
      found('end-before-start', 'dateFinExamen'),
      { dateDebutExamen: '2026-03-20', dateFinExamen: '2026-03-12' },
      [['swap-exam-dates', { dateDebutExamen: '12/03/2026', dateFinExamen: '20/03/2026' }]],
    ],
    [
      'sets a usage name apart, and leaves one that is there',
      found('name-with-usage-name', 'nomNaissance'),
      { nomNaissance: 'DURAND née MARTIN', nomUsage: 'PETIT' },
      [['usage-apart', { nomNaissance: 'MARTIN' }]],
    ],
    [
      'takes a title off',
      found('name-with-title', 'nomUsage'),
      { nomUsage: 'Mme DURAND' },
      [['title-off', { nomUsage: 'DURAND' }]],
    ],
    [
      'brackets: two ways',
      found('name-with-brackets', 'nomNaissance'),
      { nomNaissance: 'DURAND (MARTIN)' },
      [
        ['outside-brackets', { nomNaissance: 'DURAND' }],
        ['brackets-apart', { nomNaissance: 'MARTIN', nomUsage: 'DURAND' }],
      ],
    ],
    [
      'first names go to their columns',
      found('several-first-names', 'prenom1'),
      { prenom1: 'Anne, Marie, Paule' },
      [['first-names-apart', { prenom1: 'Anne', prenom2: 'Marie', prenom3: 'Paule' }]],
    ],
    [
      'but not over one that is there',
      found('several-first-names', 'prenom1'),
      { prenom1: 'Anne, Marie', prenom2: 'Zoé' },
      [],
    ],
    [
      'a day, or the next',
      found('time-in-date', 'dateDebutValidite', { data: { day: '2026-03-20', next: '2026-03-21' } }),
      {},
      [
        ['this-day', { dateDebutValidite: '20/03/2026' }],
        ['next-day', { dateDebutValidite: '21/03/2026' }],
      ],
    ],
    [
      'a birth of unknown day, or the 1st',
      found('birth-day-not-shown', 'dateNaissance'),
      { anneeNaissance: '1985', moisNaissance: '3', jourNaissance: '1' },
      [
        ['day-unknown', { dateNaissance: '03/1985' }],
        ['day-first', { dateNaissance: '01/03/1985' }],
      ],
    ],
    [
      'a postal code goes to its column, where that is empty',
      found('insee-is-postal', 'codeInsee', { value: '35000' }),
      {},
      [['to-postal', { codePostal: '35000', codeInsee: '' }]],
    ],
    [
      'and nowhere where it is not',
      found('insee-is-postal', 'codeInsee', { value: '35000' }),
      { codePostal: '44000' },
      [],
    ],
    [
      'a level that is not said: the level goes, or it is said',
      found('language-level-unexpected', 'niveauLangueEuropeen'),
      {},
      [
        ['empty', { niveauLangueEuropeen: '' }],
        ['level-said', { presenceNiveauLangueEuro: 'true' }],
      ],
    ],
    [
      'a prefix, where the type says it',
      found('code-without-prefix', 'code', { data: { expected: 'RNCP35726' } }),
      { code: '35726' },
      [['with-prefix', { code: 'RNCP35726' }]],
    ],
    ['and none where nothing does', found('code-without-prefix', 'code'), { code: '35726' }, []],
    [
      'the type of the code',
      found('code-type-disagree', 'code'),
      { code: 'RS5875', type: 'RNCP' },
      [['type-of-code', { type: 'RS' }]],
    ],
    [
      'nothing where a safe correction is',
      found('name-with-title', 'nomUsage', { correction: 'X' }),
      { nomUsage: 'Mme X' },
      [],
    ],
    ['nothing for what only a person knows', found('nir-sex', 'nir'), {}, []],
  ])('%s', (_name, finding, values, expected) => {
    expect(waysOf(finding, values).map(({ code, cells }) => [code, cells])).toEqual(expected);
  });
});
