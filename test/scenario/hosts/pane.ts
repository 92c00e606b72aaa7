import { readFile } from 'node:fs/promises';
import type { Download, Frame, Locator } from 'playwright-core';
import type { AccuseSaid, Answered, Found, HandedFile, ScenarioHost } from '../host';

/** What the pane does and shows by itself, whatever holds its workbook. */
export type PaneSteps = Omit<ScenarioHost, 'open' | 'comeBack' | 'type' | 'cells' | 'highlights'>;

const WHAT = { all: 'Toutes les lignes prêtes', ko: 'KO corrigés seulement' } as const;

/** The words of the status bar, by status. */
const STATUS_WORDS: readonly (readonly [string, RegExp])[] = [
  ['draft', /à contrôler$/],
  ['ready', /prêts?$/],
  ['invalid', /à corriger$/],
  ['generated', /générés?$/],
  ['deposited', /\sdéposés?$/],
  ['accepted', /acceptés?$/],
  ['known', /déjà enregistrés?$/],
  ['doubtful', /à vérifier$/],
  ['ko', /KO$/],
  ['aside', /mis de côté$/],
];

const numberOf = (text: string): number => Number(text.replaceAll(/\D/g, ''));

/** The number before a word in a sentence; 0 when it is not said. */
const countOf = (text: string, word: string): number => {
  const [, digits = '0'] = new RegExp(`(\\d[\\d\\s]*)\\s${word}`).exec(text) ?? [];
  return numberOf(digits);
};

/** A file that the browser was handed, whole. */
export const handed = async (download: Download): Promise<HandedFile> => ({
  name: download.suggestedFilename(),
  bytes: new Uint8Array(await readFile(await download.path())),
});

