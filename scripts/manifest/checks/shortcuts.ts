import { find, type Element } from '../tree';
import type { Check, Found, Surroundings } from './types';

/** The file of the shortcuts. Source: Microsoft, "Add custom keyboard shortcuts to your Office Add-ins". */
interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
}

const overridesOf = (root: Element): Element | undefined => find(root, 'OfficeApp/ExtendedOverrides')[0];

/** The shortcuts that a manifest gives; null when their file is not there, or is no such file. */
export function shortcutsOf(root: Element, { origin, read }: Surroundings): Shortcuts | null {
  const url = overridesOf(root)?.attributes['Url'];
  const bytes = url === undefined ? null : read(url.slice(origin.length + 1));
  if (bytes === null) return null;
  try {
    const { actions, shortcuts } = JSON.parse(bytes.toString()) as Partial<Shortcuts>;
    return Array.isArray(actions) && Array.isArray(shortcuts) ? { actions, shortcuts } : null;
  } catch {
    return null;
  }
}

/** Three modifiers and a letter, as Microsoft recommends: nothing of Excel or of the browser is taken. */
const KEYS = /^(Ctrl|Command)\+Shift\+Alt\+[A-Z]$/;

/** The shortcuts, and the functions of the pane that they call. */
export const SHORTCUT_CHECKS: readonly Check[] = [
  {
    code: 'shortcuts',
    run: (root, surroundings) => {
      const element = overridesOf(root) ?? root;
      const file = shortcutsOf(root, surroundings);
      if (file === null)
        return [{ element, text: 'Le fichier des raccourcis n’existe pas, ou ne peut pas être lu.' }];
      const { described } = surroundings;
      const ids = file.actions.map(({ id }) => id);
      const keys = file.shortcuts.flatMap(({ key }) => Object.values(key));
      const found = (text: string): Found => ({ element, text });
      return [
        ...file.actions
          .filter(({ id }) => described[id]?.place !== 'shortcut')
          .map(({ id }) => found(`Le volet ne décrit aucun raccourci « ${id} ».`)),
        ...file.actions
          .filter(({ id, name }) => described[id] && !name.startsWith(described[id].fr))
          .map(({ id, name }) => found(`« ${name} » s’appelle « ${described[id]?.fr} » dans le volet.`)),
        ...file.actions
          .filter(({ type }) => type !== 'ExecuteFunction')
          .map(({ id }) => found(`« ${id} » doit être de type ExecuteFunction.`)),
        ...file.shortcuts
          .filter(({ action, key }) => !ids.includes(action) || key['default'] === undefined)
          .map(({ action }) => found(`Le raccourci de « ${action} » n’a ni action ni touches par défaut.`)),
        ...keys
          .filter((key, at) => !KEYS.test(key) || keys.indexOf(key) < at)
          .map((key) => found(`« ${key} » n’est pas de la forme Ctrl+Shift+Alt+lettre, ou sert deux fois.`)),
      ];
    },
  },
];
