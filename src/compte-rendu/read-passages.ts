import { withTurnsShown } from '#dictionary';
import type { Leftovers } from './leftovers';
import { sectionOf } from './sections';
import type { Element } from './tree';
import type { PassageKo } from './types';

const ID = 'idtechnique';
const MESSAGE = new Set(['messageerreur', 'message']);
const CODE = new Set(['codeerreur', 'code']);

const isLeaf = (element: Element) => element.children.length === 0;

/** What says of a passage that it was refused, wherever it stands. */
const FAULT = new Set(['messageerreur', 'codeerreur']);

const isRefused = (passage: Element): boolean =>
  passage.children.some((child) => (FAULT.has(child.key) && child.text !== '') || isRefused(child));

const idOf = ({ children }: Element): string | undefined =>
  children.find(({ key, text }) => key === ID && text !== '')?.text;

/** The ids of *PassagesOK*, wherever they stand in it. One that is told of an error there is of `passages` too. */
export function readOk(
  section: Element,
  path: string,
  ids: string[],
  passages: KoList,
  left: Leftovers,
): void {
  left.besideChildren(path, section);
  for (const child of section.children) {
    if (isLeaf(child) && child.key === ID && child.text !== '') {
      ids.push(child.text);
      if (child.attributes.length > 0) left.attributes(`${path}/${child.name}`, child);
      continue;
    }
    const at = `${path}/${child.name}`;
    const id = idOf(child);
    if (sectionOf(child) === 'ko') readKo(child, at, passages, left);
    else if (id !== undefined && isRefused(child)) {
      ids.push(id);
      readPassage(child, at, passages.draft(id), left);
    } else if (isLeaf(child)) left.whole(at, child);
    else readOk(child, at, ids, passages, left);
  }
}

export interface Draft {
  readonly idTechnique: string;
  readonly messages: string[];
  readonly codes: string[];
}

/** A passage's messages and codes, wherever they stand in it. */
function readPassage(passage: Element, path: string, draft: Draft, left: Leftovers): void {
  left.besideChildren(path, passage);
  for (const child of passage.children) {
    const at = `${path}/${child.name}`;
    if (!isLeaf(child)) readPassage(child, at, draft, left);
    else if (child.text === '') left.whole(at, child);
    else if (MESSAGE.has(child.key)) {
      draft.messages.push(withTurnsShown(child.text));
      left.attributes(at, child);
    } else if (CODE.has(child.key)) {
      draft.codes.push(child.text);
      left.attributes(at, child);
    } else if (child.key !== ID || child.text !== draft.idTechnique) left.whole(at, child);
    else left.attributes(at, child);
  }
}

const unique = (texts: readonly string[]) => [...new Set(texts)];

/** Passages KO as they are read: one draft an id. */
export interface KoList {
  readonly draft: (idTechnique: string) => Draft;
  readonly list: () => readonly PassageKo[];
}

/** Passages by id, in the order of the file; one listed twice is one, with the messages of both. */
export function koList(): KoList {
  const byId = new Map<string, Draft>();
  return {
    draft: (idTechnique) => {
      const known = byId.get(idTechnique) ?? { idTechnique, messages: [], codes: [] };
      byId.set(idTechnique, known);
      return known;
    },
    list: () =>
      [...byId.values()].map(({ idTechnique, messages, codes }) => ({
        idTechnique,
        messages: unique(messages),
        codes: unique(codes),
      })),
  };
}

/** The passages of *PassagesKO*: any element that holds an `idTechnique`. One without an id is left over. */
export function readKo(section: Element, path: string, passages: KoList, left: Leftovers): void {
  left.besideChildren(path, section);
  for (const child of section.children) {
    const at = `${path}/${child.name}`;
    const id = idOf(child);
    if (id !== undefined) readPassage(child, at, passages.draft(id), left);
    else if (!isLeaf(child)) readKo(child, at, passages, left);
    else if (child.key === ID && child.text !== '') {
      passages.draft(child.text);
      left.attributes(at, child);
    } else left.whole(at, child);
  }
}
