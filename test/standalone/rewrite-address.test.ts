import { describe, expect, it } from '@jest/globals';
import { idFluxOf } from '#standalone/files';

describe('the address that asks for a deposit again', () => {
  it.each([
    ['', null],
    ['#', null],
    ['#refaire', null],
    ['#refaire=', null],
    ['#refaire=7b1c', '7b1c'],
    ['#refaire=a%2Fb', 'a/b'],
    ['#autre=7b1c', null],
  ])('%s asks for %s', (hash, idFlux) => {
    expect(idFluxOf(hash)).toBe(idFlux);
  });
});
