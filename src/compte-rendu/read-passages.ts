import type { Leftovers } from './leftovers';
import type { Element } from './tree';
import type { PassageKo } from './types';

const ID = 'idtechnique';
const MESSAGE = new Set(['messageerreur', 'message']);
const CODE = new Set(['codeerreur', 'code']);

const isLeaf = (element: Element) => element.children.length === 0;

/** The ids of *PassagesOK*, wherever they stand in it. */
export function readOk(section: Element, path: string, ids: string[], left: Leftovers): void {
  left.besideChildren(path, section);
  for (const child of section.children) {
    if (isLeaf(child) && child.key === ID && child.text !== '') ids.push(child.text);
    else if (isLeaf(child)) left.whole(`${path}/${child.name}`, child);
    else readOk(child, `${path}/${child.name}`, ids, left);
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
    else if (MESSAGE.has(child.key)) draft.messages.push(child.text);
    else if (CODE.has(child.key)) draft.codes.push(child.text);
    else if (child.key !== ID || child.text !== draft.idTechnique) left.whole(at, child);
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
    const id = child.children.find(({ key, text }) => key === ID && text !== '')?.text;
    if (id !== undefined) readPassage(child, at, passages.draft(id), left);
    else if (!isLeaf(child)) readKo(child, at, passages, left);
    else if (child.key === ID && child.text !== '') passages.draft(child.text);
    else left.whole(at, child);
  }
}
