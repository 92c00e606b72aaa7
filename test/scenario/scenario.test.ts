import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ScenarioHost } from './host';
import { excelSessionHost } from './hosts/excel-session-host';
import { memoryHost, xlsxHost } from './hosts/file-hosts';
import { startScenario, type Played } from './play';
import { STEPS } from './steps';

interface Host extends ScenarioHost {
  /** @throws when the emulated Excel was asked for something that it does not know. */
  readonly checkUnknown?: () => void;
}

const HOSTS: readonly (readonly [string, () => Host])[] = [
  ['a workbook in memory', memoryHost],
  ['an .xlsx saved and opened again between the steps', xlsxHost],
  ['the real Office.js and an emulated Excel', excelSessionHost],
];

describe.each(['1.1.5', '1.1.2'])('the whole job under format %s', (version) => {
  const all: Played[] = [];

  describe.each(HOSTS)('on %s', (_name, start) => {
    const host = start();
    const scenario = startScenario(host, version);
    beforeAll(async () => scenario.open());
    it.each(STEPS)('$name', async (step) => scenario.play(step));
    it('ends with two files', () => {
      host.checkUnknown?.();
      all.push(scenario.played());
      expect(all.at(-1)?.flux).toHaveLength(2);
    });
  });

  it('gives the same findings, the same sheet after each step and the same flux on every host', () => {
    expect(all).toHaveLength(HOSTS.length);
    for (const played of all) expect(played).toEqual(all[0]);
  });
});
