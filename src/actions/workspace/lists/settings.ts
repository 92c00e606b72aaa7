import { BRANCHES, normalise, readCode, type Branch, type Language } from '#dictionary';
import { PARAMETRES, PARAMETRE_KEYS, type ParametreKey } from '#template';
import type { SheetRows } from './sheet-rows';

/** *Paramètres*, read: the text of each setting, and where its cell is. */
export interface Parametres {
  readonly text: (key: ParametreKey) => string;
  /** Sheet row of the line that holds this setting, 1-based; null when it has none. */
  readonly rowOf: (key: ParametreKey) => number | null;
  readonly language: Language;
  readonly defaultBranch: Branch | null;
  readonly lifted: ReadonlySet<string>;
}

/**
 * Reads *Paramètres*: each line is key, label, value; a line without its key is found by its label. The first
 * line is looked at too: a sheet made by hand may have no header.
 */
export function readParametres(list: SheetRows | null): Parametres {
  const lines = new Map<ParametreKey, { row: number; text: string }>();
  const first = list === null ? [] : [{ row: list.headerRow, cells: list.headers }];
  for (const { row, cells } of [...first, ...(list?.rows ?? [])]) {
    const [name, second, value] = cells.map((cell) => String(cell ?? '').trim());
    const key = PARAMETRE_KEYS.find(
      (candidate) =>
        candidate === name ||
        Object.values(PARAMETRES[candidate].label).some(
          (label) => normalise(label) === normalise(second ?? ''),
        ),
    );
    if (key !== undefined && !lines.has(key)) lines.set(key, { row, text: value ?? '' });
  }
  const text = (key: ParametreKey) => lines.get(key)?.text ?? '';
  return {
    text,
    rowOf: (key) => lines.get(key)?.row ?? null,
    language: /^en/i.test(text('langue')) ? 'en' : 'fr',
    defaultBranch: branchOf(text('identification')),
    lifted: new Set(
      text('reglesLevees')
        .split(/[;,\s]+/)
        .filter(Boolean),
    ),
  };
}

function branchOf(typed: string): Branch | null {
  const code = typed === '' ? null : readCode('identification', typed);
  return BRANCHES.find((branch) => branch === code) ?? null;
}
