import { type CheckResult, idsToGiveBack, LIFTED_BY_PASSAGE } from '#actions/checking';
import { messageOf, titleOf } from '#checks';
import { groupBy, type Language } from '#dictionary';
import { LEFT_TABLE, missingId, type Departed } from '#journal';
import type { QuestionGroup, QuestionView } from './views';

/** Shown of each kind; the others come once these are answered. */
const SHOWN = 50;

/** What stops rows because of who was sent, and what left, by kind, with what can be answered. */
export function questionsOf(result: CheckResult, language: Language): readonly QuestionGroup[] {
  const stops = result.findings.filter(
    ({ rule, severity, row }) => row !== null && severity === 'error' && LIFTED_BY_PASSAGE.includes(rule),
  );
  const rows = new Map(result.rows.map((row) => [row.row, row]));
  const ofRows = [...groupBy(stops, ({ rule }) => rule)].map(([code, found]): QuestionGroup => ({
    code,
    title: titleOf(code, null, language),
    count: found.length,
    questions: found.slice(0, SHOWN).map((finding): QuestionView => {
      const row = finding.row ?? 0;
      const isGivenBack = code === 'already-sent' || code === 'id-of-another';
      return {
        idTechnique: rows.get(row)?.idTechnique ?? '',
        row,
        message: messageOf(finding, language),
        ids: isGivenBack ? givenBack(result, row) : [],
      };
    }),
  }));
  return [...historyLost(result, language), ...ofRows, ...left(result, language)];
}

function historyLost(result: CheckResult, language: Language): readonly QuestionGroup[] {
  const found = result.findings.filter(({ rule }) => rule === 'history-incomplete');
  if (found.length === 0) return [];
  return [
    {
      code: 'missing-lines',
      title: titleOf('history-incomplete', null, language),
      count: found.length,
      questions: found.map((finding, index) => {
        const incomplete = result.judgement.incomplete[index];
        return {
          idTechnique: incomplete === undefined ? '' : missingId(incomplete),
          row: null,
          message: messageOf(finding, language),
          ids: [],
        };
      }),
    },
  ];
}

function left(result: CheckResult, language: Language): readonly QuestionGroup[] {
  const pending = result.judgement.departed.filter(({ isPending }) => isPending);
  if (pending.length === 0) return [];
  return [
    {
      code: LEFT_TABLE,
      title: titleOf(LEFT_TABLE, null, language),
      count: pending.length,
      questions: pending.slice(0, SHOWN).map((gone) => ({
        idTechnique: gone.idTechnique,
        row: gone.row,
        message: SAID[language](gone),
        ids: gone.row === null ? [] : givenBack(result, gone.row),
      })),
    },
  ];
}

function givenBack(result: CheckResult, row: number): QuestionView['ids'] {
  const column = result.workspace.table.columns.idTechnique;
  if (column === undefined) return [];
  const { sheet } = result.workspace.table;
  return idsToGiveBack(result, row).map((each) => ({
    cell: { sheet, row: each.row, column },
    value: each.idTechnique,
  }));
}

const OUTCOMES: Readonly<Record<Language, Readonly<Partial<Record<Departed['outcome'], string>>>>> = {
  fr: { ko: 'KO', doubtful: 'à vérifier', deposited: 'accusé attendu' },
  en: { ko: 'KO', doubtful: 'to verify', deposited: 'accusé awaited' },
};

const SAID: Readonly<Record<Language, (gone: Departed) => string>> = {
  fr: (gone) =>
    `${nameOf(gone)} (${gone.idTechnique})\u00a0: ${OUTCOMES.fr[gone.outcome] ?? ''}, ${gone.file}.`,
  en: (gone) => `${nameOf(gone)} (${gone.idTechnique}): ${OUTCOMES.en[gone.outcome] ?? ''}, ${gone.file}.`,
};

const nameOf = ({ line: { nomNaissance, prenom1, code } }: Departed): string =>
  [nomNaissance, prenom1, code].filter(Boolean).join(' ');
