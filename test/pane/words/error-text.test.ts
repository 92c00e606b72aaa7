import { describe, expect, it } from '@jest/globals';
import { BadInputError } from '#dictionary';
import { errorText, loadMessages } from '#pane/words';

const PERSON = 'EXEMPLE Zoé';
const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

describe('what went wrong, in the pane', () => {
  it.each([
    ['memory', new RangeError('Array buffer allocation failed'), /^La mémoire .*recommencez\.$/],
    [
      'room',
      named('QuotaExceededError', `The quota has been exceeded by ${PERSON}`),
      /^Le navigateur n’a plus de place/,
    ],
    [
      'a part of the tool',
      new TypeError('Failed to fetch'),
      /^Une partie de l’outil n’a pas pu être chargée/,
    ],
    ['what nobody foresaw', new TypeError(`Cannot read « ${PERSON} »`), /^L’outil a rencontré une erreur/],
    ['what is no error', PERSON, /^L’outil a rencontré une erreur/],
  ])('%s: a sentence, what to do, then a detail that holds nobody', async (_, error, sentence) => {
    await loadMessages('en');
    for (const language of ['fr', 'en'] as const) {
      const [said = '', product, ...more] = errorText(error, language).split('\n');
      if (language === 'fr') expect(said).toMatch(sentence);
      expect(said).toMatch(/\.$/);
      expect(product).toMatch(/^Accrochage CPF \d/);
      expect([said, ...more].join()).not.toContain('Zoé');
    }
  });

  it('is said in its own words where it has some, be it come from a worker as a plain object', () => {
    const text = { fr: 'Le classeur est vide.', en: 'The workbook is empty.' };
    expect(errorText(new BadInputError('empty', text), 'fr')).toBe(text.fr);
    expect(errorText({ name: 'BadInputError', code: 'empty', text }, 'fr')).toBe(text.fr);
  });
});
