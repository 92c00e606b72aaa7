import { describe, expect, it } from '@jest/globals';
import { formatsOf, errorText } from '#pane/words';

const fr = formatsOf('fr');

describe('numbers, dates and sizes in French', () => {
  it('groups thousands by a thin no-break space', () => expect(fr.number(12500)).toBe('12\u202f500'));
  it.each([
    [0, '0\u00a0ligne'],
    [1, '1\u00a0ligne'],
    [2, '2\u00a0lignes'],
  ])('counts %i as %s', (n, text) => expect(fr.count(n, 'ligne', 'lignes')).toBe(text));
  it('writes a date and a moment as they were written, whatever the clock of the machine', () => {
    expect(fr.date('2026-11-23')).toBe('23/11/2026');
    expect(fr.moment('2026-11-23T15:30:00+01:00')).toBe('23/11/2026 à 15:30');
  });
  it.each([
    [512, '512\u00a0octets'],
    [412_300, '412\u00a0ko'],
    [1_530_000, '1,5\u00a0Mo'],
  ])('%i bytes are %s', (bytes, text) => expect(fr.size(bytes)).toBe(text));
});

describe('what an error says', () => {
  it('uses its own words when it was meant for the user', () =>
    expect(errorText({ message: 'x', text: { fr: 'Dites.', en: 'Say.' } }, 'en')).toBe('Say.'));
  it('says that nothing was changed when the user stopped', () =>
    expect(errorText(new DOMException('x', 'AbortError'), 'fr')).toBe(
      'Arrêté à votre demande. Ce qui était déjà écrit reste juste.',
    ));
  it('does not repeat the words of an error that was not meant for the user: they may quote a cell', () =>
    expect(errorText(new Error('boum'), 'fr')).not.toContain('boum'));
});
