import { afterAll, describe, expect, it } from '@jest/globals';
import { readSchema, type SchemaElement } from '#dictionary';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { readFileSync } from 'node:fs';

const VERSIONS = ['1.1.2', '1.1.5'] as const;
type Version = (typeof VERSIONS)[number];

const textOf = (version: Version) =>
  readFileSync(new URL(`../../schemas/certifications-cdc-${version}.xsd`, import.meta.url), 'utf8');
const validators = Object.fromEntries(
  VERSIONS.map((version) => [version, XsdValidator.fromDoc(XmlDocument.fromString(textOf(version)))]),
);
afterAll(() => Object.values(validators).forEach((validator) => validator.dispose()));

function accepts(version: Version, xml: string): boolean {
  const document = XmlDocument.fromString(xml);
  try {
    validators[version]?.validate(document);
    return true;
  } catch {
    return false;
  } finally {
    document.dispose();
  }
}

const ACTION = '<action>CREATION</action>';
const TITULAIRE = `<titulaire><nomNaissance>MARTIN</nomNaissance><nomUsage xsi:nil="true"/><prenom1>Camille</prenom1>
<anneeNaissance>1985</anneeNaissance><moisNaissance>05</moisNaissance><jourNaissance>31</jourNaissance><sexe>F</sexe>
<codeCommuneNaissance><codeInseeNaissance><codeInsee>35238</codeInsee></codeInseeNaissance></codeCommuneNaissance></titulaire>`;
const NIR =
  '<identifiantNational><nir>2850635238012</nir><nomNaissance>MARTIN</nomNaissance></identifiantNational>';
const PASSAGE = `<passageCertification><idTechnique>1</idTechnique><obtentionCertification>PAR_ADMISSION</obtentionCertification>
<donneeCertifiee>true</donneeCertifiee><dateDebutValidite>2026-03-20</dateDebutValidite><dateFinValidite xsi:nil="true"/>
<presenceNiveauLangueEuro>false</presenceNiveauLangueEuro><presenceNiveauNumeriqueEuro>false</presenceNiveauNumeriqueEuro><scoring xsi:nil="true"/><mentionValidee xsi:nil="true"/><modalitesInscription><modaliteAcces xsi:nil="true"/></modalitesInscription>
<identificationTitulaire>${TITULAIRE}</identificationTitulaire></passageCertification>`;

const flux = (action: string): string => `<flux xmlns="urn:cdc:cpf:pc5:schema:1.0.0"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><idFlux>1</idFlux><horodatage>2026-03-21T10:15:00+01:00</horodatage>${action}
<emetteur><idClient>12ABC345</idClient><certificateurs><certificateur><idClient>12ABC345</idClient><idContrat>MCFCER000123</idContrat>
<certifications><certification><type>RNCP</type><code>RNCP35726</code><passageCertifications>${PASSAGE}</passageCertifications>
</certification></certifications></certificateur></certificateurs></emetteur></flux>`;
const BASE: Readonly<Record<Version, string>> = { '1.1.2': flux(''), '1.1.5': flux(ACTION) };

const RESULTATS =
  'presenceNiveauNumeriqueEuro><niveauNumeriqueEuropeen><resultats/></niveauNumeriqueEuropeen>';
const CP_NIL = '<codePostalNaissance><codePostal xsi:nil="true"/></codePostalNaissance>';
const DATE = '<dateDebutValidite>2026-03-20<';
const HORODATAGE = '2026-03-21T10:15:00+01:00';

