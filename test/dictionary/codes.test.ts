import { describe, expect, it } from '@jest/globals';
import { codeLists, correctCode, labelOf, readCode, type CodeList, type CodeListName } from '#dictionary';

const lists = Object.entries(codeLists) as readonly (readonly [CodeListName, CodeList])[];
const codes = lists.flatMap(([list, items]) => items.map((item) => ({ list, ...item })));

describe('readCode', () => {
  it.each(codes)(
    'reads $list $code by code, label or word, whatever the case',
    ({ list, code, label, readAs = [] }) => {
      for (const word of [code, label.fr, label.en, ...readAs])
        for (const typed of [
          word,
          word.toLowerCase(),
          word.toUpperCase(),
          ` ${word}\u00a0`,
          word.normalize('NFD'),
        ])
          expect([typed, readCode(list, typed)]).toEqual([typed, code]);
    },
  );

  it('gives no word to two codes of a list', () => {
    for (const [list, items] of lists)
      for (const { code, label, readAs = [] } of items)
        for (const word of [code, label.fr, label.en, ...readAs]) expect(readCode(list, word)).toBe(code);
  });

  it.each<[CodeListName, string, string | null]>([
    ['genre', 'm.', 'M'],
    ['genre', 'Mme', 'F'],
    ['genre', 'HOMME', 'M'],
    ['genre', 'féminin', 'F'],
    ['genre', '1', null],
    ['genre', 'M ?', null],
    ['genre', 'M/F', null],
    ['genre', 'X', null],
    ['mention', 'mention tres bien', 'MENTION_TRES_BIEN'],
    ['mention', '', null],
    ['niveauCECRL', ' b2 ', 'B2'],
    ['niveauCECRL', 'B1+', null],
    ['niveauCECRL', 'B1/B2', null],
    ['niveauCECRL', '< A1', null],
    ['modaliteAcces', 'Équivalence de diplôme étranger', 'EQUIVALENCE_DIPLOME_ETRANGER'],
    ['modaliteAcces', 'EQUIVALENCE_(DIPLOME_ETRANGER)', null],
    ['initiativeInscription', 'Pôle emploi', 'POLE_EMPLOI'],
    ['initiativeInscription', 'France Travail', null],
    ['identification', 'dossier cpf', 'dossierFormation'],
  ])('%s reads « %s » as %s', (list, typed, code) => {
    expect(readCode(list, typed)).toBe(code);
  });
});

describe('correctCode', () => {
  it.each<[CodeListName, string, string | null]>([
    ['modaliteAcces', 'EQUIVALENCE_(DIPLOME_ETRANGER)', 'EQUIVALENCE_DIPLOME_ETRANGER'],
    ['modaliteAcces', 'Équivalence (diplôme étranger)', 'EQUIVALENCE_DIPLOME_ETRANGER'],
    ['modaliteAcces', 'EQUIVALENCE_DIPLOME_ETRANGER', null],
    ['initiativeInscription', 'france travail', 'POLE_EMPLOI'],
    ['genre', '1', 'M'],
    ['genre', ' 2 ', 'F'],
    ['genre', 'F', null],
    ['genre', '3', null],
  ])('%s corrects « %s » to %s', (list, typed, code) => {
    expect(correctCode(list, typed)).toBe(code);
  });

  it('never corrects what reads well', () => {
    for (const { list, corrected = [] } of codes)
      for (const word of corrected) expect(readCode(list, word)).toBeNull();
  });
});

describe('labelOf', () => {
  it('gives the label of a code in each language, and an unknown code back', () => {
    expect(labelOf('mention', 'MENTION_BIEN', 'fr')).toBe('Mention bien');
    expect(labelOf('mention', 'MENTION_BIEN', 'en')).toBe('Good');
    expect(labelOf('mention', 'AUTRE', 'fr')).toBe('AUTRE');
  });
});
