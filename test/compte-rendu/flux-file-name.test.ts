import { describe, expect, it } from '@jest/globals';
import { sameFluxFile } from '#compte-rendu';

describe('two names are those of the same flux', () => {
  it.each([
    ['accrochage-1.xml', 'accrochage-1.xml', true],
    ['accrochage-1.xml', 'ACCROCHAGE-1.XML', true],
    ['accrochage-1.xml', '/home/a/accrochage-1.xml', true],
    ['accrochage-1.xml', 'C:\\Dépôts\\accrochage-1.xml', true],
    ['accrochage-1.xml', 'accrochage-1 (1).xml', true],
    ['accrochage-1.xml', 'accrochage-1(2).xml', true],
    ['accrochage-1.xml', 'accrochage-1.xml.xml', true],
    ['accrochage-1.xml', 'accrochage-1.xml (1).xml', true],
    ['accrochage-1.xml', 'accrochage-1', true],
    ['accrochage-1.xml', 'accrochage-1 - Copie (2).xml', true],
    ['é.xml', 'é.xml'.normalize('NFD'), true],
    ['accrochage-1.xml', 'accrochage-2.xml', false],
    ['', '', false],
    ['.xml', '(1).xml', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameFluxFile(a, b)).toBe(same);
  });
});
