import { describe, expect, it } from '@jest/globals';
import { readTitles } from '#matching';

describe('the code that titles above the headers say', () => {
  it.each([
    [['RNCP37674 - Cuisinier'], 'RNCP37674'],
    [['RNCP37674 - Infirmier de bloc opératoire'], 'RNCP37674'],
    [['RNCP37674 - Bloc 2 : dresser'], 'RNCP37674 Bloc 2'],
    [['RNCP37674 BC01'], 'RNCP37674 BC01'],
    [['RNCP37674', 'Bloc 2'], 'RNCP37674 Bloc 2'],
    [['RNCP37674', 'RNCP35726'], null],
  ])('%j never gives a bloc for the whole title', (cells, code) => {
    expect(readTitles([['Liste'], cells]).code).toBe(code);
  });
});
