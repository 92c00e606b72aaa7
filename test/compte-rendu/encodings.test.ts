import { describe, expect, it } from '@jest/globals';
import { readCompteRendu } from '#compte-rendu';

const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows = (text: string): Uint8Array =>
  Uint8Array.from([...text], (letter) =>
    HIGH.includes(letter) ? 0x80 + HIGH.indexOf(letter) : letter.charCodeAt(0),
  );

const accuse = (id: string, encoding: string | null): string =>
  `${encoding === null ? '' : `<?xml version="1.0" encoding="${encoding}"?>`}<r><PassagesKO><passage><idTechnique>${id}</idTechnique><messageErreur>L’élève – inconnu…</messageErreur></passage></PassagesKO><PassagesOK><idTechnique>1</idTechnique></PassagesOK></r>`;

const idOf = (bytes: Uint8Array): string | undefined => {
  const read = readCompteRendu(bytes);
  return read.kind === 'processed' ? read.ko[0]?.idTechnique : undefined;
};

describe('an accusé in another encoding', () => {
  it.each(['windows-1252', 'ISO-8859-1', 'iso-8859-1', 'UTF-8', null])(
    'windows-1252 that says %s gives its ids back, on any Node',
    (encoding) => {
      expect(idOf(windows(accuse('Œuvre-3’', encoding)))).toBe('Œuvre-3’');
    },
  );

  it('every letter that windows-1252 has where ISO-8859-1 has controls', () => {
    const letters = [...HIGH].filter((letter) => letter > '\u009f').join('');
    expect(idOf(windows(accuse(letters, 'windows-1252')))).toBe(letters);
  });

  it.each(['ISO-8859-1', 'windows-1252', 'ISO-8859-15', 'us-ascii'])(
    'UTF-8 that says %s is read as UTF-8',
    (encoding) => {
      expect(idOf(new TextEncoder().encode(accuse('É-3', encoding)))).toBe('É-3');
    },
  );

  it.each([
    ['its mark', true, true],
    ['its mark, the other way round', true, false],
    ['no mark', false, true],
    ['no mark, the other way round', false, false],
  ])('UTF-32 with %s', (_, marked, littleEndian) => {
    const letters = [...`${marked ? '\uFEFF' : ''}${accuse('𝔸-É', 'UTF-32')}`];
    const view = new DataView(new ArrayBuffer(letters.length * 4));
    letters.forEach((letter, index) => {
      view.setUint32(index * 4, letter.codePointAt(0) ?? 0, littleEndian);
    });
    expect(idOf(new Uint8Array(view.buffer))).toBe('𝔸-É');
  });

  it('an id gives the same id, in whichever form its accents are written', () => {
    expect(idOf(new TextEncoder().encode(accuse('E\u0301-3', 'UTF-8')))).toBe('É-3');
  });
});

describe('an accusé damaged inside an entity', () => {
  const code = (text: string): string => {
    try {
      readCompteRendu(new TextEncoder().encode(text));
      return 'read';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it.each([
    '<r><PassagesOK><idTechnique>&#2</idTechnique>32;<idTechnique>2</idTechnique></PassagesOK></r>',
    '<r><PassagesOK><idTechnique>a&am</idTechnique>p;<idTechnique>2</idTechnique></PassagesOK></r>',
    '<r><PassagesOK><idTechnique>&#x2</idTechnique><idTechnique>0;</idTechnique></PassagesOK></r>',
  ])('%s is refused', (text) => {
    expect(code(text)).toBe('accuse-malformed');
  });

  it.each(['R&D', 'R&D;', 'a & b', 'M&amp;M', '&', 'a&b;c'])('an id that holds %s is read', (id) => {
    expect(code(`<r><PassagesOK><idTechnique>${id}</idTechnique></PassagesOK></r>`)).toBe('read');
  });
});
