import {
  findPassageSheets,
  hiddenWarnings,
  ownHeaders,
  tablesFoundAgain,
  workbookConstants,
  type Workspace,
} from '#actions/workspace';
import { fields, labelOf, type Field, type FieldKey, type Text } from '#dictionary';
import { findAgain, type Constants, type FoundAgain, type TableMatch } from '#matching';
import type { Profile } from '#profile';
import {
  ACCROCHAGE_KEYS,
  PARAMETRE_KEYS,
  PARAMETRES,
  shownParametre,
  TABLE_NAMES,
  type ParametreKey,
} from '#template';
import { planList, type ListPlan } from './list-lines';

/** One thing that a profile changes in a workbook. */
export type ProfileChange =
  | {
      readonly what: 'setting';
      readonly key: ParametreKey;
      readonly name: Text;
      readonly before: string;
      readonly after: string;
    }
  | { readonly what: 'constant'; readonly name: Text; readonly before: string; readonly after: string }
  | {
      readonly what: 'certification' | 'certificateur';
      /** What tells the line. */
      readonly name: string;
      /** null for a line that is added. */
      readonly column: Text | null;
      readonly before: string;
      readonly after: string;
    }
  | { readonly what: 'matching'; readonly name: string; readonly columns: number }
  | { readonly what: 'warning'; readonly name: string }
  | { readonly what: 'id-pattern'; readonly before: string; readonly after: string }
  | { readonly what: 'xsd'; readonly name: string; readonly version: string };

/** What is to be written, and the same as a list to be shown. */
export interface ProfilePlan {
  readonly settings: Readonly<Partial<Record<ParametreKey, string>>>;
  readonly lists: readonly ListPlan[];
  readonly constants: Constants | null;
  readonly hidden: readonly string[] | null;
  readonly idPattern: string | null;
  readonly xsd: Profile['xsd'];
  /** On the sheets where they were found. */
  readonly tables: readonly TableMatch[];
  /** Sheets that the profile reads and that are left: read already, as somebody decided. */
  readonly leftSheets: readonly string[];
  readonly changes: readonly ProfileChange[];
}

/**
 * What a profile would change in a workbook; nothing is written. What the profile says wins, but for the service and the
 * language, which are this workbook's own once they are filled, and for sheets of which somebody decided how they are read.
 */
export function planProfile(workspace: Workspace, profile: Profile): ProfilePlan {
  const { memory } = workspace;
  const settings = settingsToWrite(workspace, profile);
  const lists = (['certificateurs', 'certifications'] as const).map((of) =>
    planList(workspace, of, profile[of]),
  );
  const constants = { ...workbookConstants(workspace), ...profile.constants };
  const saidAnew = Object.entries(profile.constants).filter(
    ([field, value]) => workbookConstants(workspace)[field as FieldKey] !== value,
  );
  const hidden = hiddenWarnings(memory);
  const unsaid = profile.hiddenWarnings.filter((code) => ![...hidden].some((each) => each === code));
  const patternBefore = memory[ACCROCHAGE_KEYS.idPattern] ?? '';
  const idPattern = profile.idPattern === patternBefore ? null : profile.idPattern;
  const xsd = profile.xsd !== null && profile.xsd.text !== memory[ACCROCHAGE_KEYS.xsd] ? profile.xsd : null;
  const { tables, leftSheets } = tablesToKeep(workspace, profile.matchings);
  const changes: ProfileChange[] = [
    ...PARAMETRE_KEYS.filter((key) => settings[key] !== undefined).map((key): ProfileChange => ({
      what: 'setting',
      key,
      name: PARAMETRES[key].label,
      before: workspace.parametres.text(key),
      after: shownParametre(key, settings[key] ?? '', workspace.language),
    })),
    ...lists.flatMap(changesOfList),
    ...saidAnew.map(([field, after]): ProfileChange => ({
      what: 'constant',
      name: fields[field as FieldKey].header,
      before: shownConstant(
        workspace,
        field as FieldKey,
        workbookConstants(workspace)[field as FieldKey] ?? '',
      ),
      after: shownConstant(workspace, field as FieldKey, after),
    })),
    ...tables.map(({ sheet, columns }): ProfileChange => ({
      what: 'matching',
      name: sheet,
      columns: columns.filter(({ fields: said }) => said.length > 0).length,
    })),
    ...unsaid.map((name): ProfileChange => ({ what: 'warning', name })),
    ...(idPattern === null ? [] : [{ what: 'id-pattern' as const, before: patternBefore, after: idPattern }]),
    ...(xsd === null
      ? []
      : [{ what: 'xsd' as const, name: xsd.name, version: profile.settings.version ?? '' }]),
  ];
  return {
    settings,
    lists,
    constants: saidAnew.length === 0 ? null : constants,
    hidden: unsaid.length === 0 ? null : [...hidden, ...unsaid],
    idPattern,
    xsd,
    tables,
    leftSheets,
    changes,
  };
}

