import { readBoolean } from '#cells';
import { isHideable } from '#checks';
import {
  BadInputError,
  isRealDate,
  parseIsoDate,
  readCode,
  readSchema,
  type CodeListName,
} from '#dictionary';
import { constantsOf, isIdPattern, tableOf, type TableMatch } from '#matching';
import {
  CERTIFICATEUR_COLUMNS,
  CERTIFICATION_COLUMNS,
  PARAMETRE_KEYS,
  PARAMETRES,
  VERSIONS,
  type Parametre,
  type ParametreKey,
} from '#template';
import { withoutRows } from './only-lists';
import { cutProfile, damagedProfile, newerProfile, notAProfile, profileTooBig } from './refusals';
import {
  PROFILE_KIND,
  PROFILE_VERSION,
  type CertificateurLine,
  type CertificationLine,
  type Profile,
  type ProfileXsd,
} from './types';

type Thing = Readonly<Record<string, unknown>>;

/** Characters of a file; an official XSD has some 40 000. */
const LONGEST = 8_000_000;
/** Characters of one setting, which goes into a cell. */
const LONGEST_TEXT = 1_000;
/** Lines of a list: no body delivers as many certifications. */
const MOST_LINES = 5_000;
const MOST_TABLES = 200;

/**
 * Reads a profile. What it does not say is left out; what it should not say of persons is not read.
 * @throws BadInputError for what is no profile, is damaged, or was written by a later version.
 */
export function parseProfile(text: string): Profile {
  if (text.length > LONGEST) throw profileTooBig();
  const given = parsed(text);
  if (!isThing(given) || given.kind !== PROFILE_KIND) throw notAProfile();
  const { version } = given;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw damagedProfile('version', shown(version));
  if (version > PROFILE_VERSION) throw newerProfile();
  const xsd = given.xsd === undefined || given.xsd === null ? null : xsdOf(given.xsd);
  return {
    settings: settingsOf(given.settings ?? {}, xsd),
    certificateurs: lines(given.certificateurs, 'certificateurs', certificateurOf),
    certifications: lines(given.certifications, 'certifications', certificationOf),
    constants: ofMatching('constants', () => constantsOf(given.constants)),
    matchings: matchingsOf(given.matchings),
    hiddenWarnings: lines(given.hiddenWarnings, 'hiddenWarnings', warningOf),
    idPattern: idPatternOf(given.idPattern),
    xsd,
  };
}

/** The file of a profile: JSON, one setting a line. */
export const profileText = (profile: Profile): string =>
  `${JSON.stringify({ kind: PROFILE_KIND, version: PROFILE_VERSION, ...profile }, null, 2)}\n`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw text.includes(PROFILE_KIND) ? cutProfile() : notAProfile();
  }
}

const isThing = (given: unknown): given is Thing =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

const shown = (given: unknown): string =>
  typeof given === 'string' ? given : (JSON.stringify(given) ?? '?');

function thing(given: unknown, at: string): Thing {
  if (!isThing(given)) throw damagedProfile(at, shown(given));
  return given;
}

/** A text of one setting, without what no cell can hold. */
function text(given: unknown, at: string): string {
  const isFit =
    typeof given === 'string' &&
    given.length <= LONGEST_TEXT &&
    !/[\p{Cc}\ufffe\uffff]/u.test(given.replace(/[\t\n]/g, ''));
  if (!isFit) throw damagedProfile(at, shown(given));
  return given.trim();
}

function lines<T>(given: unknown, at: string, lineOf: (line: unknown, at: string) => T): readonly T[] {
  const all = given ?? [];
  if (!Array.isArray(all) || all.length > MOST_LINES) throw damagedProfile(at, shown(given).slice(0, 80));
  return all.map((line, index) => lineOf(line, `${at}[${index}]`));
}

function warningOf(given: unknown, at: string): string {
  const code = text(given, at);
  if (!isHideable(code)) throw damagedProfile(at, code);
  return code;
}

