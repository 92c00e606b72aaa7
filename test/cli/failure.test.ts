import { describe, expect, it } from '@jest/globals';
import { failureOf, nodeHost, runCli } from '#cli';
import { BadInputError, detailOf } from '#dictionary';
import { book } from './bench';

const PERSON = 'EXEMPLE Zoé 2 84 07 75';

/** An error whose words and whose folder hold a person's data. */
function fault() {
  const error = new TypeError(`Cannot read « ${PERSON} »`);
  error.stack = [
    `TypeError: Cannot read « ${PERSON} »`,
    `    and a second line of ${PERSON}`,
    '    at readCell (file:///home/zoe.exemple/outil/dist/cli/main.js:120:7)',
    '    at async Object.check (C:\\Users\\Zoé\\outil\\dist\\cli\\main.js:33:1)',
    '    at /home/zoe.exemple/outil/dist/cli/main.js:1:2',
  ].join('\n');
  return error;
}

describe('an error that nobody expected', () => {
  it('comes with where it was, and nothing of anybody', () => {
    expect(detailOf(fault(), 'here').split('\n')).toEqual([
      'here',
      'TypeError',
      '  readCell main.js:120:7',
      '  Object.check main.js:33:1',
      '  main.js:1:2',
    ]);
    for (const language of ['fr', 'en'] as const) {
      const said = failureOf(fault()).text[language];
      for (const word of [PERSON, 'EXEMPLE', 'Zoé', 'zoe.exemple']) expect(said).not.toContain(word);
    }
    expect(detailOf(PERSON, '')).not.toContain(PERSON);
    expect(detailOf(Object.assign(new Error('x'), { code: PERSON }), '')).not.toContain(PERSON);
  });

  it('is exit 2 with a sentence, what to do, and the detail; the same as JSON', async () => {
    const [out, err]: [string[], string[]] = [[], []];
    const host = { ...nodeHost(), openWorkbook: () => Promise.reject(fault()) };
    const streams = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
    expect(await runCli(['check', book, '--json'], host, streams)).toBe(2);
    expect(err.join()).toMatch(
      /^Rien n’a été écrit\. .*aucune donnée du classeur\.\naccrochage \d+\.\d+\.\d+, Node [\d.]+, \w+\n/,
    );
    expect(JSON.parse(out.join())).toEqual({ error: 'unexpected', message: err.join() });
  });
});

describe('a refusal', () => {
  it('is said in its own words; the command line adds its own way of giving ids', () => {
    const text = { fr: 'Il manque un identifiant.', en: 'An id is missing.' };
    expect(failureOf(new BadInputError('file', text))).toEqual({ code: 'file', text });
    expect(failureOf(new BadInputError('ids-missing', text)).text.fr).toMatch(
      /^Il manque un identifiant\. .*--emetteur/,
    );
  });
});
