import { findingOf, type Finding, type FindingOfRow, type Sender } from '#checks';
import { codeLists, fields, groupBy, readCode, rowName, value, type RowAt, type Values } from '#dictionary';
import type { Certificateur } from './lists/certificateurs';
import type { Workspace } from './workspace';

/** Who sends, and for whom. */
export interface SenderIds {
  readonly idClientEmetteur: string;
  readonly idClientCertificateur: string;
  readonly idContrat: string;
  /** For rows that do not say; '' to leave it out. */
  readonly natureDeposant: string;
}

/** The ids in force: one set for each certificateur, for a file holds one certificateur only. */
export interface ResolvedIds {
  readonly groups: readonly SenderIds[];
  /** The set a passage goes by; null when its certificateur is not one of *Certificateurs*. */
  readonly of: (passage: { readonly values: Values }) => SenderIds | null;
  /** About the workbook: ids on the rows that disagree. */
  readonly findings: readonly Finding[];
  /** In row order: rows of a certificateur, or of a contract, that nothing else names. */
  readonly ofRows: readonly FindingOfRow[];
}

/**
 * Under which ids a row would be filed, by what the settings and the row itself say: all that is known before every row
 * is read. An id that neither says is ''.
 */
export function senderOf({ options, parametres, certificateurs }: Workspace): (values: Values) => Sender {
  const emetteur = options.emetteur ?? parametres.text('idClientEmetteur');
  const only = certificateurs.length === 1 ? (certificateurs[0]?.idClient ?? '') : '';
  const named = parametres.text('idClientCertificateur') || only;
  return ({ idClientEmetteur = '', idClientCertificateur = named }) => ({
    emetteur: emetteur || idClientEmetteur,
    certificateur: options.certificateur ?? idClientCertificateur,
  });
}

interface Row extends RowAt {
  readonly values: Values;
}

type IdKey = 'idClientEmetteur' | 'idClientCertificateur' | 'idContrat';

/**
 * The ids of emitter, certificateur and contract: from the options, then *Paramètres* or *Certificateurs*, then
 * the id columns of the rows if they all agree. Source: design.md. An id that is nowhere is ''.
 */
export function resolveIds(workspace: Workspace, passages: readonly Row[]): ResolvedIds {
  const { options, parametres, certificateurs } = workspace;
  const findings: Finding[] = [];
  const fromRows = (key: IdKey, among: readonly Row[] = passages): string => {
    const filled = among.filter(({ values }) => values[key] !== undefined);
    const rowsOf = groupBy(filled, ({ values }) => values[key] ?? '');
    if (rowsOf.size > 1) findings.push(disagreement(key, rowsOf, filled));
    return rowsOf.size === 1 ? ([...rowsOf.keys()][0] ?? '') : '';
  };

  const idClientEmetteur =
    options.emetteur ?? (parametres.text('idClientEmetteur') || fromRows('idClientEmetteur'));
  const named = options.certificateur ?? parametres.text('idClientCertificateur');
  const typedNature = parametres.text('natureDeposant');
  const nature = typedNature === '' ? '' : readCode('natureDeposant', typedNature);
  if (nature === null)
    findings.push(
      findingOf('not-in-list', { list: NATURES }, { field: 'natureDeposant', value: typedNature }),
    );
  const set = (idClientCertificateur: string, own: readonly Row[], line?: Certificateur): SenderIds => {
    const said = line?.natureDeposant || nature || '';
    findings.push(...natureDisagrees(said, idClientEmetteur, idClientCertificateur));
    return idsOf(idClientCertificateur, own, line, said);
  };
  const idsOf = (
    idClientCertificateur: string,
    own: readonly Row[],
    line: Certificateur | undefined,
    said: string,
  ): SenderIds => ({
    idClientEmetteur,
    idClientCertificateur,
    idContrat:
      options.contrat ??
      (line?.idContrat ||
        (line === undefined || named !== '' ? parametres.text('idContrat') : '') ||
        fromRows('idContrat', own)),
    natureDeposant: said || natureOf(idClientEmetteur, idClientCertificateur),
  });

  const isOther = ({ idClient }: Certificateur) =>
    idClient !== named && passages.some(({ values }) => values.idClientCertificateur === idClient);
  const byRow =
    options.certificateur === undefined &&
    (certificateurs.length > 1 || (named !== '' && certificateurs.some(isOther)));
  if (!byRow) {
    const only = certificateurs.length === 1 ? certificateurs[0]?.idClient : undefined;
    const idClient = named || (only ?? fromRows('idClientCertificateur'));
    const one = set(idClient, passages, lineOf(certificateurs, idClient));
    return { groups: [one], of: always(one), findings, ofRows: strangersTo(workspace, passages, () => one) };
  }

  const sets = new Map<string, SenderIds>();
  const keyOf = keyBy(certificateurs, named);
  for (const [key, own] of groupBy(passages, ({ values }) => keyOf(values))) {
    const { idClientCertificateur: idClient = named, idContrat } = own[0]?.values ?? {};
    const line = lineOf(certificateurs, idClient, idContrat);
    if (line !== undefined || (idClient !== '' && idClient === named))
      sets.set(key, set(idClient, own, line));
  }
  const of = among(sets, keyOf);
  return { groups: [...sets.values()], of, findings, ofRows: strangersTo(workspace, passages, of) };
}