/** The texts of an object by its known keys; a key that is not known, or holds nothing, is refused or left out. */
function textsOf<Key extends string>(
  given: unknown,
  at: string,
  keys: readonly Key[],
  read: (key: Key, typed: string) => string | null,
): Readonly<Partial<Record<Key, string>>> {
  const found: Partial<Record<Key, string>> = {};
  for (const [named, value] of Object.entries(thing(given, at))) {
    const key = keys.find((each) => each === named);
    if (key === undefined) throw damagedProfile(at, named);
    const typed = value === null ? '' : text(value, `${at}.${named}`);
    if (typed === '') continue;
    const said = read(key, typed);
    if (said === null) throw damagedProfile(`${at}.${named}`, typed);
    found[key] = said;
  }
  return found;
}

function settingsOf(given: unknown, xsd: ProfileXsd | null): Profile['settings'] {
  return textsOf<ParametreKey>(given, 'settings', PARAMETRE_KEYS, (key, typed) => {
    const { list }: Parametre = PARAMETRES[key];
    if (list === 'language') return /^(fr|en)$/.test(typed) ? typed : null;
    if (list === 'version')
      return VERSIONS.some((each) => each === typed) ||
        (xsd !== null && readSchema(xsd.text).version === typed)
        ? typed
        : null;
    return list === undefined ? typed : readCode(list, typed);
  });
}

const LISTS: Readonly<Partial<Record<string, CodeListName>>> = {
  obtentionCertification: 'obtentionCertification',
  natureDeposant: 'natureDeposant',
};
const CERTIFICATION_KEYS = Object.keys(CERTIFICATION_COLUMNS) as (keyof typeof CERTIFICATION_COLUMNS)[];
const CERTIFICATEUR_KEYS = Object.keys(CERTIFICATEUR_COLUMNS) as (keyof typeof CERTIFICATEUR_COLUMNS)[];

function cellOf(key: string, typed: string): string | null {
  const listed = LISTS[key];
  if (listed !== undefined) return readCode(listed, typed);
  if (key === 'delivreeDu' || key === 'delivreeAu') {
    const date = parseIsoDate(typed);
    return date !== null && isRealDate(date) ? typed : null;
  }
  if (key === 'dureeValidite') return /^[1-9]\d{0,3}$/.test(typed) ? typed : null;
  if (key.startsWith('presence')) {
    const read = readBoolean(typed);
    return read === 'true' || read === 'false' ? read : null;
  }
  return typed;
}

function certificationOf(given: unknown, at: string): CertificationLine {
  const line = textsOf(given, at, CERTIFICATION_KEYS, cellOf);
  if (line.code === undefined) throw damagedProfile(`${at}.code`, '');
  return { ...line, code: line.code };
}

function certificateurOf(given: unknown, at: string): CertificateurLine {
  const line = textsOf(given, at, CERTIFICATEUR_KEYS, cellOf);
  if (line.idClientCertificateur === undefined) throw damagedProfile(`${at}.idClientCertificateur`, '');
  return { ...line, idClientCertificateur: line.idClientCertificateur };
}

function matchingsOf(given: unknown): readonly TableMatch[] {
  const all = given ?? [];
  if (!Array.isArray(all) || all.length > MOST_TABLES) throw damagedProfile('matchings', shown(given));
  return all.map((table, index) =>
    withoutRows(ofMatching(`matchings[${index}]`, () => tableOf(table, index))),
  );
}

/** What a matching refuses, as what a profile does. */
function ofMatching<T>(at: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof BadInputError) throw damagedProfile(at, error.code);
    throw error;
  }
}

function idPatternOf(given: unknown): string | null {
  if (given === undefined || given === null) return null;
  const pattern = text(given, 'idPattern');
  if (!isIdPattern(pattern)) throw damagedProfile('idPattern', pattern);
  return pattern;
}

function xsdOf(given: unknown): ProfileXsd {
  const { text: xsd, name = '', loadedOn = '' } = thing(given, 'xsd');
  if (typeof xsd !== 'string' || xsd === '') throw damagedProfile('xsd.text', shown(xsd).slice(0, 80));
  readSchema(xsd);
  return { text: xsd, name: text(name, 'xsd.name'), loadedOn: text(loadedOn, 'xsd.loadedOn') };
}
