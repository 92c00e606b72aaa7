import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compareFlux, readFlux, writeFlux } from '#flux';
import { goldenPassages } from './golden/passages';
import { envelope, plan112, plan115, textOf, titulaire } from './support';

const bytes = (text: string): Uint8Array[] => [new TextEncoder().encode(text)];
const golden = readFileSync(new URL('./golden/certifications-1.1.5.xml', import.meta.url), 'utf8');

describe('reading a flux', () => {
  it('gives the envelope and the passages, whatever the prefix, the line ends and the pieces', () => {
    const same = golden.replaceAll('cpf:', 'x:').replaceAll('\n', '\r\n');
    const [whole = new Uint8Array()] = bytes(same);
    const pieces = Array.from({ length: Math.ceil(whole.length / 5) }, (_, index) =>
      whole.slice(index * 5, index * 5 + 5),
    );
    expect(readFlux(pieces)).toEqual(readFlux(bytes(golden)));
    expect(readFlux(bytes(golden)).envelope).toEqual(envelope);
  });

  it('reads CDATA and numeric references', () => {
    const text = golden.replace('MARTIN', '<![CDATA[R&D]]>&#x41;');
    expect(readFlux(bytes(text)).passages[1]?.values.nomNaissance).toBe('R&DA');
  });

  it('reads what is said of a certification after its passages, as 1.1.2 allows', () => {
    const other = golden.replace(
      /(<cpf:certification>)(.*?)(<cpf:passageCertifications>.*?<\/cpf:passageCertifications>)(?=\s*<\/cpf:certification>)/gs,
      '$1$3$2',
    );
    expect(other).not.toBe(golden);
    expect(readFlux(bytes(other))).toEqual(readFlux(bytes(golden)));
  });

  it('says that there was no action in 1.1.2', () => {
    expect(readFlux(writeFlux(envelope, goldenPassages, plan112).chunks).envelope.action).toBeUndefined();
  });

  it.each([
    ['a page', '<html><body/></html>', 'not-a-flux'],
    ['a compte rendu', '<rapport><idFlux>1</idFlux></rapport>', 'not-a-flux'],
    ['nothing', '', 'flux-unreadable'],
    ['text', 'bonjour', 'flux-unreadable'],
    ['a truncated file', golden.slice(0, 2000), 'flux-unreadable'],
    [
      'an XML bomb',
      `<!DOCTYPE f [<!ENTITY a "b">]>${golden.slice(golden.indexOf('<cpf'))}`,
      'flux-unreadable',
    ],
    ['an entity that nobody declared', golden.replace('MARTIN', '&eacute;'), 'flux-unreadable'],
  ])('refuses %s', (_what, text, code) => {
    expect(() => readFlux(bytes(text))).toThrow(expect.objectContaining({ name: 'BadInputError', code }));
  });

  it('refuses what is not UTF-8', () => {
    const latin1 = Uint8Array.from(golden, (character) => character.charCodeAt(0) & 0xff);
    expect(() => readFlux([latin1])).toThrow('UTF-8');
  });
});

describe('the comparison with the table', () => {
  const passages = [
    titulaire(9, { code: 'RNCP2', resultats: '2.3=5;5.4=6', presenceNiveauNumeriqueEuro: 'true' }),
    titulaire(3, { code: 'RNCP1' }),
    titulaire(5, { code: 'RNCP2', verbatim: 'a & b' }),
  ];
  const file = writeFlux(envelope, passages, plan115);

  it('finds nothing in a file that says what the table says', async () => {
    expect(await compareFlux(file, passages)).toEqual([]);
  });

  it('finds a value that was changed, lost or added, with its row', async () => {
    const text = textOf(file)
      .replace('<cpf:verbatim>a &amp; b</cpf:verbatim>', '')
      .replace('<cpf:prenom1>Camille', '<cpf:prenom1>Camile')
      .replace('<cpf:scoring xsi:nil="true"/>', '<cpf:scoring>12</cpf:scoring>');
    const differences = await compareFlux({ ...file, chunks: bytes(text) }, passages);
    expect(differences).toEqual([
      { at: { sheet: 'Passages', row: 9 }, field: 'scoring', expected: null, found: '12' },
      { at: { sheet: 'Passages', row: 9 }, field: 'prenom1', expected: 'Camille', found: 'Camile' },
      { at: { sheet: 'Passages', row: 5 }, field: 'verbatim', expected: 'a & b', found: null },
    ]);
  });

  it('finds a passage that is missing, and one too many', async () => {
    const differences = await compareFlux(file, [...passages.slice(1), titulaire(12)]);
    expect(differences).toEqual([
      { at: { sheet: 'Passages', row: 9 }, field: null, expected: null, found: '2026-9' },
      { at: { sheet: 'Passages', row: 12 }, field: null, expected: '2026-12', found: null },
    ]);
  });

  it('finds another branch', async () => {
    const other = passages.map((passage) => ({ ...passage, branch: 'dossierFormation' as const }));
    expect((await compareFlux(file, other)).map(({ field }) => field)).toEqual([
      'identification',
      'identification',
      'identification',
    ]);
  });
});
