/** Before the birth name. */
const BORN = String.raw`n[ée]e|né|née?\(e\)|né\(e\)|njf|nom de jeune fille|nom de naissance`;
/** Before the name by marriage. */
const MARRIED = String.raw`[ée]p(?:ouse|oux|se)?\.?|veuve|vve\.?|veuf|divorcée?|div\.`;
const EDGE = String.raw`(?:^|[\s(,;/–—-]+)`;
const MARKER = new RegExp(String.raw`${EDGE}(${BORN}|${MARRIED})(?:(?=[\s),:]|$)|(?<=\.))[\s:]*`, 'iu');
const IS_BORN = new RegExp(`^(?:${BORN})$`, 'iu');

/** A cell that holds two names, told apart; empty where it does not say. */
export interface UsageSplit {
  /** The word that told it: `née`, `ép.`. */
  readonly marker: string;
  readonly birth: string;
  readonly usage: string;
}

/** Splits « DURAND née MARTIN », « MARTIN ép. DURAND », « veuve DURAND »; null when the name holds no such word. */
export function splitUsageName(name: string): UsageSplit | null {
  const found = MARKER.exec(name);
  const marker = found?.[1];
  if (found === null || marker === undefined) return null;
  const before = clean(name.slice(0, found.index));
  const after = clean(name.slice(found.index + found[0].length));
  if (after === '') return null;
  const [one, other] = [before, after].map((part) => withoutTitle(part)?.rest ?? part);
  if (one === undefined || other === undefined) return null;
  return IS_BORN.test(marker) ? { marker, birth: other, usage: one } : { marker, birth: one, usage: other };
}

const TITLE = /^\s*(mme|madame|mlle|melle|mademoiselle|mr|m\.|monsieur|dr|docteur)[.\s]+(?=\S)/iu;

/** After a name, what is no name of its own: « M. » and « Dr » might be. */
const TITLE_AFTER = /[\s,(]+(mme|madame|mlle|melle|mademoiselle|monsieur)[.)\s]*$/iu;

/** A name and the title in front of it or after it, apart; null when there is none. */
export function withoutTitle(name: string): { readonly title: string; readonly rest: string } | null {
  const found = TITLE.exec(name) ?? TITLE_AFTER.exec(name);
  const title = found?.[1];
  if (found === null || title === undefined) return null;
  return { title, rest: clean(name.replace(found[0], ' ')).trim() };
}

const BRACKETS = /[([{]([^)\]}]*)[)\]}]?/u;

/** A name with brackets, what is in them and what is not; null when there are none. */
export function splitBrackets(name: string): { readonly inside: string; readonly outside: string } | null {
  const found = BRACKETS.exec(name);
  return found === null
    ? null
    : { inside: clean(found[1] ?? ''), outside: clean(name.replace(found[0], ' ')) };
}

function clean(text: string): string {
  return text
    .replace(/[()[\]{}]/gu, ' ')
    .replace(/^[\s,;/–—-]+|[\s,;/–—-]+$/gu, '')
    .replace(/\s+/gu, ' ');
}
