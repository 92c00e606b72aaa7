import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCompteRendu } from '#compte-rendu';
import { holds } from '../holds';
import { bytes, latin1, processed, rejected, utf16 } from './files';

const read = (text: string, fileName?: string) => readCompteRendu(bytes(text), fileName);

const whole = {
  kind: 'processed',
  nomFichier: 'accrochage-03VML243-20260312-101500.xml',
  idFlux: '5f1f0f0e-5a57-4a6b-8f56-2f8a3e7c1d01',
  idTraitement: '00412',
  ok: ['1E5', 'DUT  2026 7'],
  ko: [
    {
      idTechnique: '00123',
      messages: ['Aucun titulaire ne correspond aux critères obligatoires'],
      codes: [],
    },
  ],
  both: [],
  notUnderstood: [],
};

describe('an accusé that was processed', () => {
  it('gives ids as text, inner blanks kept and outer ones left out', () => {
    expect(read(processed)).toEqual(whole);
  });

  it('shows what turns a message around, and changes no other of its signs', () => {
    const told = read(
      processed.replace('Aucun titulaire', 'Aucun \u202Etitulaire\u2069, «\u00a0l’un\u00a0»'),
    );
    expect(told).toMatchObject({
      ko: [
        {
          messages: [
            'Aucun ‹U+202E›titulaire‹U+2069›, «\u00a0l’un\u00a0» ne correspond aux critères obligatoires',
          ],
        },
      ],
    });
    expect(read(rejected.replace(/<message>/, '<message>\u202E'))).toMatchObject({
      erreurs: [{ message: expect.stringMatching(/^‹U\+202E›/) }],
    });
  });

  const declaredAs = (encoding: string) => processed.replace('UTF-8', encoding);
  it.each<[string, Uint8Array]>([
    ['UTF-8 with its mark', bytes(`\uFEFF${processed}`)],
    ['UTF-16 LE with its mark', utf16(declaredAs('UTF-16'), true, true)],
    ['UTF-16 BE with its mark', utf16(declaredAs('UTF-16'), false, true)],
    ['UTF-16 LE without a mark', utf16(declaredAs('UTF-16'), true, false)],
    ['UTF-16 BE without a mark', utf16(declaredAs('UTF-16BE'), false, false)],
    ['UTF-8 that says UTF-16', bytes(declaredAs('UTF-16'))],
    ['ISO-8859-1 as declared', latin1(declaredAs('ISO-8859-1'))],
    ['windows-1252 as declared', latin1(declaredAs('windows-1252'))],
    ['windows-1252 that says UTF-8', latin1(processed)],
    [
      'signs that nobody sees around an id',
      bytes(processed.replace(/(?<=idTechnique>)(?=[^<\s])/g, '\u200B')),
    ],
    ['blanks before the declaration', bytes(`\r\n ${processed}`)],
    ['CRLF', bytes(processed.replaceAll('\n', '\r\n'))],
    ['no declaration', bytes(processed.slice(processed.indexOf('<rapport')))],
    ['other prefixes', bytes(processed.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1ns2:'))],
    ['capitals', bytes(processed.replace(/<\/?[a-zA-Z]+/g, (tag) => tag.toUpperCase()))],
    ['comments and instructions', bytes(processed.replaceAll('<idT', '<!-- <x> --><?pi y?><idT'))],
    ['CDATA', bytes(processed.replace('>00123<', '>\n<![CDATA[00123]]> <'))],
    ['entities by name', bytes(processed.replace('è', '&egrave;'))],
    ['entities by number', bytes(processed.replace('è', '&#232;').replace('00123', '&#x30;0123'))],
    [
      'sections in the other order',
      bytes(
        processed.replace(/(<PassagesKO>.*<\/PassagesKO>)(\s*)(<PassagesOK>.*<\/PassagesOK>)/s, '$3$2$1'),
      ),
    ],
    [
      'a wrapper around it',
      bytes(processed.replace('<rapport', '<env><rapport').replace('</rapport>', '</rapport></env>')),
    ],
  ])('is read with %s', (_, file) => {
    expect(readCompteRendu(file)).toEqual(whole);
  });

  it.each([
    ['only OK', '<r><idFlux>f</idFlux><PassagesOK><idTechnique>1</idTechnique></PassagesOK></r>', 1, 0],
    ['only KO', '<r><PassagesKO><passage><idTechnique>1</idTechnique></passage></PassagesKO></r>', 0, 1],
    ['an empty section', '<r><PassagesKO/><PassagesOK><idTechnique>1</idTechnique></PassagesOK></r>', 1, 0],
    [
      'passages in PassagesOK',
      '<r><PassagesOK><passage><idTechnique>1</idTechnique></passage></PassagesOK></r>',
      1,
      0,
    ],
    [
      'bare ids in PassagesKO',
      '<r><PassagesKO><idTechnique>1</idTechnique><idTechnique>2</idTechnique></PassagesKO></r>',
      0,
      2,
    ],
  ])('is read with %s', (_, text, ok, ko) => {
    expect(read(text)).toMatchObject({ ok: { length: ok }, ko: { length: ko }, notUnderstood: [] });
  });

  it('keeps several messages and codes of a passage, once each', () => {
    const text =
      '<r><PassagesKO><passage><idTechnique>1</idTechnique><codeErreur>E07</codeErreur><messageErreur>a</messageErreur>' +
      '<messageErreur>b</messageErreur></passage><passage><idTechnique>1</idTechnique><messageErreur>b</messageErreur></passage></PassagesKO></r>';
    expect(read(text)).toMatchObject({ ko: [{ idTechnique: '1', messages: ['a', 'b'], codes: ['E07'] }] });
  });

  it('reads a value from an attribute, or from the one element in it, as from the element', () => {
    const text =
      '<rapport nomFichier="a.xml" idFlux="f"><PassagesKO><passage idTechnique="1" messageErreur="a" codeErreur="E07"/>' +
      '<passage><idTechnique><valeur> 2 </valeur></idTechnique><messageErreur><texte>b</texte></messageErreur></passage></PassagesKO>' +
      '<PassagesOK><passage idTechnique="3"/><passage idTechnique="&#233;"/></PassagesOK></rapport>';
    expect(read(text)).toMatchObject({
      nomFichier: 'a.xml',
      idFlux: 'f',
      ok: ['3', 'é'],
      ko: [
        { idTechnique: '1', messages: ['a'], codes: ['E07'] },
        { idTechnique: '2', messages: ['b'], codes: [] },
      ],
      notUnderstood: [],
    });
  });

  it.each([
    '<passage><idTechnique>1</idTechnique><messageErreur>a</messageErreur></passage>',
    '<passage><idTechnique>1</idTechnique><erreurs><erreur><codeErreur>E07</codeErreur></erreur></erreurs></passage>',
    '<PassagesKO><passage><idTechnique>1</idTechnique></passage></PassagesKO><idTechnique>1</idTechnique>',
  ])('holds a passage of PassagesOK that is told of an error there for KO: %s', (passage) => {
    const text = `<r><PassagesOK>${passage}<idTechnique>2</idTechnique></PassagesOK></r>`;
    expect(read(text)).toMatchObject({ ok: ['2'], ko: [{ idTechnique: '1' }], both: ['1'] });
  });

  it.each<[string, string, object]>([
    [
      'an empty message in PassagesOK is no error',
      '<PassagesOK><passage><idTechnique>1</idTechnique><messageErreur/></passage></PassagesOK>',
      { ok: ['1'], ko: [], both: [], notUnderstood: [] },
    ],
    [
      'an empty id gives way to the one after it',
      '<PassagesOK><passage><idTechnique/><idTechnique>1</idTechnique></passage><idTechnique/></PassagesOK>',
      { ok: ['1'], ko: [], notUnderstood: [] },
    ],
    [
      'a message may stand deeper in its passage, a passage deeper in its section',
      '<PassagesKO><lot><passage><idTechnique>1</idTechnique><details><messageErreur>a</messageErreur></details></passage></lot></PassagesKO>',
      { ok: [], ko: [{ idTechnique: '1', messages: ['a'] }], notUnderstood: [] },
    ],
    [
      'an error without any id in PassagesOK is nobody’s, and said',
      '<PassagesOK><passage><messageErreur>a</messageErreur></passage><idTechnique>2</idTechnique></PassagesOK>',
      { ok: ['2'], ko: [], notUnderstood: ['r/PassagesOK/passage/messageErreur: a'] },
    ],
    [
      'an empty element says what stands on it, an empty id in PassagesKO nothing',
      '<PassagesKO><passage><idTechnique>1</idTechnique><note lot="B"/></passage><idTechnique/></PassagesKO>',
      { ko: [{ idTechnique: '1', messages: [] }], notUnderstood: ['r/PassagesKO/passage/note/@lot: B'] },
    ],
    [
      'a second id in a passage is said, the same one again is not',
      '<PassagesKO><passage><idTechnique>1</idTechnique><autre><idTechnique>2</idTechnique><idTechnique>1</idTechnique></autre></passage></PassagesKO>',
      { ko: [{ idTechnique: '1' }], notUnderstood: ['r/PassagesKO/passage/autre/idTechnique: 2'] },
    ],
  ])('%s', (_, sections, told) => {
    expect(read(`<r>${sections}</r>`)).toMatchObject(told);
  });

  it('says what stands on an id or a message beside it', () => {
    const text =
      '<r><PassagesKO><passage><idTechnique lot="B">1</idTechnique><messageErreur gravite="2">a</messageErreur></passage></PassagesKO>' +
      '<PassagesOK><idTechnique statut="provisoire">2</idTechnique></PassagesOK></r>';
    expect(read(text).notUnderstood).toEqual([
      'r/PassagesKO/passage/idTechnique/@lot: B',
      'r/PassagesKO/passage/messageErreur/@gravite: 2',
      'r/PassagesOK/idTechnique/@statut: provisoire',
    ]);
  });

  it('says all that it does not understand, and drops nothing', () => {
    const text =
      '<rapport version="3"><idFlux>f</idFlux><date>2026-03-12</date><bilan><total>2</total>brut</bilan>' +
      '<PassagesKO><passage><idTechnique>1</idTechnique><gravite niveau="2">forte</gravite></passage>' +
      '<passage><messageErreur>sans identifiant</messageErreur></passage></PassagesKO>' +
      '<PassagesOK><lot>B</lot><idTechnique>2</idTechnique></PassagesOK></rapport>';
    expect(read(text).notUnderstood).toEqual([
      'rapport/@version: 3',
      'rapport/date: 2026-03-12',
      'rapport/bilan: brut',
      'rapport/bilan/total: 2',
      'rapport/PassagesKO/passage/gravite/@niveau: 2',
      'rapport/PassagesKO/passage/gravite: forte',
      'rapport/PassagesKO/passage/messageErreur: sans identifiant',
      'rapport/PassagesOK/lot: B',
    ]);
  });

  it('holds a passage that is both OK and KO for KO, and says so', () => {
    const text =
      '<r><PassagesKO><passage><idTechnique>1</idTechnique></passage></PassagesKO>' +
      '<PassagesOK><idTechnique>1</idTechnique><idTechnique>2</idTechnique></PassagesOK></r>';
    expect(read(text)).toMatchObject({
      ok: ['2'],
      ko: [{ idTechnique: '1' }],
      both: ['1'],
      notUnderstood: [],
    });
  });

  it('keeps a bare & of an id', () => {
    expect(read('<r><PassagesOK><idTechnique>R&D 1</idTechnique></PassagesOK></r>')).toMatchObject({
      ok: ['R&D 1'],
    });
  });

  it('shows a character that no workbook can hold as U+FFFD', () => {
    const passage =
      '<passage><idTechnique>1</idTechnique><messageErreur>a\u0001&#2;b</messageErreur></passage>';
    expect(read(`<r><PassagesKO>${passage}</PassagesKO></r>`)).toMatchObject({
      ko: [{ messages: ['a\uFFFDb'] }],
    });
  });

  it('reads entities however many there are', () => {
    const message = '&eacute;&#233;'.repeat(60_000);
    const text = `<r><PassagesKO><passage><idTechnique>1</idTechnique><messageErreur>${message}</messageErreur></passage></PassagesKO></r>`;
    expect(read(text)).toMatchObject({ ko: [{ messages: ['é'.repeat(120_000)] }] });
  });

  it('takes the name of the flux from its own when it does not say', () => {
    const text = '<r><PassagesOK><idTechnique>1</idTechnique></PassagesOK></r>';
    expect(read(text, 'C:\\Dépôts\\Accusé de traitement_dépôt 7.xml_20260312.xml').nomFichier).toBe(
      'dépôt 7.xml',
    );
  });

  it('gives back every id that was written', () => {
    const id = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => `x${text}x`)
      .filter((text) => !/[\p{C}]/u.test(text));
    const escaped = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    holds(
      fc.property(fc.uniqueArray(id, { minLength: 1 }), (ids) => {
        const text = `<r><PassagesOK>${ids.map((each) => `<idTechnique>${escaped(each)}</idTechnique>`).join('')}</PassagesOK></r>`;
        expect(read(text)).toMatchObject({ ok: [...new Set(ids.map((each) => each.normalize('NFC')))] });
      }),
      50,
    );
  });
});

describe('an accusé of a file rejected whole', () => {
  it('gives the errors with their place in the flux', () => {
    expect(read(rejected)).toEqual({
      kind: 'rejected',
      nomFichier: 'accrochage-03VML243-20260312-101500.xml',
      idFlux: '',
      idTraitement: '90413',
      erreurs: [
        { type: 'XSD', message: "cvc-length-valid: Value '1004' with length = '4'", ligne: 58, colonne: 74 },
      ],
      notUnderstood: [],
    });
  });

  it.each([
    ['no place', '<r><erreurs><erreur><message>BCR inconnu</message></erreur></erreurs></r>', null],
    [
      'a place that is no number',
      '<r><erreurs><erreur><message>BCR inconnu</message><ligne>?</ligne></erreur></erreurs></r>',
      null,
    ],
    ['bare text', '<r><erreurs><erreur>BCR inconnu</erreur></erreurs></r>', null],
    ['text and nothing around it', '<r><erreurs>BCR inconnu</erreurs></r>', null],
    [
      'its words without an element of their own',
      '<r><erreurs><message>BCR inconnu</message><ligne>3</ligne></erreurs></r>',
      3,
    ],
    ['no list around it', '<r><erreur><message>BCR inconnu</message><ligne>3</ligne></erreur></r>', 3],
  ])('is read with %s', (_, text, ligne) => {
    expect(read(text)).toMatchObject({ kind: 'rejected', erreurs: [{ message: 'BCR inconnu', ligne }] });
  });

  it('is processed, and its errors said, when passages were looked at too', () => {
    const text =
      '<r><erreurs><erreur><type>XSD</type><message>m</message></erreur></erreurs><PassagesOK><idTechnique>1</idTechnique></PassagesOK></r>';
    expect(read(text)).toMatchObject({ kind: 'processed', notUnderstood: ['erreurs/erreur: XSD m'] });
  });
});

describe('a very long accusé', () => {
  it('is read without slowing down: 20 000 passages', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `<idTechnique>${index}</idTechnique>`);
    expect(read(`<r><PassagesOK>${ids.join('\n')}</PassagesOK></r>`)).toMatchObject({
      ok: { length: 20_000 },
    });
  });
});
