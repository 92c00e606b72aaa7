import { readFile, readdir } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { makeSample, SAMPLE_FOLDER } from '../../scripts/make-sample';
import { makeTemplate, MODELS, TEMPLATE_PATHS } from '../../scripts/make-template';
import {
  ACCEPTED,
  comptesRendus,
  DEPOSIT,
  KO,
  UNANSWERED,
  UNKNOWN_ID,
} from '../../scripts/sample/comptes-rendus';
import { passages } from '../../scripts/sample/passages';

/** Bytes compared as a whole, so that a failure does not print them. */
const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

describe('the committed assets', () => {
  it.each(MODELS)(
    'have the %s template that its description makes (npm run make-template)',
    async (model) => {
      expect(same(await readFile(TEMPLATE_PATHS[model]), await makeTemplate(model))).toBe(true);
    },
  );

  it('have the sample that its description makes (npm run make-sample), and no other file', async () => {
    const made = await makeSample();
    expect((await readdir(SAMPLE_FOLDER)).sort()).toEqual(Object.keys(made).sort());
    for (const [name, bytes] of Object.entries(made))
      expect([name, same(await readFile(`${SAMPLE_FOLDER}/${name}`), bytes)]).toEqual([name, true]);
  });

  it('are the same bytes each time they are made', async () => {
    expect(same(await makeTemplate('short'), await makeTemplate('short'))).toBe(true);
  });
});

describe('the sample', () => {
  const ids = passages.map(({ cells }) => String(cells.idTechnique));
  const invalid = passages
    .filter(({ planted }) => planted === 'invalid')
    .map(({ cells }) => String(cells.idTechnique));

  it('has about thirty passages, some to be corrected and a few that only a person can mend', () => {
    expect(passages).toHaveLength(32);
    expect(passages.filter(({ planted }) => planted === 'corrected')).toHaveLength(7);
    expect(invalid).toHaveLength(6);
  });

  it('has an accusé for passages that could be sent, each in one list', () => {
    const answered = [...ACCEPTED, ...KO.map(([id]) => id)];
    expect(new Set(answered).size).toBe(answered.length);
    for (const id of [...answered, ...UNANSWERED]) {
      expect(ids).toContain(id);
      expect(invalid).not.toContain(id);
    }
    expect(ids).not.toContain(UNKNOWN_ID);
  });

  it('names in each accusé the file and, but where it is rejected whole, the flux that the demo replaces', () => {
    for (const [name, text] of Object.entries(comptesRendus)) {
      expect(text).toContain(`<nomFichier>${DEPOSIT.nomFichier}</nomFichier>`);
      expect(text.includes(DEPOSIT.idFlux)).toBe(!name.includes('rejete'));
    }
  });
});
