import { findingOf, type Finding } from '#checks';
import { codeLists, fields, groupBy, readCode, type Values } from '#dictionary';
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
  /** Ids on the rows that disagree, and rows of an unknown certificateur. */
  readonly findings: readonly Finding[];
}

interface Row {
  readonly row: number;
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
    if (rowsOf.size > 1) findings.push(disagreement(key, rowsOf));
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
  const lineOf = (idClient: string) => certificateurs.find((line) => line.idClient === idClient);
  const set = (idClientCertificateur: string, own: readonly Row[]): SenderIds => {
    const line = lineOf(idClientCertificateur);
    return {
      idClientEmetteur,
      idClientCertificateur,
      idContrat:
        options.contrat ??
        (line?.idContrat ||
          (line === undefined || named !== '' ? parametres.text('idContrat') : '') ||
          fromRows('idContrat', own)),
      natureDeposant: line?.natureDeposant || nature || natureOf(idClientEmetteur, idClientCertificateur),
    };
  };

  const byRow = options.certificateur === undefined && certificateurs.length > 1;
  if (!byRow) {
    const only = certificateurs.length === 1 ? certificateurs[0]?.idClient : undefined;
    const one = set(named || (only ?? fromRows('idClientCertificateur')), passages);
    return { groups: [one], of: () => one, findings };
  }

  const sets = new Map<string, SenderIds>();
  const isUnknown = (idClient: string) =>
    lineOf(idClient) === undefined && (idClient === '' || idClient !== named);
  const byCertificateur = [...groupBy(passages, ({ values }) => values.idClientCertificateur ?? named)];
  for (const [idClient, own] of byCertificateur)
    if (!isUnknown(idClient)) sets.set(idClient, set(idClient, own));
  const unknown = byCertificateur
    .flatMap(([idClient, own]) => (isUnknown(idClient) ? own.map(({ row }) => row) : []))
    .sort((a, b) => a - b);
  if (unknown.length > 0)
    findings.push(
      findingOf('unknown-certificateur', { rows: rowList(unknown) }, { field: 'idClientCertificateur' }),
    );
  return {
    groups: [...sets.values()],
    of: ({ values }) => sets.get(values.idClientCertificateur ?? named) ?? null,
    findings,
  };
}

/** Whoever deposits for another is a trusted third party. Source: domain.md, inferred. '' where nothing tells. */
function natureOf(emetteur: string, certificateur: string): string {
  return emetteur !== '' && certificateur !== '' && emetteur !== certificateur ? 'TIERS_CONFIANCE' : '';
}

const NATURES = codeLists.natureDeposant.map(({ code }) => code).join('|');

/** The rows that stand apart from the most frequent value. */
function disagreement(key: IdKey, rowsOf: ReadonlyMap<string, readonly Row[]>): Finding {
  const [most, ...others] = [...rowsOf].sort(([, a], [, b]) => b.length - a.length);
  const apart = others.flatMap(([, rows]) => rows.map(({ row }) => row)).sort((a, b) => a - b);
  return findingOf(
    'ids-disagree',
    { element: fields[key].element, value: most?.[0] ?? '', rows: rowList(apart) },
    { field: key },
  );
}

const NAMED_ROWS = 10;

/** `4, 8, 15`, and how many more there are past ten. */
function rowList(rows: readonly number[]): string {
  const named = rows.slice(0, NAMED_ROWS).join(', ');
  return rows.length > NAMED_ROWS ? `${named} (+${rows.length - NAMED_ROWS})` : named;
}
