import { formatArea, overlaps, qualify } from '../../model/address';
import { invalidArgument } from '../../model/errors';
import { clearValidations, ownValidation, validationOn, validationType } from '../../model/rules';
import type { Validation } from '../../model/workbook';
import { flag, record } from '../args';
import { type HostClass, isHandle, type Property } from '../class';
import { checkAllowed, type Target } from './targets';

const LIMITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  prompt: { title: 32, message: 255 },
  errorAlert: { title: 32, message: 255 },
};

const EMPTY = { showPrompt: true, title: '', message: '' };

/** @throws InvalidArgument for a title over 32 characters or a message over 255. */
function checkTexts(part: 'prompt' | 'errorAlert', value: Readonly<Record<string, unknown>>): void {
  for (const [key, most] of Object.entries(LIMITS[part] ?? {})) {
    if (String(value[key] ?? '').length > most) throw invalidArgument();
  }
}

/** A list may be given as a range: it is kept as the formula of its address. */
function settled(rule: Readonly<Record<string, unknown>>): Validation['rule'] {
  if (Object.keys(rule).length !== 1) throw invalidArgument();
  const list = rule.list;
  if (typeof list !== 'object' || list === null || !('source' in list)) return rule;
  const { source } = list;
  if (isHandle(source)) {
    const { sheet, area } = source.self as {
      sheet: { name: string };
      area: Parameters<typeof formatArea>[0];
    };
    return { list: { ...list, source: `=${qualify(sheet.name, formatArea(area, '$'))}` } };
  }
  const isInline = typeof source === 'string' && !source.startsWith('=');
  if (typeof source !== 'string' || source === '' || (isInline && source.length > 255))
    throw invalidArgument();
  return rule;
}

/** Whether any of these cells has a prompt: Excel then refuses them a rule (office-js 2594). */
const hasPrompt = ({ sheet, areas }: Target): boolean =>
  sheet.validations.some(
    ({ prompt, areas: own }) =>
      prompt !== null && own.some((area) => areas.some((wanted) => overlaps(area, wanted))),
  );

const part = <K extends 'rule' | 'prompt' | 'errorAlert'>(key: K, empty: unknown): Property<Target> => ({
  get: ({ sheet, areas }) => {
    const shared = validationOn(sheet, areas);
    return shared === null ? null : (shared?.[key] ?? empty);
  },
  set: ({ sheet, areas }, value) => {
    checkAllowed(sheet);
    const given = record(value);
    if (key === 'rule') {
      if (hasPrompt({ sheet, areas })) throw invalidArgument();
      ownValidation(sheet, areas).rule = settled(given);
    } else {
      checkTexts(key === 'prompt' ? 'prompt' : 'errorAlert', given);
      ownValidation(sheet, areas)[key] = given as Validation[K];
    }
  },
});

export const dataValidationClass: HostClass<Target> = {
  name: 'DataValidation',
  since: 8,
  properties: {
    Rule: part('rule', {}),
    Prompt: part('prompt', EMPTY),
    ErrorAlert: part('errorAlert', { showAlert: true, style: 'Stop', title: '', message: '' }),
    IgnoreBlanks: {
      get: ({ sheet, areas }) => validationOn(sheet, areas)?.ignoreBlanks ?? true,
      set: ({ sheet, areas }, value) => {
        checkAllowed(sheet);
        ownValidation(sheet, areas).ignoreBlanks = flag(value);
      },
    },
    Type: {
      get: ({ sheet, areas }) => {
        const shared = validationOn(sheet, areas);
        return shared === null ? 'Inconsistent' : validationType(shared?.rule ?? null);
      },
    },
  },
  methods: {
    Clear: {
      run: ({ sheet, areas }) => {
        checkAllowed(sheet);
        clearValidations(sheet, areas);
      },
    },
  },
};
