import { find, type Element } from '../tree';
import { resolve } from './resources';
import type { Check } from './types';

const defaultUrl = (element: Element | undefined): string | undefined => element?.attributes['DefaultValue'];

/** Buttons, and the one page that answers them. */
export const COMMAND_CHECKS: readonly Check[] = [
  {
    // Another page in the same pane would end the work in progress.
    code: 'one-page',
    run: (root) => {
      const page = find(root, 'DefaultSettings/SourceLocation')[0];
      return [...find(root, 'Runtimes/Runtime'), ...find(root, 'DesktopFormFactor/FunctionFile')]
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
    code: 'execute-function',
    run: (root) =>
      find(root, 'Control/Action')
        .filter(({ attributes }) => attributes['xsi:type'] !== 'ExecuteFunction')
        .map((element) => ({
          element,
          text: 'Un bouton doit appeler une fonction du volet (ExecuteFunction).',
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
    run: (root, { commands }) => {
      const called = find(root, 'Action/FunctionName').map(({ text }) => text);
      return commands
        .filter((command) => !called.includes(command))
        .map((command) => ({ element: root, text: `Aucun bouton n’appelle « ${command} ».` }));
    },
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
