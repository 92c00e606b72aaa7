import { stepsOf } from '#actions/recording';
import type { Language, Text } from '#dictionary';
import { depositStateLabel, onPortal, PORTAL_STATES, type Deposit } from '#journal';

interface Words {
  readonly passages: (count: number) => string;
  readonly outcome: (ok: number, ko: number) => string;
  readonly onPortal: (state: string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  fr: {
    passages: (count) => `${count} ${count < 2 ? 'passage' : 'passages'}`,
    outcome: (ok, ko) => `${ok} ${ok < 2 ? 'accepté' : 'acceptés'}, ${ko} KO`,
    onPortal: (state) => `sur le portail\u00a0: ${state}`,
  },
  en: {
    passages: (count) => `${count} ${count === 1 ? 'passage' : 'passages'}`,
    outcome: (ok, ko) => `${ok} accepted, ${ko} KO`,
    onPortal: (state) => `on the portal: ${state}`,
  },
};

export const NO_DEPOSIT: Text = { fr: 'Aucun dépôt.', en: 'No deposit.' };

/** A deposit in one line, with what can be said of it. */
export function depositLine(deposit: Deposit, language: Language): string {
  const { fileName, idFlux, horodatage, passages, state, ok, ko } = deposit;
  const words = WORDS[language];
  const portal = onPortal(deposit)?.state ?? null;
  const steps = stepsOf(deposit);
  return [
    fileName === '' ? idFlux : `${fileName} (${idFlux})`,
    horodatage.slice(0, 16).replace('T', ' '),
    words.passages(passages),
    depositStateLabel(state, language),
    ok === null || ko === null ? '' : words.outcome(ok, ko),
    portal === null ? '' : words.onPortal(PORTAL_STATES[portal][language]),
    steps.length === 0 ? '' : `--as ${steps.join(' | ')}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
