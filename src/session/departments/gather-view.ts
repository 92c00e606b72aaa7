import { labelOfField } from '#actions/checking';
import {
  ASIDE_KEY,
  type GatheredKey,
  type GatherPlan,
  type HereRow,
  type Near,
  type ReceivedRow,
} from '#actions/gathering';
import type { Language } from '#dictionary';
import { statusLabel } from '#journal';
import { asideColumn } from '#template';
import type { ConflictView, GatherView, NearView } from './types';
import { WORDS } from './words';

/** So many are shown; all are written as it is chosen. */
const SHOWN = 200;

export const rowKeyOf = ({ passage, sheet, row, sources }: HereRow): string =>
  passage === null ? `+${[...sources.values()][0]?.file ?? ''}!${sheet}!${row}` : `${sheet}!${row}`;

export const nearKeyOf = ({ source: { file, sheet, row } }: Near): string => `${file}!${sheet}!${row}`;

/** Whom a row is of. */
const whoOf = ({ texts }: Pick<ReceivedRow, 'texts'>): string =>
  [texts.nomNaissance ?? texts.nomTitulaire, texts.prenom1 ?? texts.prenom1Titulaire]
    .filter(Boolean)
    .join(' ');

const personOf = (row: Pick<ReceivedRow, 'texts'>): string =>
  [whoOf(row), row.texts.dateNaissance, row.texts.code, row.texts.dateDebutValidite]
    .filter(Boolean)
    .join(', ');

/** What a plan would do, for whoever decides. */
export function gatherView({ files, refused }: GatherPlan, language: Language): GatherView {
  const words = WORDS[language];
  const labelOf = (field: GatheredKey) =>
    field === ASIDE_KEY ? asideColumn(language).header : labelOfField(field, language);
  const compared = files.flatMap((file) => file.compared);
  const changed = compared.filter(({ updates, held }) => updates.length > 0 && held === null);
  const conflicts = compared.flatMap(({ source, here, updates, conflicts: both, held }) =>
    (held === null ? both : [...updates, ...both]).map((each): ConflictView => ({
      row: rowKeyOf(here),
      place: words.place(here.passage === null ? null : here.row),
      who: whoOf(here),
      fieldLabel: labelOf(each.field),
      department: source.service,
      here: each.here,
      service: each.service,
      held: held === null ? null : statusLabel(held, language),
    })),
  );
  const near = files.flatMap((file) => file.near);
  const lines = [
    ...changed.flatMap(({ here, source, updates }) =>
      updates.map((each) =>
        words.updated(here.row, labelOf(each.field), each.here, each.service, source.service),
      ),
    ),
    ...files.flatMap(({ duplicates }) =>
      duplicates.map(({ source, first }) => words.twice(whoOf(source), first, source.service)),
    ),
    ...files.flatMap(({ gone, service }) => gone.map((here) => words.gone(here.row, whoOf(here), service))),
  ];
  return {
    added: files.reduce((sum, file) => sum + file.added.length, 0),
    updated: new Set(changed.map(({ here }) => here)).size,
    same: compared.filter(({ updates, conflicts: both }) => updates.length + both.length === 0).length,
    lines: lines.slice(0, SHOWN),
    refused: refused.map(({ file, text }) => words.refused(file, text[language])),
    notes: [
      ...files.flatMap(({ file, service, rows, notes }) => [
        words.file(file, service, rows),
        ...notes.map((note) => note[language]),
      ]),
    ],
    conflicts: conflicts.slice(0, SHOWN),
    conflictCount: conflicts.length,
    near: near.slice(0, SHOWN).map((each): NearView => ({
      key: nearKeyOf(each),
      department: each.source.service,
      place: words.source(each.source.file, each.source.row),
      here: personOf(each.here),
      service: personOf(each.source),
      isSameId: each.why === 'same-id',
    })),
    nearCount: near.length,
  };
}
