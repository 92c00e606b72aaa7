import { COMMAND_CHECKS } from './checks/commands';
import { IDENTITY_CHECKS } from './checks/identity';
import { LANGUAGE_CHECKS } from './checks/languages';
import { RESOURCE_CHECKS } from './checks/resources';
import { SHORTCUT_CHECKS } from './checks/shortcuts';
import { URL_CHECKS } from './checks/urls';
import type { Check, Problem, Surroundings } from './checks/types';
import { readTree, type Element } from './tree';

const CHECKS: readonly Check[] = [
  ...IDENTITY_CHECKS,
  ...RESOURCE_CHECKS,
  ...LANGUAGE_CHECKS,
  ...URL_CHECKS,
  ...COMMAND_CHECKS,
  ...SHORTCUT_CHECKS,
];

/**
 * Everything that Office asks of an add-in-only manifest and that a machine without Office can tell, and what this
 * add-in asks of its own. Nothing is sent anywhere.
 * @param xml the text of the manifest.
 * @returns what is wrong, in the order of the lines; nothing when all is well.
 */
export function checkManifest(xml: string, surroundings: Surroundings): Problem[] {
  let root: Element;
  try {
    root = readTree(xml);
  } catch (error) {
    return [{ check: 'well-formed', line: 1, text: `Ce fichier n’est pas du XML : ${String(error)}` }];
  }
  return CHECKS.flatMap(({ code, run }) =>
    run(root, surroundings).map(({ element, text }) => ({ check: code, line: element.line, text })),
  ).sort((a, b) => a.line - b.line);
}
