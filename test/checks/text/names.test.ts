import { describe, expect, it } from '@jest/globals';
import { splitBrackets, splitUsageName, withoutTitle } from '#checks';

describe('names that hold more than a name', () => {
  it.each([
    ['DURAND née MARTIN', 'MARTIN', 'DURAND'],
    ['DURAND NEE MARTIN', 'MARTIN', 'DURAND'],
    ['Durand né Martin', 'Martin', 'Durand'],
    ['née MARTIN', 'MARTIN', ''],
    ['MARTIN ép. DURAND', 'MARTIN', 'DURAND'],
    ['MARTIN ép.DURAND', 'MARTIN', 'DURAND'],
    ['MARTIN EPSE DURAND', 'MARTIN', 'DURAND'],
    ['MARTIN épouse DURAND', 'MARTIN', 'DURAND'],
    ['MARTIN (épouse DURAND)', 'MARTIN', 'DURAND'],
    ['MARTIN, veuve DURAND', 'MARTIN', 'DURAND'],
    ['MARTIN Vve DURAND', 'MARTIN', 'DURAND'],
  ])('%s: birth name « %s », usage name « %s »', (name, birth, usage) => {
    expect(splitUsageName(name)).toMatchObject({ birth, usage });
  });

  it.each(['MARTIN', 'LE NÉE', 'RENÉE', 'DESVEUVES', 'ÉPINAL', 'Née', 'D’ÉPOUSE', 'DE LA VEUVE'])(
    '%s is one name',
    (name) => {
      expect(splitUsageName(name)).toBeNull();
    },
  );

  it.each([
    ['Mme MARTIN', 'MARTIN'],
    ['M. MARTIN', 'MARTIN'],
    ['Mlle.MARTIN', 'MARTIN'],
  ])('%s without its title: %s', (name, rest) => {
    expect(withoutTitle(name)).toMatchObject({ rest });
  });

  it.each(['MMERIC', 'M MARTIN', 'MADAMET', 'Mr'])('%s has no title', (name) => {
    expect(withoutTitle(name)).toBeNull();
  });

  it('tells what stands in brackets, closed or not', () => {
    expect(splitBrackets('DURAND (MARTIN)')).toEqual({ inside: 'MARTIN', outside: 'DURAND' });
    expect(splitBrackets('DURAND (MARTIN')).toEqual({ inside: 'MARTIN', outside: 'DURAND' });
    expect(splitBrackets('DURAND')).toBeNull();
  });
});
