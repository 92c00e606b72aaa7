import { describe, expect, it } from '@jest/globals';
import { openValidator, type Validator } from '#flux';

const schema = (simpleType: string, element = ''): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="flux"><xs:complexType><xs:sequence><xs:element name="a"${element}><xs:simpleType>${simpleType}</xs:simpleType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>`;

const restriction = (pattern: string): string =>
  `<xs:restriction base="xs:string"><xs:pattern value="${pattern}"/></xs:restriction>`;

async function refusals(xsd: string, value: string): Promise<readonly string[]> {
  let validator: Validator | null = null;
  try {
    validator = await openValidator(xsd);
    return validator
      .check(new TextEncoder().encode(`<flux>\n<a>${value}</a>\n</flux>`))
      .map(({ line, message }) => `${line} ${message}`);
  } finally {
    validator?.dispose();
  }
}

describe('a schema whose patterns could be matched for ever', () => {
  it('judges a value at once, and by the pattern', async () => {
    const xsd = schema(restriction('([A-Za-z\\-]+)+X'));
    expect(await refusals(xsd, 'abX')).toEqual([]);
    const [said, ...more] = await refusals(xsd, 'a'.repeat(5_000));
    expect(more).toEqual([]);
    expect(said).toMatch(/^2 Element 'a': \[facet 'pattern'\] The value/);
  });

  it('still judges the rest by libxml2', async () => {
    const xsd = schema(
      '<xs:restriction base="xs:string"><xs:maxLength value="3"/><xs:pattern value="(a+)+"/><xs:pattern value="b"/></xs:restriction>',
    );
    expect(await refusals(xsd, 'b')).toEqual([]);
    expect((await refusals(xsd, 'aaaa')).join()).toContain("[facet 'maxLength']");
    expect((await refusals(xsd, 'ab')).join()).toContain("[facet 'pattern']");
  });

  it.each([
    ['in a union', schema(`<xs:union><xs:simpleType>${restriction('(a+)+b')}</xs:simpleType></xs:union>`)],
    ['in words that RE2 does not have', schema(restriction('(\\i\\c*)+b'))],
    ['with a count that unrolls', schema(restriction('a'), ' maxOccurs="1000000"')],
  ])('is refused in one sentence where it cannot be judged so: %s', async (_, xsd) => {
    await expect(openValidator(xsd)).rejects.toMatchObject({
      code: 'xsd-unbounded',
      text: {
        fr: expect.stringMatching(/^Ce schéma .*\.$/),
        en: expect.stringMatching(/^This schema .*\.$/),
      },
    });
  });
});
