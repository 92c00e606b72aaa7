import { beforeAll, describe, expect, it } from '@jest/globals';
import { ACTIONS, EVERY_ACTION, EXCEL_ACTIONS, isPressed, keysText, titleWithKeys } from '#pane/actions';
import { loadMessages, messagesOf } from '#pane/words';

const LANGUAGES = ['fr', 'en'] as const;

beforeAll(async () => loadMessages('en'));

describe('the actions of the pane', () => {
  it('are each found under their own name', () => {
    expect(Object.entries(ACTIONS).filter(([name, action]) => name !== action.name)).toEqual([]);
  });

  it.each(LANGUAGES)('have each a title in %s, and no two the same', (language) => {
    const titles = EVERY_ACTION.map(({ name }) => messagesOf(language).actions[name]);
    expect(titles.every((title) => title.trim() === title && title !== '')).toBe(true);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('that Excel offers are the commands, all of them, and the pane itself', () => {
    const offered = EVERY_ACTION.filter(({ excel }) => excel).map(({ name }) => name);
    expect(offered.sort()).toEqual(['showPane', ...Object.keys(EXCEL_ACTIONS)].sort());
  });

  it('have each a key of their own, if any', () => {
    const keys = EVERY_ACTION.flatMap(({ keys }) => (keys ? [keysText(messagesOf('en'), keys)] : []));
    expect(keys).toEqual(['F8', 'Shift + F8', 'Ctrl + Y', 'F9', 'Shift + F9', 'Ctrl + Z']);
  });
});

const NO_KEY = { key: '', shiftKey: false, ctrlKey: false, metaKey: false };

describe('a key', () => {
  const { nextFinding, previousFinding, check } = ACTIONS;

  it('is told from the same one with Shift', () => {
    expect(isPressed(nextFinding.keys, { ...NO_KEY, key: 'F8' })).toBe(true);
    expect(isPressed(nextFinding.keys, { ...NO_KEY, key: 'F8', shiftKey: true })).toBe(false);
    expect(isPressed(previousFinding.keys, { ...NO_KEY, key: 'F8', shiftKey: true })).toBe(true);
    expect(isPressed(undefined, { ...NO_KEY, key: 'F8' })).toBe(false);
  });

  it('with Ctrl is told from the letter alone; the command key of a Mac is Ctrl', () => {
    const { undo } = ACTIONS;
    expect(isPressed(undo.keys, { ...NO_KEY, key: 'z', ctrlKey: true })).toBe(true);
    expect(isPressed(undo.keys, { ...NO_KEY, key: 'z', metaKey: true })).toBe(true);
    expect(isPressed(undo.keys, { ...NO_KEY, key: 'z' })).toBe(false);
  });

  it('is said beside the title of its action', () => {
    expect(titleWithKeys(messagesOf('fr'), previousFinding)).toBe('Anomalie précédente (Maj + F8)');
    expect(titleWithKeys(messagesOf('fr'), check)).toBe('Contrôler');
  });
});

describe('what an action says', () => {
  const { generate, undo, renewId } = ACTIONS;
  const m = messagesOf('fr');

  it('of a file whose rows changed meanwhile is that it is to be made again', () => {
    const file = {
      idFlux: 'F1',
      action: 'CREATION' as const,
      name: 'f.xml',
      passages: 1,
      bytes: 2,
      sha256: '',
    };
    const subject = { choice: { action: 'CREATION' as const }, selection: {} as never, isConfirmed: false };
    expect(generate.says?.(m, { files: [file], stale: new Set() }, subject)).toMatch(/^1\sfichier prêt$/);
    expect(generate.says?.(m, { files: [file], stale: new Set(['F1']) }, subject)).toBe(
      m.transmit.changedMeanwhile,
    );
  });

  it('of nothing taken back is nothing', () => {
    const subject = { kind: 'cells' as const, cells: 2 };
    expect(undo.says?.(m, null, subject)).toBe('');
    const places = ['Diplômes!AB7'];
    expect(undo.says?.(m, { kind: 'cells', cells: 2, left: 1, places }, subject)).toMatch(
      / 1\scellule modifiée depuis est laissée telle quelle\s: Diplômes!AB7\.$/,
    );
    expect(undo.says?.(m, { kind: 'schema', cells: 1, left: 0, places: [] }, subject)).toBe(
      m.undo.undone.schema(1),
    );
  });

  it('of an id that its form refuses is never that it was saved as it should be', () => {
    const { saveSettings } = ACTIONS;
    const after = (problems: Record<string, string>) => ({ settings: { problems } }) as never;
    const problem = '8 caractères attendus.';
    expect(saveSettings.says?.(m, after({ idContrat: problem }), { idContrat: 'X' })).toBe(
      `Contrat\u00a0: ${problem}`,
    );
    expect(saveSettings.says?.(m, after({ idContrat: problem }), { service: 'Droit' })).toBe(m.prepare.saved);
    expect(saveSettings.says?.(m, after({}), { idContrat: 'MCFCER000123' })).toBe(m.prepare.saved);
  });

  it.each([
    [{ accepted: 2, ko: 1, doubtful: 1 }, 'Accusé appliqué\u00a0: 2 acceptés, 1 KO, 1 à vérifier.'],
    [{ takenOut: 2, notDeleted: 0 }, 'Accusé appliqué\u00a0: 2 supprimés.'],
    [{ notDeleted: 1 }, 'Accusé appliqué\u00a0: 0 supprimé, 1 suppression refusée (reste accepté).'],
    [{ accepted: 1, takenOut: 1 }, 'Accusé appliqué\u00a0: 1 accepté, 0 KO, 1 supprimé.'],
  ])('of accusés is what was answered of creations and of deletions: %j', (counts, said) => {
    const { applyAccuses } = ACTIONS;
    const none = { accepted: 0, ko: 0, doubtful: 0, takenOut: 0, notDeleted: 0, unanswered: 0, stale: [] };
    const subject = { summary: {} as never, force: false };
    expect(applyAccuses.says?.(m, { ...none, ...counts }, subject)?.replaceAll('\u202f', ' ')).toMatch(
      new RegExp(`^${said.replace(/[().]/g, '\\$&').replaceAll(' ', '\\s')}$`),
    );
  });

  it('of a new id is the id, for it is under this one that CDC will answer', () => {
    const at = { sheet: 'Passages', row: 2, idTechnique: 'P-001' };
    expect(renewId.says?.(m, 'CUI-26-7K3QXD', { at, by: '' })).toContain('CUI-26-7K3QXD');
  });
});
