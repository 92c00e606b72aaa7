import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ScenarioHost } from '../../scenario/host';
import { xlsxHost } from '../../scenario/hosts/file-hosts';
import { excelPageHost } from '../../scenario/hosts/excel-page-host';
import { startPageHost } from '../../scenario/hosts/page-host';
import { playAll, startScenario, type Played } from '../../scenario/play';
import { STEPS } from '../../scenario/steps';

const VERSION = '1.1.5';
const all = new Map<string, Played>();

interface Shown extends ScenarioHost {
  /** What nobody should see at the end: errors, requests to others, unknown members. */
  readonly faults: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

const HOSTS: readonly (readonly [string, () => Promise<Shown>])[] = [
  ['the built standalone page', startPageHost],
  ['the built pane in the emulated Excel', async () => excelPageHost()],
];

describe.each(HOSTS)('the whole job on %s', (name, start) => {
  let host: Shown;
  let scenario: ReturnType<typeof startScenario>;
  beforeAll(async () => {
    host = await start();
    scenario = startScenario(host, VERSION);
    await scenario.open();
  });
  afterAll(async () => host.close());

  it.each(STEPS)('$name', async (step) => scenario.play(step));
  it('asks nothing of anybody else, logs no error, and uses nothing of Excel that nobody knows', async () => {
    all.set(name, scenario.played());
    expect(await host.faults()).toEqual([]);
  });
});

it('gives on every host the findings, the sheets and the flux of a plain .xlsx file', async () => {
  expect([...all.keys()]).toEqual(HOSTS.map(([name]) => name));
  const onFile = await playAll(xlsxHost(), VERSION);
  for (const played of all.values()) expect(played).toEqual(onFile);
});
