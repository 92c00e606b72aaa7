import { buffer } from 'node:stream/consumers';
import type { Download, Frame, Locator } from 'playwright-core';
import { eventually } from '../eventually';
import type { AccuseSaid, Answered, DepositLine, Found, HandedFile, Leaving, ScenarioHost } from '../host';

/** What the pane does and shows by itself, whatever holds its workbook. */
export type PaneSteps = Omit<ScenarioHost, 'open' | 'comeBack' | 'type' | 'cells' | 'highlights'>;

/** What is drawn again meanwhile is looked for again, from what leads to it, as often as a busy machine needs. */
const SOON = { timeout: 10_000 };

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
  bytes: new Uint8Array(await buffer(await download.createReadStream())),
});

/** Goes to a step by its tab, or by the menu that holds the tabs for which there is no room. */
export async function goToStep(frame: Frame, name: string): Promise<void> {
  const tab = frame.getByRole('tab', { name: new RegExp(`^${name}`), includeHidden: true });
  const more = frame.getByRole('tab', { name: /^(Autres étapes|Other steps)/ });
  await tab.or(more).first().waitFor({ state: 'attached' });
  if (await tab.isVisible()) return tab.click();
  await more.click();
  return frame.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
}

/** Drives the French pane as a hand does. @param frame the page, or the frame that the pane is in */
export function paneSteps(frame: Frame): PaneSteps {
  const page = frame.page();
  const tab = async (name: string) => goToStep(frame, name);
  const button = (name: string | RegExp, within: Frame | Locator = frame) =>
    within.getByRole('button', { name, exact: true }).first();
  /** No long action is under way. */
  const isIdle = () => frame.waitForFunction(() => document.querySelector('.fui-ProgressBar') === null);
  const lines = (step: string) => frame.locator(`#step-${step} button[aria-controls]`);
  /** Opens what sums up others, and gives the id of what it opened. */
  const opened = async (line: Locator): Promise<string> =>
    eventually(async () => {
      if ((await line.getAttribute('aria-expanded', SOON)) !== 'true') await line.click(SOON);
      return (await line.getAttribute('aria-controls', SOON)) ?? '';
    });
  /** Opens every one of them that is closed. */
  const openAll = async (all: Locator) => {
    const closed = all.and(frame.locator('[aria-expanded=false]')).first();
    await eventually(async () => {
      while ((await closed.count()) > 0) await closed.click(SOON);
    });
  };
  const inside = (id: string) => frame.locator(`[id="${id}"]`);
  const take = async (name: string, within?: Locator): Promise<HandedFile> => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(name, within).click()]);
    return handed(download);
  };
  const choose = async (only: keyof typeof WHAT) => {
    await tab('Transmettre');
    const what = frame.getByRole('combobox', { name: 'Quoi' });
    await eventually(async () => {
      if ((await what.innerText(SOON)) === WHAT[only]) return;
      if ((await what.getAttribute('aria-expanded', SOON)) !== 'true') await what.click(SOON);
      await frame.getByRole('option', { name: WHAT[only] }).click(SOON);
      await what.getByText(WHAT[only]).waitFor(SOON);
    });
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
      await openAll(lines('check'));
      return (await lines('check').evaluateAll(foundIn)).flat();
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
    selection: async (only) => {
      await choose(only ?? 'all');
      const all = lines('transmit').filter({ hasText: /non incluses?/ });
      if ((await all.count()) > 0) await openAll(inside(await opened(all)).locator('button[aria-controls]'));
      return frame.locator('#step-transmit').evaluate(leavingIn, undefined, SOON);
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
      await openAll(deposits.locator('button[aria-controls]'));
      return deposits.locator('button[aria-controls]').evaluateAll(depositsIn);
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

/** In the browser: what each group of findings holds, an arrow being « → ». */
function foundIn(groups: readonly Element[]): readonly (readonly Found[])[] {
  return groups.map((group) => {
    const label = group.querySelectorAll('span')[1];
    const body = document.getElementById(group.getAttribute('aria-controls') ?? '');
    return [...(body?.querySelectorAll('li') ?? [])].map((item) => {
      const [row, value] = [...item.children];
      const digits = (row?.textContent ?? '').replaceAll(/\D/g, '');
      const parts = [...(value?.querySelectorAll('svg, .fui-Text:not([data-person])') ?? [])];
      return {
        severity: label?.firstElementChild == null ? 'error' : 'warning',
        title: label?.lastChild?.textContent ?? '',
        row: digits === '' ? null : Number(digits),
        says: parts.map((part) => (part.tagName === 'svg' ? ' → ' : part.textContent)).join(''),
      };
    });
  });
}

/** In the browser: how many rows go into the file, and which stay, by the words of their reason. */
function leavingIn(step: Element): Leaving {
  const bodyOf = (line: Element | undefined) =>
    document.getElementById(line?.getAttribute('aria-controls') ?? '');
  const numberIn = (text: string | null | undefined) => Number((text ?? '').replaceAll(/\D/g, ''));
  const heading = [...step.querySelectorAll('h3')].find((each) => /dans le fichier$/.test(each.textContent));
  const all = [...step.querySelectorAll('button[aria-controls]')].find((each) =>
    /non incluses?/.test(each.textContent),
  );
  const reasons = [...(bodyOf(all)?.querySelectorAll('button[aria-controls]') ?? [])];
  return {
    included: numberIn(heading?.textContent),
    left: Object.fromEntries(
      reasons.map((reason) => [
        reason.querySelectorAll('span')[1]?.textContent ?? '',
        [...(bodyOf(reason)?.querySelectorAll('button') ?? [])].map((row) => numberIn(row.textContent)),
      ]),
    ),
  };
}

/** In the browser: the deposits, each open so that its file is named. */
function depositsIn(lines: readonly Element[]): readonly DepositLine[] {
  const numberBefore = (text: string, word: string) => {
    const [, digits = '0'] = new RegExp(`(\\d[\\d\\s]*)\\s${word}`).exec(text) ?? [];
    return Number(digits.replaceAll(/\D/g, ''));
  };
  return lines.map((line) => {
    const said = [...(line.querySelectorAll('span')[1]?.querySelectorAll(':scope > span > *') ?? [])];
    const [, passages = '', state = '', outcome = ''] = said.map((each) => each.textContent);
    const body = document.getElementById(line.getAttribute('aria-controls') ?? '');
    const hasAnswer = /KO/.test(outcome);
    return {
      name: /\S+\.xml/.exec(body?.textContent ?? '')?.[0] ?? '',
      passages: numberBefore(passages, 'passage'),
      state,
      ok: hasAnswer ? numberBefore(outcome, 'accepté') : null,
      ko: hasAnswer ? numberBefore(outcome, 'KO') : null,
    };
  });
}
