import { create, fragment } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import type { Values } from '#dictionary';
import type { Envelope, FluxPassage } from '../types';
import type { FluxPlan } from './plan-node';
import { grow, type Tree } from './tree';

export const PREFIX = 'cpf';
export const INDENT = ' ';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const PRETTY = { prettyPrint: true, indent: INDENT, newline: '\n' };

/** Where the passages of a certification go in the envelope: the empty element stands on a line of its own. */
const SLOT: Tree = { name: 'passageCertification' };
const SLOT_LINE = new RegExp(`^ *<${PREFIX}:${SLOT.name}/>\n`, 'm');

/**
 * The text of the file around its passages: one piece before the passages of each certification, and one
 * after the last. Ends with a line feed. Written by xmlbuilder2.
 * @param certifications the values `type`, `code`, `natureDeposant` of each
 */
export function envelopePieces(
  envelope: Envelope,
  certifications: readonly Values[],
  plan: FluxPlan,
): readonly string[] {
  return `${renderDocument(envelope, certifications, () => [SLOT], plan)}\n`.split(SLOT_LINE);
}

/** The whole file, by xmlbuilder2 alone: slow. For tests, as the reference of what `writeFlux` writes. */
export function renderFluxReference(
  envelope: Envelope,
  groups: readonly { readonly certification: Values; readonly passages: readonly FluxPassage[] }[],
  plan: FluxPlan,
): string {
  const passagesOf = (index: number): readonly Tree[] =>
    (groups[index]?.passages ?? []).flatMap((passage) => passageTree(passage, plan));
  const certifications = groups.map(({ certification }) => certification);
  return `${renderDocument(envelope, certifications, passagesOf, plan)}\n`;
}

/** The lines of one passage, by xmlbuilder2: slow. For tests and the bench, as the reference of the compiled writer. */
export function renderPassageReference(passage: FluxPassage, plan: FluxPlan): string {
  const parent = fragment();
  for (const tree of passageTree(passage, plan)) append(parent, tree);
  return `${parent.toString({ ...PRETTY, offset: plan.depth })}\n`;
}

function passageTree(passage: FluxPassage, plan: FluxPlan): readonly Tree[] {
  return grow(plan.passage, { given: passage.values, branch: passage.branch, at: passage });
}

function renderDocument(
  envelope: Envelope,
  certifications: readonly Values[],
  passagesOf: (certification: number) => readonly Tree[],
  plan: FluxPlan,
): string {
  const of = (given: Values, index: number) => ({ given: { ...given, ...envelope }, index });
  const trees = grow(plan.root, {
    given: envelope,
    branch: 'titulaire',
    at: null,
    replace: (group) =>
      group.name !== 'certification'
        ? null
        : certifications.map(of).map(({ given, index }) => ({
            name: group.name,
            children: group.children.flatMap((child) =>
              grow(child, {
                given,
                branch: 'titulaire',
                at: null,
                replace: (inner) => (inner === plan.passage ? passagesOf(index) : null),
              }),
            ),
          })),
  });
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  for (const tree of trees)
    append(document, tree).att(`xmlns:${PREFIX}`, plan.namespace).att('xmlns:xsi', XSI);
  return document.end(PRETTY);
}

/** The texts come escaped: xmlbuilder2 leaves entities alone and would take `&amp;` of a value for one. */
function append(parent: XMLBuilder, tree: Tree): XMLBuilder {
  const element = parent.ele(`${PREFIX}:${tree.name}`);
  if (tree.isNil) element.att('xsi:nil', 'true');
  if (tree.text !== undefined) element.txt(tree.text);
  for (const child of tree.children ?? []) append(element, child);
  return element;
}
