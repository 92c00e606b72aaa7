import { describe, expect, it } from '@jest/globals';
import { readCompteRendu } from '#compte-rendu';
import { BadInputError } from '#dictionary';
import { bytes, processed } from './files';

const flux = `<?xml version="1.0"?>
<cpf:flux xmlns:cpf="urn:cdc:cpf:pc5:schema:1.0.0"><cpf:idFlux>f</cpf:idFlux></cpf:flux>`;

const bomb =
  '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><r><PassagesOK><idTechnique>&b;</idTechnique></PassagesOK></r>';

function refusalOf(file: Uint8Array, name?: string): BadInputError {
  try {
    readCompteRendu(file, name);
  } catch (error) {
    if (error instanceof BadInputError) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('what is not a compte rendu is refused in one sentence', () => {
  it.each<[string, Uint8Array, string]>([
    ['an empty file', bytes(''), 'accuse-empty'],
    ['blanks alone', bytes('\uFEFF \n '), 'accuse-empty'],
    ['a web page', bytes('<!DOCTYPE html><html><head><title>Connexion</title>'), 'accuse-html'],
    [
      'a web page saved by a browser',
      bytes('<!-- saved from url=(0022)https://x -->\n<HTML lang="fr">'),
      'accuse-html',
    ],
    [
      'an XHTML page',
      bytes('<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD"><html/>'),
      'accuse-html',
    ],
    ['a workbook', bytes('PK\u0003\u0004xl/'), 'accuse-archive'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0), 'accuse-office'],
    ['a PDF', bytes('%PDF-1.7'), 'accuse-pdf'],
    ['a CSV', bytes('idTechnique;statut\n1;OK'), 'accuse-not-xml'],
    ['JSON', bytes('{"ok": []}'), 'accuse-not-xml'],
    ['an unknown encoding', bytes('<?xml version="1.0" encoding="x-unknown"?><r/>'), 'accuse-encoding'],
    ['a DOCTYPE', bytes(bomb), 'accuse-doctype'],
    ['a DOCTYPE after the root', bytes('<r/><!DOCTYPE r>'), 'accuse-malformed'],
    ['huge nesting', bytes('<r>'.repeat(100_000)), 'accuse-too-deep'],
    ['CDATA opened again and again', bytes(`<r>${'<![CDATA['.repeat(100_000)}`), 'accuse-truncated'],
    ['comments opened again and again', bytes(`<r>${'<!--'.repeat(100_000)}`), 'accuse-malformed'],
    ['megabytes of blanks', bytes(`<r>${' '.repeat(1_000_000)}</r>`), 'accuse-too-long'],
    ['a tag of a million attributes', bytes(`<r ${'a="" '.repeat(1_000_000)}/>`), 'accuse-too-long'],
    ['65 elements, each in the other', bytes('<r>'.repeat(65) + '</r>'.repeat(65)), 'accuse-too-deep'],
    ['64 of them', bytes('<r>'.repeat(64) + '</r>'.repeat(64)), 'accuse-unknown'],
    ['half a file', bytes(processed.slice(0, 500)), 'accuse-truncated'],
    ['a file cut in a tag', bytes(processed.slice(0, processed.lastIndexOf('rap'))), 'accuse-truncated'],
    ['a file cut in its declaration', bytes('<?xml version="1.0"'), 'accuse-truncated'],
    ['tags that cross', bytes('<r><a><b></a></b></r>'), 'accuse-malformed'],
    [
      'a bare < in a text',
      bytes('<r><PassagesOK><idTechnique>a < b</idTechnique></PassagesOK></r>'),
      'accuse-malformed',
    ],
    ['two files end to end', bytes('<r/><r/>'), 'accuse-malformed'],
    ['the flux', bytes(flux), 'accuse-is-flux'],
    ['the flux, cut', bytes(flux.slice(0, -8)), 'accuse-is-flux'],
    ['a schema', bytes('<xsd:schema xmlns:xsd="x"/>'), 'accuse-is-schema'],
    [
      'an accusé de réception',
      bytes('<rapport><nomFichier>a.xml</nomFichier><idFlux>f</idFlux></rapport>'),
      'accuse-reception',
    ],
    [
      'an accusé de réception by its root',
      bytes('<AccuseReception><date>x</date></AccuseReception>'),
      'accuse-reception',
    ],
    [
      'a report that says nothing',
      bytes('<rapport><idFlux>f</idFlux><PassagesOK/><PassagesKO/></rapport>'),
      'accuse-says-nothing',
    ],
    ['errors that say nothing', bytes('<rapport><erreurs/></rapport>'), 'accuse-says-nothing'],
    [
      'two accusés in one file',
      bytes(
        `<rapports>${processed.slice(processed.indexOf('<rapport'))}<rapport><idFlux>another</idFlux><PassagesOK><idTechnique>9</idTechnique></PassagesOK></rapport></rapports>`,
      ),
      'accuse-of-several',
    ],
    [
      'two names of flux',
      bytes(processed.replace('<idFlux>', '<nomFichier>another.xml</nomFichier><idFlux>')),
      'accuse-of-several',
    ],
    [
      'passages whose lists have other names',
      bytes(processed.replace(/PassagesKO/g, 'PassagesRejetes').replace(/PassagesOK/g, 'PassagesAcceptes')),
      'accuse-other-shape',
    ],
    [
      'passages that each say their status',
      bytes('<rapport><passages><passage idTechnique="1" statut="KO"/></passages></rapport>'),
      'accuse-other-shape',
    ],
    [
      'ids under another name',
      bytes('<rapport><PassagesKO><passage><id>1</id></passage></PassagesKO></rapport>'),
      'accuse-other-shape',
    ],
    ['a gzip', Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2), 'accuse-compressed'],
    ['a 7z', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), 'accuse-compressed'],
    ['a rar', bytes('Rar!\u001a\u0007'), 'accuse-compressed'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), 'accuse-binary'],
    ['EBCDIC', Uint8Array.of(0x4c, 0x6f, 0xa7, 0x94, 0x93, 0x40, 0xa5, 0x85, 0x99), 'accuse-binary'],
    ['an unknown XML', bytes('<facture><total>3</total></facture>'), 'accuse-unknown'],
  ])('%s', (_, file, code) => {
    const { text, ...error } = refusalOf(file);
    expect(error.code).toBe(code);
    expect(
      Object.values(text).filter((sentence) => !/^\S.*\.$/s.test(sentence) || /[{}]0/.test(sentence)),
    ).toEqual([]);
  });

  it('an accusé de réception by its file name, even written by a Mac', () => {
    const name = 'Accusé de réception_envoi.xml_20260312.xml'.normalize('NFD');
    expect(refusalOf(bytes('<doc><etat>reçu</etat></doc>'), name).text.fr).toBe(
      'C’est l’accusé de réception\u00a0: il confirme l’arrivée du fichier. Attendez l’accusé de traitement.',
    );
  });

  it('names the root of an unknown XML', () => {
    expect(refusalOf(bytes('<x:facture/>')).text.fr).toContain('« facture »'.replaceAll(' ', '\u00a0'));
  });

  it('shows how a file that is not XML begins', () => {
    expect(refusalOf(bytes('idTechnique;statut\n1;OK')).text.en).toContain('“idTechnique;statut”');
  });

  it('names the line of the damage', () => {
    expect(refusalOf(bytes('<r>\n<a/>\n<b>\n</c>\n</r>')).text.en).toMatch(/line [34]/);
  });
});
