import { describe, expect, it } from '@jest/globals';
import { readOrigin, withOrigin } from '../../scripts/manifest/origin.js';

const EXAMPLE = 'Exemple : --env origin=https://example.org';

const REFUSED: readonly (readonly [text: unknown, said: string])[] = [
  [true, 'L’origine ne dit pas d’adresse.'],
  ['', 'L’origine ne dit pas d’adresse.'],
  ['example.org', 'L’origine n’est pas une adresse : « example.org ».'],
  ['http://example.org', 'L’origine doit commencer par https:// : « http://example.org ».'],
  ['ftp://example.org', 'L’origine doit commencer par https:// : « ftp://example.org ».'],
  ['https://moi:secret@example.org', 'L’origine ne doit contenir ni nom ni mot de passe.'],
  ...[
    'https://example.org/',
    'https://example.org/cpf',
    'https://Example.org',
    'https://example.org?a',
    ' https://example.org',
  ].map(
    (text) =>
      [
        text,
        `L’origine doit être une origine seule, sans barre finale, chemin ni majuscule : « https://example.org » et non « ${text} ».`,
      ] as const,
  ),
];

describe('the origin of a build', () => {
  it.each([
    'https://example.org',
    'https://example.org:8443',
    'https://cpf.example.org',
    'https://localhost:3000',
  ])('may be %s', (text) => expect(readOrigin(text)).toBe(text));

  it.each(REFUSED)('is refused in one sentence when it is %p', (text, said) => {
    expect(() => readOrigin(text)).toThrow(`${said} ${EXAMPLE}`);
  });

  it('takes the place of the development server everywhere in the manifest', () => {
    const made = withOrigin(
      '<A u="https://localhost:3000/a"/><B u="https://localhost:3000/b"/>',
      'https://example.org',
    );
    expect(made).toBe('<A u="https://example.org/a"/><B u="https://example.org/b"/>');
  });
});
