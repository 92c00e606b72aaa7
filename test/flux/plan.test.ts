import { describe, expect, it } from '@jest/globals';
import { BadInputError, readSchema } from '#dictionary';
import { planFlux, readFlux, writeFlux } from '#flux';
import { envelope, linesOf, plan112, plan115, textOf, titulaire, xsd } from './support';

const names = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => /^ *<cpf:([\w]+)/.exec(line)?.[1] ?? []);

describe('the plan', () => {
  it('knows what each version knows', () => {
    expect(plan112).toMatchObject({ version: '1.1.2', hasAction: false, absent: ['nir'] });
    expect(plan112.branches).toEqual(['titulaire', 'dossierFormation']);
    expect(plan115).toMatchObject({ version: '1.1.5', hasAction: true, absent: [], depth: 7 });
    expect(plan115.branches).toEqual(['titulaire', 'dossierFormation', 'identifiantNational']);
  });

  it('keeps the order of the dictionary where the schema leaves it free, however its text is ordered', () => {
    const shuffled = planFlux(readSchema(moveFirst(xsd('1.1.5'), 'verbatim')));
    const write = (plan: typeof plan115) =>
      textOf(writeFlux(envelope, [titulaire(2, { verbatim: 'v' })], plan));
    expect(write(shuffled)).toBe(write(plan115));
  });

  it('takes the order of the schema where it is a sequence', () => {
    const sequence = xsd('1.1.5').replaceAll(/<(\/?)(\w+):all>/g, '<$1$2:sequence>');
    const plan = planFlux(readSchema(moveFirst(sequence, 'verbatim')));
    const written = names(linesOf(writeFlux(envelope, [titulaire(2, { verbatim: 'v' })], plan)));
    expect(written[written.indexOf('passageCertification') + 1]).toBe('verbatim');
  });

  it('leaves out an optional element that the dictionary does not know', () => {
    const schema = readSchema(addToPassage('<xs:element name="nouveau" type="xs:string" minOccurs="0"/>'));
    expect(textOf(writeFlux(envelope, [titulaire(2)], planFlux(schema)))).not.toContain('nouveau');
  });

  it('refuses, by its name, a required element that the dictionary does not know', () => {
    const schema = readSchema(addToPassage('<xs:element name="nouveau" type="xs:string"/>'));
    expect(() => planFlux(schema)).toThrow(BadInputError);
    expect(() => planFlux(schema)).toThrow('passageCertification/nouveau');
  });

  it('writes the version it is given: what 1.1.2 writes is read like what 1.1.5 writes', () => {
    const read = (plan: typeof plan115) =>
      readFlux(writeFlux(envelope, [titulaire(2)], plan).chunks).passages;
    expect(read(plan112)).toEqual(read(plan115));
  });
});

/** Puts the declaration of an element of the passage before all others. */
function moveFirst(text: string, element: string): string {
  const declaration = new RegExp(
    `[ \\t]*<(\\w+):element[^>]*name="${element}"[^>]*?(?:/>|>[\\s\\S]*?</\\1:element>)\\n`,
  ).exec(text)?.[0];
  if (declaration === undefined) throw new Error(`No ${element}`);
  return text.replace(declaration, '').replace(passageOpening(text), (opening) => opening + declaration);
}

function addToPassage(declaration: string): string {
  const text = xsd('1.1.5');
  return text.replace(passageOpening(text), (opening) => `${opening}${declaration}\n`);
}

function passageOpening(text: string): string {
  const opening = /<\w+:complexType name="passage">\s*<\w+:(?:all|sequence)>\n/.exec(text)?.[0];
  if (opening === undefined) throw new Error('No type of passages');
  return opening;
}