/** Settings that are others, in the words of the schema. */
function settingsToWrite(workspace: Workspace, { settings }: Profile): ProfilePlan['settings'] {
  return Object.fromEntries(
    PARAMETRE_KEYS.flatMap((key): readonly (readonly [ParametreKey, string])[] => {
      const after = settingToWrite(workspace, key, settings[key] ?? '');
      return after === null ? [] : [[key, after]];
    }),
  );
}

/** A workbook’s own, once they are filled: whose it is, and the language that its sheets are in. */
const OWN: ReadonlySet<ParametreKey> = new Set<ParametreKey>(['service', 'langue']);

/** null to leave it as it is. */
function settingToWrite(
  { parametres, language }: Workspace,
  key: ParametreKey,
  wanted: string,
): string | null {
  const before = parametres.text(key);
  if (wanted === '' || (OWN.has(key) && before !== '')) return null;
  if (key === 'reglesLevees') {
    const lifted = new Set([...parametres.lifted, ...wanted.split(/[;,\s]+/).filter(Boolean)]);
    return lifted.size === parametres.lifted.size ? null : [...lifted].join('; ');
  }
  return [wanted, shownParametre(key, wanted, language)].includes(before) ? null : wanted;
}

function changesOfList({ list, added, changed }: ListPlan): readonly ProfileChange[] {
  const what = list === 'certifications' ? ('certification' as const) : ('certificateur' as const);
  return [
    ...added.map((line): ProfileChange => ({
      what,
      name: line.code ?? line.idClientCertificateur ?? '',
      column: null,
      before: '',
      after: line.intitule ?? line.nom ?? '',
    })),
    ...changed.map(({ key, header, before, after }): ProfileChange => ({
      what,
      name: key.split('\n')[0] ?? key,
      column: header,
      before,
      after,
    })),
  ];
}

function shownConstant({ language }: Workspace, field: FieldKey, value: string): string {
  const { kind }: Field = fields[field];
  return kind.type === 'code' && value !== '' ? labelOf(kind.list, value, language) : value;
}

/** Each sheet of the department that has the headers of a table of the profile, and of which nobody decided. */
function tablesToKeep(
  workspace: Workspace,
  matchings: readonly TableMatch[],
): { readonly tables: readonly TableMatch[]; readonly leftSheets: readonly string[] } {
  const sheets = findPassageSheets(workspace);
  const own = ownHeaders(workspace.memory);
  const decided = new Set(tablesFoundAgain(workspace, sheets).map(({ table }) => table.sheet));
  const tables: TableMatch[] = [];
  const leftSheets: string[] = [];
  for (const sheet of sheets) {
    if (sheet.tables.some(({ name }) => name === TABLE_NAMES.passages)) continue;
    const named = matchings.filter((table) => table.sheet === sheet.name);
    const [found] = [...named, ...matchings].flatMap((table) => findAgain(table, [sheet], own) ?? []);
    if (found === undefined) continue;
    if (decided.has(sheet.name)) leftSheets.push(sheet.name);
    else tables.push(withoutGone(found.match, found.notes));
  }
  return { tables, leftSheets };
}

/** A column that this sheet has not is not asked of it. */
function withoutGone(match: TableMatch, notes: FoundAgain['notes']): TableMatch {
  const gone = new Set(
    notes.flatMap((note) => (note.code === 'matched-column-gone' ? note.data.header : [])),
  );
  return { ...match, columns: match.columns.filter(({ header }) => !gone.has(header)) };
}
