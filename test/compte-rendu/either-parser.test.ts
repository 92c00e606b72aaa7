import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCompteRendu } from '#compte-rendu';
import { holds } from '../holds';
import { bytes } from './files';

/** What stands in a file that saxes alone reads, beside what makes fast-xml-parser read it besides. */
const piece = fc.constantFrom(
  ...['2026-0007', '00123', '1E5', ' ', '\n', '\r\n', '\t', 'é', 'e\u0301', '\u200B', '\u00A0', '\uFEFF'],
  ...['&lt;', '&gt;', '&apos;', '&quot;', '&amp;', '&eacute;', '&#233;', '&#x41;', '&lt;b&gt;', '&', '&x;'],
  ...["l'id", '"', '>', ']]>', '<![CDATA[<a>]]>', '<?pi?>', '<!-- c -->', '\u0085', '\u2028', '#text', '%'],
);
const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
const attribute = fc.constantFrom(
  ...['', ' a="1"', ' a=" x "', ' a="&lt;"', ' xsi:nil="true"', " b='l\"x'", ' a="1\n2"', ' toString="1"'],
  ...[' a=""', ' constructor="1"', ' a="1" b="2"', ' a="1" a="2"'],
);
const leaf = (names: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...names), attribute, text)
    .map(([name, given, inner]) => `<${name}${given}>${inner}</${name}>`);
const other = leaf(['note', 'toString', 'ns2:note', 'x', 'br', 'constructor', '__proto__']);
const ok = fc.array(fc.oneof(leaf(['idTechnique', 'ns2:IdTechnique']), other, text), { maxLength: 4 });
const passage = fc
  .array(fc.oneof(leaf(['idTechnique', 'messageErreur', 'codeErreur']), other), { maxLength: 4 })
  .map((parts) => `<passage>${parts.join('\n')}</passage>`);

const read = (file: string): unknown => {
  try {
    return readCompteRendu(bytes(file), 'r.xml');
  } catch (error) {
    return String(error);
  }
};

it('reads the same whichever parser reads it', () => {
  holds(
    fc.property(ok, fc.array(passage, { maxLength: 3 }), text, (known, refused, flux) => {
      const report = `<rapport><idFlux>${flux}</idFlux><PassagesKO>${refused.join('')}</PassagesKO><PassagesOK>${known.join('\n')}<idTechnique>7</idTechnique></PassagesOK></rapport>`;
      expect(read(report)).toEqual(read(`<!-- -->${report}`));
    }),
    300,
  );
});
