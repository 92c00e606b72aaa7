import { describe, expect, it } from '@jest/globals';
import { elementAt, fieldFacts, readSchema, unknownRequired, type FieldKey } from '#dictionary';
import { readFileSync } from 'node:fs';

const textOf = (version: string) =>
  readFileSync(new URL(`../../../schemas/certifications-cdc-${version}.xsd`, import.meta.url), 'utf8');
const [text, old] = [textOf('1.1.5'), readSchema(textOf('1.1.2'))];
const schema = readSchema(text);

/** Our schema with an element added at the start of the complex type or element of that name. */
const withElement = (declaration: string, after: string) =>
  readSchema(text.replace(after, `${after}\n<xs:element ${declaration}/>`));
const PASSAGE = '<xs:complexType name="passage">\n    <xs:all>';
const TITULAIRE = '<xs:complexType name="titulaire">\n    <xs:all>';

describe('elementAt', () => {
  it.each([
    ['flux/idFlux', { maxLength: 50 }],
    ['emetteur/idClient', { length: 8 }],
    ['certificateur/idContrat', { maxLength: 20 }],
    ['certification/code', { maxLength: 100 }],
    ['passageCertification/niveauNumeriqueEuropeen/resultats/resultat/niveau', { maxInclusive: 8 }],
    ['resultat/competenceId', { length: 1 }],
  ])('finds %s', (path, facets) => {
    expect(elementAt(schema, path)?.facets).toMatchObject(facets);
  });

  it.each(['inconnu', 'certification/inconnu', 'emetteur/idContrat', ''])('finds no « %s »', (path) => {
    expect(elementAt(schema, path)).toBeNull();
  });

  it('answers the same object each time', () => {
    expect(elementAt(schema, 'certification')).toBe(elementAt(schema, 'certification'));
  });
});

describe('fieldFacts', () => {
  it.each<[FieldKey, boolean, boolean]>([
    ['idTechnique', true, false],
    ['scoring', true, true],
    ['verbatim', false, false],
    ['dateFinValidite', true, true],
    ['modaliteAcces', true, true],
    ['voieAccessVAE', false, false],
    ['scoreGeneral', false, false],
    ['idDossier', true, false],
    ['nir', true, false],
    ['nomNaissance', true, false],
    ['jourNaissance', true, true],
    // One of the two, so neither is required.
    ['codeInsee', false, false],
    ['codePostal', false, true],
  ])('%s: required %s, nillable %s', (key, required, nillable) => {
    expect(fieldFacts(schema, key)).toMatchObject({ present: true, required, nillable });
  });

  it.each<FieldKey>(['dateNaissance', 'resultats', 'identification'])(
    '%s, made of several, has no facets',
    (key) => {
      expect(fieldFacts(schema, key)).toEqual({
        present: true,
        required: false,
        nillable: false,
        facets: null,
      });
    },
  );

  it('says that 1.1.2 has no NIR', () => {
    expect(fieldFacts(old, 'nir').present).toBe(false);
    expect(fieldFacts(old, 'nomNaissance').present).toBe(true);
  });

  it('tells the branches of a field apart', () => {
    expect(fieldFacts(schema, 'nomNaissance', 'identifiantNational').present).toBe(true);
    expect(fieldFacts(old, 'nomNaissance', 'identifiantNational').present).toBe(false);
    expect(fieldFacts(schema, 'idDossier', 'titulaire').present).toBe(false);
    expect(fieldFacts(schema, 'verbatim', 'titulaire').present).toBe(true);
  });

  it('answers the same object each time', () => {
    expect(fieldFacts(schema, 'code')).toBe(fieldFacts(schema, 'code'));
  });
});

describe('unknownRequired', () => {
  it.each([
    ['an element of the passage', 'name="nouveau"', PASSAGE, ['passageCertification/nouveau']],
    [
      'an element of a branch',
      'name="courriel"',
      TITULAIRE,
      ['passageCertification/identificationTitulaire/titulaire/courriel'],
    ],
    ['a container', 'name="adresse" type="f:inscription"', PASSAGE, ['passageCertification/adresse']],
    ['nothing when it is optional', 'name="nouveau" minOccurs="0"', PASSAGE, []],
    [
      'an element that must be there, if only nil',
      'name="nouveau" nillable="true"',
      PASSAGE,
      ['passageCertification/nouveau'],
    ],
  ])('names %s', (_, declaration, after, unknown) => {
    expect(unknownRequired(withElement(declaration, after))).toEqual(unknown);
  });

  it('names the choice of which we know no branch', () => {
    const other = readSchema(
      text
        .replaceAll('name="codeInseeNaissance"', 'name="parCode"')
        .replaceAll('name="codePostalNaissance"', 'name="parNom"'),
    );
    const commune = 'passageCertification/identificationTitulaire/titulaire/codeCommuneNaissance';
    expect(unknownRequired(other)).toEqual([`${commune}/parCode | ${commune}/parNom`]);
  });
});
