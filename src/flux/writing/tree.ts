import { BadInputError, parseResultats, type Branch, type RowAt } from '#dictionary';
import { messages } from '../messages';
import { chooser, fills, isFilled, type Given } from './choose';
import { escapeText, firstIllegal } from './escape';
import type { Group, PlanNode } from './plan-node';

/** An element to write: its escaped text, or its children, or neither when it is nil. */
export interface Tree {
  readonly name: string;
  readonly text?: string;
  readonly children?: readonly Tree[];
  readonly isNil?: true;
}

/** What a tree grows from. */
export interface Soil {
  readonly given: Given;
  readonly branch: Branch;
  /** For what is refused; null for the envelope. */
  readonly at: RowAt | null;
  /** Groups that somebody else writes. */
  readonly replace?: (group: Group) => readonly Tree[] | null;
}

/**
 * The elements that a node of the plan gives for these values, usually one or none.
 * @throws BadInputError when a value cannot be written.
 */
export function grow(node: PlanNode, soil: Soil): readonly Tree[] {
  const { name } = node;
  if (node.kind === 'leaf') {
    const value = soil.given[node.key];
    if (isFilled(value)) return [{ name, text: textOf(value, name, soil.at) }];
    return node.nilWhenEmpty ? [{ name, isNil: true }] : [];
  }
  if (node.kind === 'resultats') {
    const children = resultatsOf(soil.given.resultats, soil.at).map((elements) => ({
      name: node.item,
      children: elements.map(([element, value]) => ({
        name: element,
        text: textOf(value, element, soil.at),
      })),
    }));
    return children.length === 0 ? [] : [{ name, children }];
  }
  if (node.kind === 'choice') {
    const chosen = chooser(node)(soil.given, soil.branch);
    return chosen === null ? [] : grow(chosen, soil);
  }
  const replaced = soil.replace?.(node);
  if (replaced != null) return replaced;
  if (!node.required && !fills(node)(soil.given)) return [];
  return [{ name, children: node.children.flatMap((child) => grow(child, soil)) }];
}

/** @throws BadInputError `illegal-character` */
export function textOf(value: string, element: string, at: RowAt | null): string {
  const text = escapeText(value);
  if (text === null)
    throw new BadInputError(
      'illegal-character',
      messages.illegalCharacter(at, element, firstIllegal(value) ?? ''),
    );
  return text;
}

/**
 * The elements of each `resultat`, in the order of the official sample.
 * @throws BadInputError `unreadable-resultats`
 */
export function resultatsOf(
  cell: string | undefined,
  at: RowAt | null,
): readonly (readonly (readonly [element: string, value: string])[])[] {
  if (!isFilled(cell)) return [];
  const results = parseResultats(cell);
  if (results === null)
    throw new BadInputError('unreadable-resultats', messages.unreadableResultats(at, cell));
  return results.map(({ niveau, domaineCompetenceId, competenceId }) => [
    ['niveau', niveau],
    ['domaineCompetenceId', domaineCompetenceId],
    ['competenceId', competenceId],
  ]);
}
