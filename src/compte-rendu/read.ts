import { decode } from './decode';
import { fluxFileKey, fluxNameOf, isReceptionName } from './flux-file-name';
import { leftovers, type Leftovers } from './leftovers';
import { endOfProlog } from './prolog';
import { readErreurs } from './read-erreurs';
import { koList, readKo, readOk } from './read-passages';
import { refusal } from './refusals';
import { sectionOf, someOutside } from './sections';
import { keyOf, type Element } from './tree';
import type { CompteRendu, ErreurFichier } from './types';
import { readWholeXml } from './well-formed';

const HEADER = { nomfichier: 'nomFichier', idflux: 'idFlux', idtraitement: 'idTraitement' } as const;
type HeaderKey = keyof typeof HEADER;
/** What two of a header are told apart by. */
const NAMED_BY: Readonly<Record<(typeof HEADER)[HeaderKey], (text: string) => string>> = {
  nomFichier: fluxFileKey,
  idFlux: (text) => text.toLowerCase(),
  idTraitement: (text) => text,
};
const isHeader = (key: string): key is HeaderKey => Object.hasOwn(HEADER, key);

/** Refuses what can be told from the start of the text, before any parsing. */
function refuseOther(text: string): void {
  const start = text.slice(endOfProlog(text)).slice(0, 200);
  if (/^<(!doctype\s+html|html|head|body)\b/i.test(start)) throw refusal('accuse-html');
  if (/^<!doctype\b/i.test(start)) throw refusal('accuse-doctype');
  if (start === '') throw refusal('accuse-truncated');
  if (start.startsWith('<')) return;
  if (/(?![\t\n\r])\p{Cc}|\uFFFD/u.test(start)) throw refusal('accuse-binary');
  throw refusal('accuse-not-xml', start.slice(0, 30).split(/[\r\n]/)[0]);
}

function refuseRoot(name: string): void {
  const key = keyOf(name);
  if (key === 'flux') throw refusal('accuse-is-flux');
  if (key === 'schema') throw refusal('accuse-is-schema');
  if (key === 'html') throw refusal('accuse-html');
}

/** Refuses an XML that holds no section of a compte rendu. No sample of an accusé de réception could be had. */
function refuseWithoutSection(root: Element, fileName: string): void {
  if (someOutside(root, (element) => sectionOf(element) !== null)) return;
  if (someOutside(root, ({ key }) => key === 'passagecertifications')) throw refusal('accuse-is-flux');
  if (someOutside(root, ({ key, text }) => key === 'idtechnique' && text !== ''))
    throw refusal('accuse-other-shape');
  const isReport = /^rapport|accuse|reception|compterendu/;
  const looksLikeOne = someOutside(root, ({ key }) => isHeader(key) || isReport.test(key));
  throw looksLikeOne || isReceptionName(fileName)
    ? refusal('accuse-reception')
    : refusal('accuse-unknown', root.name);
}

/** Whether a section holds what nobody read. */
const saysMore = (element: Element, within = false): boolean => {
  const inside = within || sectionOf(element) !== null;
  return (
    (inside && (element.text !== '' || element.attributes.length > 0)) ||
    element.children.some((child) => saysMore(child, inside))
  );
};

function readAll(root: Element, left: Leftovers) {
  const header = { nomFichier: '', idFlux: '', idTraitement: '' };
  const named = { nomFichier: new Set<string>(), idFlux: new Set<string>(), idTraitement: new Set<string>() };
  const ok: string[] = [];
  const ko = koList();
  const erreurs: ErreurFichier[] = [];
  const walk = (element: Element, path: string): void => {
    const section = sectionOf(element);
    if (section === 'ok') readOk(element, path, ok, ko, left);
    else if (section === 'ko') readKo(element, path, ko, left);
    else if (section === 'erreurs') readErreurs(element, path, erreurs, left);
    else if (element.children.length > 0) {
      left.besideChildren(path, element);
      for (const child of element.children) walk(child, `${path}/${child.name}`);
    } else if (isHeader(element.key) && element.text !== '') {
      const key = HEADER[element.key];
      named[key].add(NAMED_BY[key](element.text));
      if (header[key] === '') header[key] = element.text;
      else if (header[key] !== element.text) left.whole(path, element);
      left.attributes(path, element);
    } else left.whole(path, element);
  };
  walk(root, root.name);
  if (named.idFlux.size > 1 || named.nomFichier.size > 1) throw refusal('accuse-of-several');
  return { header, ok, ko: ko.list(), erreurs };
}

/**
 * Reads an accusé de traitement, whatever the prefixes, the case of names, the encoding and the sections that
 * are missing. Ids stay text, outer blanks left out. What is not understood is in `notUnderstood`.
 * A passage that is both OK and KO is KO: the safe side, since nothing is then believed to be accepted. A file that has errors and passages is processed,
 * its errors said there. Source: domain.md.
 * @param fileName its name, if known: tells an accusé de réception, and the flux when the content does not.
 * @throws BadInputError when it is something else: empty, a web page, truncated, not XML, with a DOCTYPE, a
 * flux, an accusé de réception, a schema, an unknown XML.
 */
export function readCompteRendu(bytes: Uint8Array, fileName = ''): CompteRendu {
  const text = decode(bytes);
  refuseOther(text);
  const root = readWholeXml(text, refuseRoot);
  refuseWithoutSection(root, fileName);

  const left = leftovers();
  const { header, ok, ko, erreurs } = readAll(root, left);
  const common = { ...header, nomFichier: header.nomFichier || fluxNameOf(fileName) };
  const processed = ok.length > 0 || ko.length > 0;
  if (!processed && erreurs.length > 0)
    return { kind: 'rejected', ...common, erreurs, notUnderstood: left.list };
  if (!processed) throw refusal(saysMore(root) ? 'accuse-other-shape' : 'accuse-says-nothing');

  for (const { type, message, ligne, colonne } of erreurs)
    left.add(
      'erreurs/erreur',
      [type, message, ligne, colonne].filter((part) => part !== null && part !== '').join(' '),
    );
  const refused = new Set(ko.map(({ idTechnique }) => idTechnique));
  const listed = [...new Set(ok)];
  return {
    kind: 'processed',
    ...common,
    ok: listed.filter((id) => !refused.has(id)),
    ko,
    both: listed.filter((id) => refused.has(id)),
    notUnderstood: left.list,
  };
}
