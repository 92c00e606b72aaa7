import { find, type Element } from '../tree';
import { resolve } from './resources';
import { shortcutsOf } from './shortcuts';
import type { Check } from './types';

/** Where a control stands, by the end of its path. */
const PLACES = {
  ribbon: 'OfficeTab/Group/Control',
  'cell-menu': 'OfficeMenu/Control',
  shortcut: 'no control',
} as const;

/** What a control is called, language by language; nothing where that cannot be told. */
function labelsOf(root: Element, control: Element): readonly (string | undefined)[] {
  const label = control.children.find(({ name }) => name === 'Label');
  const text = label && resolve(root, label);
  return [text?.attributes['DefaultValue'], text?.children[0]?.attributes['Value']];
}

/** *Volet*, which is no function. */
const PANE_BUTTON = 'Accrochage.Pane';

/** The action that a control asks for: the function that it names, else the pane. */
const actionOf = (control: Element): string =>
  find(control, 'Action/FunctionName')[0]?.text ??
  (control.attributes['id'] === PANE_BUTTON ? 'showPane' : '');

const defaultUrl = (element: Element | undefined): string | undefined => element?.attributes['DefaultValue'];

/** Buttons, and the one page that answers them. */
export const COMMAND_CHECKS: readonly Check[] = [
  {
    // Another page in the same pane would end the work in progress.
    code: 'one-page',
    run: (root) => {
      const page = find(root, 'DefaultSettings/SourceLocation')[0];
      return [
        ...find(root, 'Runtimes/Runtime'),
        ...find(root, 'DesktopFormFactor/FunctionFile'),
        ...find(root, 'Action/SourceLocation'),
      ]
        .filter((element) => defaultUrl(resolve(root, element)) !== defaultUrl(page))
        .map((element) => ({
          element,
          text: `<${element.name}> doit nommer la même page que <SourceLocation> : ${defaultUrl(page)}.`,
        }));
    },
  },
  {
    code: 'long-lifetime',
    run: (root) =>
      find(root, 'Runtimes/Runtime')
        .filter(({ attributes }) => attributes['lifetime'] !== 'long')
        .map((element) => ({ element, text: 'La durée de vie du volet doit être « long ».' })),
  },
  {
    // The pane shows itself, first click included; whatever else is asked is a function of it, in the same runtime.
    code: 'execute-function',
    run: (root) =>
      find(root, 'Control')
        .flatMap(({ children, attributes }) =>
          children
            .filter(({ name }) => name === 'Action')
            .map((element) => ({ element, isPane: attributes['id'] === PANE_BUTTON })),
        )
        .filter(
          ({ element, isPane }) =>
            element.attributes['xsi:type'] !== (isPane ? 'ShowTaskpane' : 'ExecuteFunction'),
        )
        .map(({ element, isPane }) => ({
          element,
          text: isPane
            ? '« Volet » doit ouvrir le volet (ShowTaskpane).'
            : 'Un bouton doit appeler une fonction du volet (ExecuteFunction).',
        })),
  },
  {
    // The id by which a workbook that asks for it opens with the pane. Source: Microsoft, "Automatically open a task pane".
    code: 'taskpane-id',
    run: (root) =>
      find(root, 'Action/TaskpaneId')
        .filter(({ text }) => text !== 'Office.AutoShowTaskpaneWithDocument')
        .map((element) => ({
          element,
          text: `<TaskpaneId> doit être Office.AutoShowTaskpaneWithDocument, et non « ${element.text} ».`,
        })),
  },
  {
    code: 'function-known',
    run: (root, { commands }) =>
      find(root, 'Action/FunctionName')
        .filter(({ text }) => !commands.includes(text))
        .map((element) => ({ element, text: `Le volet n’associe aucune fonction à « ${element.text} ».` })),
  },
  {
    code: 'function-used',
    run: (root, surroundings) => {
      const called = [
        ...find(root, 'Action/FunctionName').map(({ text }) => text),
        ...(shortcutsOf(root, surroundings)?.shortcuts.map(({ action }) => action) ?? []),
      ];
      return surroundings.commands
        .filter((command) => !called.includes(command))
        .map((command) => ({ element: root, text: `Aucun bouton ni raccourci n’appelle « ${command} ».` }));
    },
  },
  {
    // One description of each action: the pane's own.
    code: 'as-described',
    run: (root, { described }) =>
      find(root, 'Control').flatMap((control) => {
        const action = described[actionOf(control)];
        if (!action) return [];
        const words = [action.fr, action.en];
        const others = labelsOf(root, control).filter((label, at) => label && label !== words[at]);
        return [
          ...others.map((label) => ({
            element: control,
            text: `« ${label} » s’appelle « ${words.join(' / ')} » dans le volet.`,
          })),
          ...(control.path.endsWith(PLACES[action.place])
            ? []
            : [{ element: control, text: `« ${words[0]} » n’est pas décrit à cet endroit d’Excel.` }]),
        ];
      }),
  },
  {
    code: 'places',
    run: (root) => [
      ...find(root, 'ExtensionPoint/OfficeTab')
        .filter(({ attributes }) => attributes['id'] !== 'TabHome')
        .map((element) => ({ element, text: 'Le groupe doit être sous l’onglet Accueil (TabHome).' })),
      ...find(root, 'ExtensionPoint/OfficeMenu')
        .filter(({ attributes }) => attributes['id'] !== 'ContextMenuCell')
        .map((element) => ({ element, text: 'L’entrée doit être au menu des cellules (ContextMenuCell).' })),
    ],
  },
];
