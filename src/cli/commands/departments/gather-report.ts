import { elementOf } from '#actions/checking';
import {
  ASIDE_KEY,
  type Difference,
  type GatherDone,
  type GatherPlan,
  type HereRow,
  type ReceivedRow,
} from '#actions/gathering';
import type { Language } from '#dictionary';

/** What `--json` prints. */
export type GatherReport = ReturnType<typeof gatherReport>;

const fieldOf = (field: Difference['field']): string => (field === ASIDE_KEY ? field : elementOf(field));

/** Whom a row is of, as one says it. */
const whoOf = ({ texts }: Pick<HereRow | ReceivedRow, 'texts'>): string =>
  [
    [texts.nomNaissance ?? texts.nomTitulaire, texts.prenom1 ?? texts.prenom1Titulaire]
      .filter(Boolean)
      .join(' '),
    texts.dateNaissance,
    texts.code,
    texts.dateDebutValidite,
  ]
    .filter((text) => text !== undefined && text !== '')
    .join(', ');

/** What was gathered, row by row. */
export function gatherReport({ files, refused }: GatherPlan, done: GatherDone, language: Language) {
  const { addedAt, taken, changed, near, idOf } = done;
  const placed = new Map(addedAt.map(({ here, sheet, row }) => [here, { sheet, row }]));
  const at = (here: HereRow) => placed.get(here) ?? { sheet: here.sheet, row: here.row };
  const from = ({ service, file, sheet, row }: ReceivedRow) => ({
    department: service,
    file,
    sourceSheet: sheet,
    sourceRow: row,
  });
  const one = (here: HereRow) => ({ ...at(here), idTechnique: idOf(here) });
  const updated = new Map(
    taken.filter(({ changes }) => changes.length > 0).map((each) => [each.here, each] as const),
  );
  const conflicts = taken.flatMap(({ here, source, conflicts: both, updates, held, side }) =>
    (held === null ? both : [...updates, ...both]).map((difference) => ({
      ...one(here),
      field: fieldOf(difference.field),
      here: difference.here,
      service: difference.service,
      status: held,
      kept: held === null ? side : side === 'here' ? ('here' as const) : null,
      ...from(source),
    })),
  );
  const left = new Set(conflicts.map(({ sheet, row }) => `${sheet}\n${row}`));
  const isSame = ({ here }: (typeof taken)[number]) =>
    !updated.has(here) && !left.has(`${at(here).sheet}\n${at(here).row}`);
  return {
    added: addedAt.length,
    updated: updated.size,
    same: new Set(taken.filter(isSame).map(({ here }) => here)).size,
    gone: files.reduce((sum, { gone }) => sum + gone.length, 0),
    conflicts,
    near: near.map(({ here, source, why }) => ({
      ...one(here),
      here: whoOf(here),
      service: whoOf(source),
      why,
      ...from(source),
    })),
    duplicates: files.flatMap(({ duplicates }) =>
      duplicates.map(({ here, source, first }) => ({
        ...one(here),
        person: whoOf(here),
        first,
        sourceId: source.idTechnique,
        ...from(source),
      })),
    ),
    rows: [
      ...addedAt.map(({ sheet, row, idTechnique, source }) => ({
        sheet,
        row,
        idTechnique,
        what: 'added' as const,
        changes: [],
        ...from(source),
      })),
      ...changed
        .filter(({ changes }) => changes.length > 0)
        .map(({ here, source, changes }) => ({
          ...one(here),
          what: 'updated' as const,
          changes: changes.map(({ field, here: before, service: after }) => ({
            field: fieldOf(field),
            before,
            after,
          })),
          ...from(source),
        })),
      ...files.flatMap(({ gone, service, file }) =>
        gone.map((here) => ({
          ...one(here),
          what: 'gone' as const,
          changes: [],
          department: service,
          file,
          sourceSheet: here.sources.get(service)?.sheet ?? '',
          sourceRow: here.sources.get(service)?.row ?? 0,
        })),
      ),
    ],
    files: files.map((file) => ({
      file: file.file,
      department: file.service,
      rows: file.rows,
      added: file.added.length,
      notes: file.notes.map((note) => note[language]),
    })),
    refused: refused.map(({ file, code, text }) => ({ file, error: code, message: text[language] })),
  };
}
