import {
  differenceWords,
  effectOf,
  effectWords,
  loadedName,
  ourName,
  rowsConcerned,
  schemaDifferences,
} from '#actions/comparing';
import { openWorkspace, ourSchema, refuseNewer, remember, type Memory } from '#actions/workspace';
import { BadInputError, readSchema } from '#dictionary';
import { openValidator } from '#flux';
import { ACCROCHAGE_KEYS } from '#template';
import type { Knowledge } from '../knowledge';
import { overviewNow } from '../preparing';
import type { Overview } from '../types';
import { undoable } from '../writing/undoable';
import type { OrganisationSession } from './types';

/** The official XSD: loaded, told from ours, and given up again. */
export function schemas(
  known: Knowledge,
): Pick<OrganisationSession, 'loadXsd' | 'dropXsd' | 'schemaDifferences'> {
  const { workbook, options, surroundings } = known;
  const open = async () => openWorkspace(workbook, options, surroundings);
  const keep = async (entries: Memory): Promise<Overview> => {
    try {
      await undoable(known, 'schema', async (_cells, { keys }) => {
        const workspace = await open();
        refuseNewer(workspace);
        const { memory } = await remember(workspace, entries);
        keys(
          Object.keys(entries).map((key) => ({
            key,
            before: workspace.memory[key] ?? '',
            after: memory[key] ?? '',
          })),
        );
      });
    } finally {
      known.changed();
    }
    return overviewNow(known);
  };
  return {
    loadXsd: async (text, name = '') => {
      readSchema(text);
      (await openValidator(text)).dispose();
      return keep({
        [ACCROCHAGE_KEYS.xsd]: text,
        [ACCROCHAGE_KEYS.xsdName]: name,
        [ACCROCHAGE_KEYS.xsdLoadedOn]: known.today(),
      });
    },
    dropXsd: async () =>
      keep({
        [ACCROCHAGE_KEYS.xsd]: '',
        [ACCROCHAGE_KEYS.xsdName]: '',
        [ACCROCHAGE_KEYS.xsdLoadedOn]: '',
      }),
    schemaDifferences: async (run) => {
      const workspace = await open();
      const { schema } = workspace;
      const ours = await ourSchema(schema.version, surroundings);
      const found = schemaDifferences(schema, ours.schema);
      const rows = await rowsConcerned(workspace, [schema, ours.schema], found, run).catch(
        (error: unknown) => {
          if (error instanceof BadInputError) return null;
          throw error;
        },
      );
      const language = known.words;
      const names = { a: loadedName(language), b: ourName(ours.version, language) };
      return found.map((difference) => ({
        text: differenceWords(difference, names, language),
        change: effectWords(difference, rows === null ? null : (rows.get(difference) ?? 0), language),
        isToLookAt: effectOf(difference) === 'blocks' || (rows?.get(difference) ?? 0) > 0,
      }));
    },
  };
}
