import {
  hiddenWarnings,
  matchedTables,
  workbookConstants,
  type Run,
  type Workspace,
} from '#actions/workspace';
import { readCode } from '#dictionary';
import type { TableMatch, ValueReading } from '#matching';
import {
  withoutRows,
  type CertificateurLine,
  type CertificationLine,
  type Profile,
  type ProfileXsd,
} from '#profile';
import { ACCROCHAGE_KEYS, PARAMETRE_KEYS, PARAMETRES, type Parametre, type ParametreKey } from '#template';
import { personsOf, type Persons } from './persons';

/** A profile, and how much was left out of it because it named a person. */
export interface Exported {
  readonly profile: Profile;
  readonly left: number;
}

/**
 * The settings of a workbook, for others of the same organisation; nothing of a person. Its rows are read once, so that no
 * name, id or birth date of theirs goes with a word that was typed where it should not be.
 * @throws AbortError when cancelled.
 */
export async function exportProfile(workspace: Workspace, run: Run = {}): Promise<Exported> {
  const persons = await personsOf(workspace, run);
  let left = 0;
  const kept = <T>(all: readonly T[], isPersonal: (each: T) => boolean): readonly T[] =>
    all.filter((each) => {
      const is = isPersonal(each);
      if (is) left += 1;
      return !is;
    });
  const isAnyTextOf = (line: object): boolean =>
    Object.values(line).some((text) => persons.isNamedIn(String(text)));
  const settings = Object.entries(settingsOf(workspace));
  const matchings = matchedTables(workspace).map((table) => {
    const safe = withoutRows(table);
    return {
      ...safe,
      sheet: persons.isNamedIn(safe.sheet) ? SHEET : safe.sheet,
      columns: kept(safe.columns, ({ header }) => persons.isNamedIn(header)),
      values: kept(safe.values, (value) => isPersonalReading(persons, value)),
    };
  });
  const profile: Profile = {
    settings: Object.fromEntries(kept(settings, ([, value]) => persons.isNamedIn(value))),
    certificateurs: kept(certificateursOf(workspace), isAnyTextOf),
    certifications: kept(certificationsOf(workspace), isAnyTextOf),
    constants: workbookConstants(workspace),
    matchings,
    hiddenWarnings: [...hiddenWarnings(workspace.memory)],
    idPattern: idPatternOf(workspace, matchings),
    xsd: xsdOf(workspace),
  };
  return { profile, left };
}

/** A sheet that bears the name of a person is called this; it is found again by its headers. */
const SHEET = 'Passages';

const isPersonalReading = (persons: Persons, { field, value, aside }: ValueReading): boolean =>
  [value, aside ?? ''].some((text) => (field === 'code' ? persons.isNamedIn(text) : persons.isAnyIn(text)));

function settingsOf({ parametres }: Workspace): Readonly<Partial<Record<ParametreKey, string>>> {
  return Object.fromEntries(
    PARAMETRE_KEYS.flatMap((key) => {
      const typed = parametres.text(key);
      const { list }: Parametre = PARAMETRES[key];
      const said =
        typed === '' || list === undefined || list === 'version'
          ? typed
          : list === 'language'
            ? parametres.language
            : (readCode(list, typed) ?? '');
      return said === '' ? [] : [[key, said]];
    }),
  );
}

const filled = <T extends object>(line: T): T =>
  Object.fromEntries(Object.entries(line).filter(([, text]) => text !== '')) as T;

const certificateursOf = ({ certificateurs }: Workspace): readonly CertificateurLine[] =>
  certificateurs.map(({ nom, idClient, idContrat, natureDeposant }) =>
    filled({ nom, idClientCertificateur: idClient, idContrat, natureDeposant }),
  );

const certificationsOf = ({ certifications }: Workspace): readonly CertificationLine[] =>
  certifications.map(({ code, intitule, from, to, defaults, months }) =>
    filled({
      code,
      intitule,
      delivreeDu: from,
      delivreeAu: to,
      ...defaults,
      dureeValidite: months === null ? '' : String(months),
    }),
  );

/** What the ids of the workbook are made of: what it was told, else the pattern of its sheets. */
function idPatternOf({ memory }: Workspace, tables: readonly TableMatch[]): string | null {
  const [own] = tables.flatMap(({ id }) => (id !== null && 'pattern' in id ? id.pattern : []));
  return memory[ACCROCHAGE_KEYS.idPattern] || (own ?? null);
}

function xsdOf({ memory, chosen }: Workspace): ProfileXsd | null {
  if (chosen.source !== 'loaded') return null;
  return {
    text: chosen.xsd,
    name: memory[ACCROCHAGE_KEYS.xsdName] ?? '',
    loadedOn: memory[ACCROCHAGE_KEYS.xsdLoadedOn] ?? '',
  };
}