/** Drives the French pane as a hand does. @param frame the page, or the frame that the pane is in */
export function paneSteps(frame: Frame): PaneSteps {
  const page = frame.page();
  const tab = async (name: string) => frame.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  const button = (name: string | RegExp, within: Frame | Locator = frame) =>
    within.getByRole('button', { name, exact: true }).first();
  /** No long action is under way. */
  const isIdle = () => frame.waitForFunction(() => document.querySelector('.fui-ProgressBar') === null);
  const lines = (step: string) => frame.locator(`#step-${step} button[aria-controls]`);
  /** Opens what sums up others, and gives the id of what it opened. */
  const opened = async (line: Locator): Promise<string> => {
    if ((await line.getAttribute('aria-expanded')) !== 'true') await line.click();
    return (await line.getAttribute('aria-controls')) ?? '';
  };
  const inside = (id: string) => frame.locator(`[id="${id}"]`);
  const take = async (name: string, within?: Locator): Promise<HandedFile> => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(name, within).click()]);
    return handed(download);
  };
  const choose = async (only: keyof typeof WHAT) => {
    await tab('Transmettre');
    const what = frame.getByRole('combobox', { name: 'Quoi' });
    if ((await what.innerText()) === WHAT[only]) return;
    await what.click();
    await frame.getByRole('option', { name: WHAT[only] }).click();
  };
  const deposits = frame.getByRole('region', { name: 'Dépôts' });

  return {
    check: async () => {
      await tab('Contrôler');
      await button(/^(Contrôler \d[\d\s]*\slignes?|Recontrôler)$/).click();
      await isIdle();
      await button('Recontrôler').waitFor();
    },
    counts: async () => {
      await tab('Contrôler');
      const severities = frame.getByRole('group', { name: 'Gravité' });
      return {
        passages: numberOf(await frame.getByRole('heading', { level: 2 }).first().innerText()),
        errors: numberOf(await button(/^Erreurs \d/, severities).innerText()),
        warnings: numberOf(await button(/^Avertissements \d/, severities).innerText()),
      };
    },
    findings: async () => {
      await tab('Contrôler');
      const found: (readonly Found[])[] = [];
      for (const line of await lines('check').all()) {
        const id = await opened(line);
        await inside(id).locator('li').first().waitFor();
        const title = await line.locator('span').nth(1).evaluate(titleOf);
        found.push(
          (await inside(id).locator('li').evaluateAll(linesOf)).map((each) => ({ ...title, ...each })),
        );
      }
      return found.flat();
    },
    correctAll: async () => {
      await tab('Contrôler');
      await button('Voir').click();
      await button(/^Appliquer (les|la)/).click();
      const said = await frame
        .locator('#step-check')
        .getByText(/cellules? corrigées?\./)
        .innerText();
      await isIdle();
      return {
        applied: countOf(said, 'cellules? corrigées?'),
        kept: countOf(said, 'cellules? contien'),
      };
    },
    selection: async (only = undefined) => {
      await choose(only ?? 'all');
      const included = await frame.getByRole('heading', { level: 3, name: /dans le fichier$/ }).innerText();
      const left: Record<string, readonly number[]> = {};
      const all = lines('transmit').filter({ hasText: /non incluses?/ });
      if ((await all.count()) > 0) {
        const reasons = inside(await opened(all)).locator('button[aria-controls]');
        for (const reason of await reasons.all()) {
          const rows = inside(await opened(reason)).getByRole('button');
          const title = await reason.locator('span').nth(1).innerText();
          left[title] = (await rows.allInnerTexts()).map(numberOf);
        }
      }
      return { included: numberOf(included), left };
    },
    generate: async (only) => {
      await choose(only ?? 'all');
      await button('Générer le flux').click();
      await isIdle();
      return take('Télécharger');
    },
    fileAgain: async () => {
      await tab('Transmettre');
      const id = await opened(deposits.locator('button[aria-controls]').first());
      return take('Télécharger à nouveau', inside(id));
    },
    confirm: async () => {
      await button('J’ai déposé ce fichier').click();
      await frame
        .getByText(/^Dépôt noté\./)
        .first()
        .waitFor();
      await isIdle();
    },
    readAccuse: async ({ name, bytes }) => {
      await tab('Accusés');
      await frame
        .locator('input[type=file][accept=".xml"]')
        .setInputFiles({ name, mimeType: 'text/xml', buffer: Buffer.from(bytes) });
      const summary = frame.getByRole('group', { name, exact: true });
      await summary.waitFor();
      const said = await summary.innerText();
      const unknown = summary.getByRole('button', { name: /inconnus?$/ });
      const ids = (await unknown.count()) > 0 ? inside(await opened(unknown)).locator('li') : null;
      const answer: AccuseSaid = { ...answered(said), unknown: (await ids?.allInnerTexts()) ?? [] };
      return answer;
    },
    applyAccuse: async () => {
      await button('Appliquer').click();
      const said = await frame
        .locator('#step-accuses')
        .getByText(/^Accusé appliqué/)
        .innerText();
      await isIdle();
      return answered(said);
    },
    deposits: async () => {
      await tab('Transmettre');
      const found = deposits.locator('button[aria-controls]');
      const all = [];
      for (const line of await found.all()) {
        const said = (await line.locator('span').nth(1).locator('> span > *').allInnerTexts()).slice(1);
        const [passages = '', state = '', outcome = ''] = said;
        const hasAnswer = /KO/.test(outcome);
        all.push({
          name: await inside(await opened(line))
            .getByText(/\.xml$/)
            .innerText(),
          passages: numberOf(passages),
          state,
          ok: hasAnswer ? countOf(outcome, 'accepté') : null,
          ko: hasAnswer ? countOf(outcome, 'KO') : null,
        });
      }
      return all;
    },
    statuses: async () => {
      const bar = frame.getByRole('group', { name: 'Passages par statut' });
      const words = (await bar.innerText()).split('\n');
      return Object.fromEntries(
        words.flatMap((word) => {
          const [status] = STATUS_WORDS.find(([, said]) => said.test(word)) ?? [];
          return status === undefined ? [] : [[status, numberOf(word)]];
        }),
      );
    },
  };
}

const answered = (said: string): Answered => ({
  accepted: countOf(said, 'acceptés?'),
  ko: countOf(said, 'KO'),
  doubtful: countOf(said, 'à vérifier'),
  unanswered: countOf(said, 'passages? sans réponse'),
});

/** In the browser: the severity and the title of a group of findings. */
function titleOf(label: Element): Pick<Found, 'severity' | 'title'> {
  return {
    severity: label.firstElementChild === null ? 'error' : 'warning',
    title: label.lastChild?.textContent ?? '',
  };
}

/** In the browser: the row and the words of each finding of a group, an arrow being « → ». */
function linesOf(items: readonly Element[]): readonly Pick<Found, 'row' | 'says'>[] {
  return items.map((item) => {
    const [row, value] = [...item.children];
    const digits = (row?.textContent ?? '').replaceAll(/\D/g, '');
    const parts = [...(value?.querySelectorAll('svg, .fui-Text') ?? [])];
    const says = parts.map((part) => (part.tagName === 'svg' ? ' → ' : part.textContent)).join('');
    return { row: digits === '' ? null : Number(digits), says };
  });
}