describe.each(VERSIONS)('the schema %s', (version) => {
  it('says its version, and is understood whole', () => {
    expect(readSchema(textOf(version))).toMatchObject({ version, notUnderstood: [] });
  });

  it.each([
    ['a plain passage', '', '', true],
    ['the word nil as a score', '<scoring xsi:nil="true"/>', '<scoring>nil</scoring>', true],
    ['an empty score', '<scoring xsi:nil="true"/>', '<scoring/>', false],
    ['a passage without its score', '<scoring xsi:nil="true"/>', '', false],
    ['a nil that is not nillable', '<prenom1>Camille</prenom1>', '<prenom1 xsi:nil="true"/>', false],
    ['TRUE', '>true<', '>TRUE<', false],
    ['a boolean with blanks', '>true<', '> true\n<', true],
    ['a sex with blanks', '>F<', '> F<', false],
    ['a month with a plus', '>05<', '>+5<', true],
    ['a month with a blank', '>05<', '> 05 <', true],
    ['a thirteenth month', '>05<', '>13<', false],
    ['31 February of a birth', '>05<', '>02<', true],
    ['29 February of a common year', DATE, '<dateDebutValidite>2026-02-29<', false],
    ['a date with a zone', DATE, '<dateDebutValidite>2026-03-20Z<', false],
    ['a date of 1899', DATE, '<dateDebutValidite>1899-12-31<', false],
    ['a date with blanks', DATE, '<dateDebutValidite> 2026-03-20 <', true],
    ['milliseconds', HORODATAGE, '2026-03-21T10:15:00.000+01:00', false],
    ['the zone Z', HORODATAGE, '2026-03-21T10:15:00Z', false],
    ['no zone', HORODATAGE, '2026-03-21T10:15:00', false],
    ['midnight as 24 h', HORODATAGE, '2026-03-21T24:00:00+01:00', false],
    ['an id of 7 characters', '>12ABC345<', '>12ABC34<', false],
    ['8 characters of 4 bytes', '>12ABC345<', `>${'😀'.repeat(8)}<`, true],
    ['60 characters of 4 bytes', '>Camille<', `>${'😀'.repeat(60)}<`, true],
    ['61 characters', '>Camille<', `>${'x'.repeat(61)}<`, false],
    ['an INSEE code of 4 characters', '>35238<', '>1004<', false],
    [
      'a town that is not known',
      '<codeInseeNaissance><codeInsee>35238</codeInsee></codeInseeNaissance>',
      CP_NIL,
      true,
    ],
    ['an INSEE code that is nil', '<codeInsee>35238</codeInsee>', '<codeInsee xsi:nil="true"/>', false],
    ['two branches', '</titulaire>', '</titulaire><dossierFormation/>', false],
    ['an empty list of results', 'presenceNiveauNumeriqueEuro><scoring', `${RESULTATS}<scoring`, true],
    ['a flux without its id', '<idFlux>1</idFlux>', '', false],
    ['two certificateurs', '</certificateurs>', '<certificateur/></certificateurs>', false],
    ['two passages of one id', PASSAGE, PASSAGE + PASSAGE, true],
    ['a type that does not exist', '>RNCP<', '>TITRE<', true],
    [
      'voieAccesVAE with one s',
      '</modalitesInscription>',
      '<voieAccesVAE>VAE_CLASSIQUE</voieAccesVAE></modalitesInscription>',
      false,
    ],
    [
      'voieAccessVAE with two',
      '</modalitesInscription>',
      '<voieAccessVAE>VAE_CLASSIQUE</voieAccessVAE></modalitesInscription>',
      true,
    ],
    [
      'EQUIVALENCE with brackets',
      '<modaliteAcces xsi:nil="true"/>',
      '<modaliteAcces>EQUIVALENCE_(DIPLOME_ETRANGER)</modaliteAcces>',
      false,
    ],
  ])('judges %s', (_, from, to, accepted) => {
    const base = BASE[version];
    expect(base).toContain(from);
    expect(accepts(version, from === '' ? base : base.replaceAll(from, to))).toBe(accepted);
  });

  it('leaves the order of elements free', () => {
    const idFlux = '<idFlux>1</idFlux>';
    const last = BASE[version].replace(idFlux, '').replace('</flux>', `${idFlux}</flux>`);
    expect(accepts(version, last)).toBe(true);
  });
});

describe('what 1.1.5 adds to 1.1.2', () => {
  it.each<[string, string, Version, boolean]>([
    ['the action', BASE['1.1.5'], '1.1.2', false],
    ['no action', BASE['1.1.2'], '1.1.5', false],
    ['a SUPPRESSION', BASE['1.1.5'].replace('CREATION', 'SUPPRESSION'), '1.1.5', true],
    ['a MODIFICATION', BASE['1.1.5'].replace('CREATION', 'MODIFICATION'), '1.1.5', false],
    ['the NIR', BASE['1.1.5'].replace(TITULAIRE, NIR), '1.1.5', true],
    ['the NIR', BASE['1.1.2'].replace(TITULAIRE, NIR), '1.1.2', false],
    ['a NIR with its key', BASE['1.1.5'].replace(TITULAIRE, NIR.replace('012<', '01241<')), '1.1.5', false],
    ['a NIR of Corsica', BASE['1.1.5'].replace(TITULAIRE, NIR.replace('35238', '2A004')), '1.1.5', true],
  ])('%s', (_, xml, version, accepted) => {
    expect(accepts(version, xml)).toBe(accepted);
  });

  it('is an action, a branch, and nothing else', () => {
    const [old, recent] = VERSIONS.map((version) => pathsOf(readSchema(textOf(version)).root));
    const added = [...(recent ?? [])].filter((path) => !old?.has(path)).map((path) => path.split('/').at(-1));
    expect(added).toEqual(['action', 'identifiantNational', 'nir', 'nomNaissance']);
    expect([...(old ?? [])].filter((path) => !recent?.has(path))).toEqual([]);
  });

  it('is said to be reconstructed in the file itself', () => {
    expect(textOf('1.1.5')).toContain('RECONSTITUTION');
    expect(textOf('1.1.2')).not.toContain('RECONSTITUTION');
  });
});

function pathsOf(element: SchemaElement, above = ''): Set<string> {
  const path = `${above}/${element.name}`;
  return new Set([path, ...(element.content?.children ?? []).flatMap((child) => [...pathsOf(child, path)])]);
}
