import type { CellValue } from '#dictionary';
import type { WorkbookContent } from '#workbook/memory';
import { departmentsWorkbook, SHEET } from './departments-workbook';
import type { Found, ScenarioHost } from './host';
import { STEPS, type Step, type Story } from './steps';

/** What a host made of the scenario: the same on every host. */
export interface Played {
  readonly found: readonly (readonly Found[])[];
  /** The files, their ids and time masked. */
  readonly flux: readonly string[];
  /** The passage sheet after each step. */
  readonly sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
}

/** The scenario on one host, step by step. @param version of the format */
export function startScenario(host: ScenarioHost, version: string) {
  const story: Story = { version, files: [], found: [] };
  let failed: string | null = null;
  const sheets: Record<string, readonly (readonly CellValue[])[]> = {};
  return {
    open: async (content: WorkbookContent = departmentsWorkbook(version)) => host.open(content),
    play: async ({ name, play }: Step): Promise<void> => {
      if (failed !== null) throw new Error(`An earlier step failed: ${failed}.`);
      failed = name;
      await play(host, story);
      sheets[name] = await host.cells(SHEET);
      failed = null;
    },
    played: (): Played => ({
      found: story.found,
      flux: story.files.map(({ bytes }) => masked(new TextDecoder().decode(bytes))),
      sheets,
    }),
  };
}

/** Every step on one host. */
export async function playAll(host: ScenarioHost, version: string): Promise<Played> {
  const scenario = startScenario(host, version);
  await scenario.open();
  for (const step of STEPS) await scenario.play(step);
  return scenario.played();
}

/** A flux without what differs from one run to the next: its id and its time. */
function masked(flux: string): string {
  return flux.replace(/(<(?:\w+:)?(idFlux|horodatage)>)[^<]*(<)/g, '$1$2$3');
}