// What answers for the ids lives as long as a check does: made here, it holds on to none of the rows that it was made from.

const always =
  (one: SenderIds): ResolvedIds['of'] =>
  () =>
    one;

const among =
  (sets: ReadonlyMap<string, SenderIds>, keyOf: (values: Values) => string): ResolvedIds['of'] =>
  ({ values }) =>
    sets.get(keyOf(values)) ?? null;

const keyBy =
  (certificateurs: readonly Certificateur[], named: string) =>
  ({ idClientCertificateur = named, idContrat }: Values): string =>
    [idClientCertificateur, lineOf(certificateurs, idClientCertificateur, idContrat)?.idContrat ?? ''].join(
      '\n',
    );

/** The line of a certificateur: the one that has the contract of the row, where it has several. */
const lineOf = (certificateurs: readonly Certificateur[], idClient: string, idContrat?: string) =>
  certificateurs.find((line) => line.idClient === idClient && line.idContrat === idContrat) ??
  certificateurs.find((line) => line.idClient === idClient);

/**
 * Rows that name a certificateur, or a contract, under which they would not be filed: neither *Paramètres* nor
 * *Certificateurs* have it, or another is given by hand for a run.
 */
function strangersTo(
  { options }: Workspace,
  passages: readonly Row[],
  of: (passage: Row) => SenderIds | null,
): readonly FindingOfRow[] {
  return passages.flatMap((passage) => {
    const { idClientCertificateur, idContrat } = passage.values;
    const ids = of(passage);
    const about = (
      rule: 'unknown-certificateur' | 'unknown-contract',
      field: 'idClientCertificateur' | 'idContrat',
      expected: string,
    ) =>
      findingOf(
        rule,
        { expected, asked: options[GIVEN[field]] ?? '' },
        { sheet: passage.sheet, row: passage.row, field, value: value(passage, field) || null },
      );
    if (ids === null) return [about('unknown-certificateur', 'idClientCertificateur', '')];
    const isOf = (typed: string | undefined, own: string) =>
      typed === undefined || own === '' || typed === own;
    if (!isOf(idClientCertificateur, ids.idClientCertificateur))
      return [about('unknown-certificateur', 'idClientCertificateur', ids.idClientCertificateur)];
    return isOf(idContrat, ids.idContrat) ? [] : [about('unknown-contract', 'idContrat', ids.idContrat)];
  });
}

/** The options that give an id by hand. */
const GIVEN = { idClientCertificateur: 'certificateur', idContrat: 'contrat' } as const;

/** Whoever deposits for another is a trusted third party. Source: domain.md, inferred. '' where nothing tells. */
function natureOf(emetteur: string, certificateur: string): string {
  return emetteur !== '' && certificateur !== '' && emetteur !== certificateur ? 'TIERS_CONFIANCE' : '';
}

/** What the settings say of the depositor against the ids; rows that say it themselves are told by the rule. */
function natureDisagrees(said: string, emetteur: string, certificateur: string): readonly Finding[] {
  const expected = emetteur === certificateur ? 'CERTIFICATEUR' : 'TIERS_CONFIANCE';
  if (said === '' || emetteur === '' || certificateur === '' || said === expected) return [];
  return [
    findingOf(
      'nature-disagrees',
      { emetteur, certificateur, expected },
      { field: 'natureDeposant', severity: 'warning', stage: 'business', value: said },
    ),
  ];
}

const NATURES = codeLists.natureDeposant.map(({ code }) => code).join('|');

/** The rows that stand apart from the most frequent value. @param filled in row order. */
function disagreement(
  key: IdKey,
  rowsOf: ReadonlyMap<string, readonly Row[]>,
  filled: readonly Row[],
): Finding {
  const [most] = [...rowsOf].sort(([, a], [, b]) => b.length - a.length);
  const apart = filled.filter(({ values }) => values[key] !== most?.[0]);
  return findingOf(
    'ids-disagree',
    { element: fields[key].element, value: most?.[0] ?? '', rows: rowList(apart) },
    { field: key },
  );
}

const NAMED_ROWS = 10;

/** `4, 8, 15`, each with its sheet where they stand on several, and how many more there are past ten. */
function rowList(rows: readonly RowAt[]): string {
  const [sheet = '', ...others] = new Set(rows.map((at) => at.sheet));
  const named = rows
    .slice(0, NAMED_ROWS)
    .map((at) => rowName(at, others.length > 0 ? '' : sheet))
    .join(', ');
  return rows.length > NAMED_ROWS ? `${named} (+${rows.length - NAMED_ROWS})` : named;
}
