import { withTurnsShown } from '#dictionary';
import type { Leftovers } from './leftovers';
import type { Element } from './tree';
import type { ErreurFichier } from './types';

const MESSAGE = new Set(['message', 'messageerreur']);

/** A line or a column, 1-based; null when it is no such number. */
const position = (text: string) => (/^\d{1,9}$/.test(text) && Number(text) > 0 ? Number(text) : null);

function readErreur(erreur: Element, path: string, left: Leftovers): ErreurFichier {
  const messages: string[] = [];
  let type = '';
  let ligne: number | null = null;
  let colonne: number | null = null;
  for (const child of erreur.children) {
    const { key, text } = child;
    if (MESSAGE.has(key) && child.children.length === 0) messages.push(text);
    else if (key === 'type' && type === '') type = text;
    else if (key === 'ligne' && ligne === null && position(text) !== null) ligne = position(text);
    else if (key === 'colonne' && colonne === null && position(text) !== null) colonne = position(text);
    else left.whole(`${path}/${child.name}`, child);
  }
  if (erreur.text !== '') messages.push(erreur.text);
  left.besideChildren(path, { ...erreur, text: '' });
  return {
    type,
    message: withTurnsShown(messages.filter((message) => message !== '').join('\n')),
    ligne,
    colonne,
  };
}

const saysSomething = ({ message, type, ligne }: ErreurFichier) =>
  message !== '' || type !== '' || ligne !== null;

/** The errors of *erreurs*, or of one *erreur* that stands alone. */
export function readErreurs(section: Element, path: string, erreurs: ErreurFichier[], left: Leftovers): void {
  if (section.key === 'erreur') {
    const erreur = readErreur(section, path, left);
    if (saysSomething(erreur)) erreurs.push(erreur);
    return;
  }
  const isOfList = ({ key }: Element) => key === 'erreur';
  // What stands in the list itself is one more error.
  const alone = readErreur(
    { ...section, children: section.children.filter((child) => !isOfList(child)) },
    path,
    left,
  );
  if (saysSomething(alone)) erreurs.push(alone);
  for (const child of section.children.filter(isOfList))
    readErreurs(child, `${path}/${child.name}`, erreurs, left);
}
