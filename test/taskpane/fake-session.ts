import type {
  CheckReport,
  DepositView,
  FileSession,
  FindingView,
  GeneratedFileView,
  KoGroup,
  Overview,
  Run,
} from '#actions';
import type { CellValue } from '#dictionary';

const HEADERS = [
  'Statut',
  'Anomalies',
  'Nom de naissance',
  'Nom d’usage',
  'Prénom 1',
  'Sexe',
  'Date de naissance',
  'Code INSEE',
  'Commune',
  'Type',
  'Code',
  'Date de délivrance',
  'Fin de validité',
  'Obtention',
  'idTechnique',
  'Message CDC',
];
const NAMES = ['LOREM', 'IPSUM', 'DOLOR', 'AMET', 'CONSEC', 'TETUR', 'ADIPIS', 'ELITSED'];
const FIRST = ['Aube', 'Brune', 'Ciel', 'Doré', 'Écho', 'Fable', 'Givre', 'Halo'];
const HEADER_ROW = 3;
const FIRST_ROW = 4;

const pick = (list: readonly string[], n: number) => list[n % list.length] ?? '';

const wait = async (
  run: Run,
  stage: 'checking' | 'writing' | 'validating' | 'comparing',
  total: number,
  ms: number,
) => {
  for (let step = 0; step <= 10; step++) {
    if (run.signal?.aborted) throw new DOMException('stopped', 'AbortError');
    run.onProgress?.({ stage, done: Math.round((total * step) / 10), total });
    await new Promise((resolve) => setTimeout(resolve, ms / 10));
  }
};

const line = (n: number): CellValue[] => [
  n % 11 === 3 ? 'À corriger' : n % 13 === 5 ? 'KO' : n % 3 === 0 ? 'Prêt' : 'Accepté',
  n % 11 === 3 ? 'Code INSEE : 5 caractères attendus' : null,
  pick(NAMES, n),
  n % 4 === 0 ? pick(NAMES, n + 3) : null,
  pick(FIRST, n * 3),
  n % 2 ? 'F' : 'M',
  `0${(n % 9) + 1}/0${(n % 8) + 1}/19${70 + (n % 29)}`,
  n % 11 === 3 ? 1004 : '01004',
  'Ambérieu-en-Bugey',
  'RNCP',
  'RNCP35726',
  46300 + (n % 60),
  null,
  'Par admission',
  `DEMO-${String(n).padStart(5, '0')}`,
  null,
];

/** A session that answers as the engine would, on an invented sheet of `rows` passages; `slow` gives long actions. */
export function fakeSession({ rows = 312, slow = 0, empty = false } = {}): FileSession {
  const cells = Array.from({ length: rows }, (_, n) => line(n));
  const isBad = (n: number) => n % 11 === 3;
  const isKo = (n: number) => n % 13 === 5;
  const bad = cells.map((_, n) => n).filter(isBad);
  const ko = cells.map((_, n) => n).filter((n) => isKo(n) && !isBad(n));
  let report: CheckReport | null = null;
  let deposits: DepositView[] = [];
  let fixed = false;
  let ids = { idClientEmetteur: '12ABC345', idClientCertificateur: '12ABC345', idContrat: 'MCFC000123' };

  const overview = (): Overview => ({
    fileName: 'exemple.xlsx',
    table: empty
      ? null
      : { sheet: 'Passages', headerRow: HEADER_ROW, firstRow: FIRST_ROW, lastRow: FIRST_ROW + rows - 1 },
    problem: null,
    passages: empty ? 0 : rows,
    statuses: {
      draft: 0,
      invalid: fixed ? 0 : bad.length,
      ready: 104,
      generated: 0,
      deposited: 0,
      accepted: rows - 104 - bad.length - ko.length,
      known: 2,
      doubtful: 0,
      ko: ko.length,
      aside: 0,
    },
    branches: { titulaire: 268, dossierFormation: 10, identifiantNational: 2 },
    hidden: 45,
    notes: ['12 lignes remplies sous le tableau ne sont pas comptées.'],
    lastDeposit: deposits[0] ?? null,
    lastCheck: report?.at ?? null,
    deadline: { rows: 8, date: '2026-12-12', past: 2 },
    settings: {
      ...ids,
      version: '1.1.5',
      schemaSource: 'reconstructed',
      service: 'Formation continue',
      workbookLanguage: 'fr',
      problems: ids.idContrat.startsWith('MCFCER')
        ? {}
        : { idContrat: 'Le contrat commence d’ordinaire par MCFCER, suivi de 6 à 9 chiffres.' },
    },
    losses: [],
    next: report ? (fixed ? 'generate' : 'correct') : 'check',
  });
  const made = (): CheckReport => ({
    passages: rows,
    errors: fixed ? 0 : bad.length,
    warnings: 16,
    stages: [
      { stage: 'structure', title: 'Structure', errors: 0, warnings: 0 },
      { stage: 'schema', title: 'Format CDC (XSD)', errors: fixed ? 0 : bad.length, warnings: 0 },
      { stage: 'business', title: 'Règles de gestion', errors: 0, warnings: 16 },
    ],
    groups: [
      ...(fixed
        ? []
        : [
            {
              id: 'length:codeInsee',
              title: 'Code INSEE : 5 caractères attendus',
              severity: 'error' as const,
              count: bad.length,
              corrections: bad.length,
            },
          ]),
      {
        id: 'late',
        title: 'Délai de 3 mois dépassé',
        severity: 'warning',
        count: 16,
        corrections: 0,
      },
    ],
    corrections: fixed ? 0 : bad.length,
    at: '2026-11-23T14:05:00+01:00',
  });
  const findingOf = (n: number): FindingView => ({
    group: 'length:codeInsee',
    row: FIRST_ROW + n,
    cell: { sheet: 'Passages', row: FIRST_ROW + n, column: 8 },
    field: 'codeInsee',
    fieldLabel: 'Code INSEE',
    severity: 'error',
    value: '1004',
    message: 'Le code INSEE a 5 caractères ; celui-ci en a 4.',
    correction: '01004',
    help: 'Le code INSEE de la commune de naissance, ou le code du pays (99xxx).',
    example: '01004',
  });
  const page = <T>(all: readonly T[], { offset, limit }: { offset: number; limit: number }) => ({
    total: all.length,
    items: all.slice(offset, offset + limit),
  });
  const findings = () => (report && !fixed ? bad.map(findingOf) : []);
  const recheck = async (run: Run) => {
    await wait(run, 'checking', rows, slow);
    report = made();
    return report;
  };

  const session: FileSession = {
    setLanguage: async () => undefined,
    overview: async () => overview(),
    saveSettings: async (settings) => {
      ids = { ...ids, ...settings };
      return overview();
    },
    loadXsd: async () => {
      throw Object.assign(new Error('no'), {
        text: { fr: 'Ce fichier n’est pas le XSD du kit.', en: 'This file is not the XSD of the kit.' },
      });
    },
    check: recheck,
    report: async () => report,
    findings: async (query) =>
      page(
        query.group === 'late'
          ? Array.from({ length: 16 }, (_, n) => ({
              ...findingOf(n),
              group: 'late',
              severity: 'warning' as const,
              correction: null,
              value: '23/01/2026',
            }))
          : findings().filter(({ message }) => message.includes(query.search ?? '')),
        query,
      ),
    findingsAt: async ({ row, column }) => findings().filter((each) => each.row === row && column === 8),
    corrections: async (query) =>
      page(
        bad.map((n) => ({
          row: FIRST_ROW + n,
          field: 'codeInsee',
          fieldLabel: 'Code INSEE',
          rule: 'lost-zero',
          reason: 'Excel a ôté le zéro de tête.',
          before: '1004',
          after: '01004',
        })),
        query,
      ),
    correct: async (_which, run) => {
      fixed = true;
      for (const n of bad)
        cells[n] = [...(cells[n] ?? []).slice(0, 7), '01004', ...(cells[n] ?? []).slice(8)];
      return { applied: bad.length, kept: 0, report: await recheck(run) };
    },
    undo: async (run) => {
      fixed = false;
      await recheck(run);
      return bad.length;
    },
    assignIds: async () => 3,
    addTemplate: async () => overview(),
    repair: async () => overview(),
    selection: async ({ limit }) => ({
      included: Math.min(limit ?? Infinity, 280),
      left: [
        { reason: 'invalid', title: 'À corriger', count: 27, rows: bad.map((n) => FIRST_ROW + n) },
        { reason: 'accepted', title: 'Déjà acceptées', count: 5, rows: [5, 6, 8, 9, 12] },
      ],
      branches: { titulaire: 268, dossierFormation: 10, identifiantNational: 2 },
      certifications: [
        { code: 'RNCP35726', count: 200 },
        { code: 'RS5875', count: 80 },
      ],
      version: '1.1.5',
      firstDeposit: deposits.length === 0,
    }),
    generate: async (_choice, run) => {
      for (const stage of ['checking', 'writing', 'validating', 'comparing'] as const)
        await wait(run, stage, 280, slow / 2);
      const file: GeneratedFileView = {
        name: 'accrochage-12ABC345-20261123-153000-01.xml',
        idFlux: '3f2c1a9e-6f0b-4a57-9d0e-0e7d0b1f9a11',
        passages: 280,
        bytes: 412_300,
        sha256: 'b1946ac92492d2347c6235b4d2611184e7a1fe8b2a1a0a3b0d2b6b1c7a0d9f3c',
        valid: true,
        violations: [],
      };
      deposits = [
        {
          fileName: file.name,
          idFlux: file.idFlux,
          date: '2026-11-23T15:30:00+01:00',
          action: 'CREATION',
          passages: 280,
          state: 'generated',
          stateLabel: 'Généré',
          ok: null,
          ko: null,
          rows: cells.map((_, n) => FIRST_ROW + n),
          inSession: true,
        },
      ];
      return { files: [file], selection: await session.selection({ action: 'CREATION' }) };
    },
    file: async () => new Blob(['<flux/>']),
    deposits: async () => deposits,
    confirmDeposit: async () => {
      deposits = deposits.map((each) => ({ ...each, state: 'deposited', stateLabel: 'Déposé' }));
      return overview();
    },
    cancelDeposit: async () => {
      deposits = deposits.map((each) => ({ ...each, state: 'cancelled', stateLabel: 'Annulé' }));
      return overview();
    },
    readAccuses: async (files) => ({
      files: files.map(({ name }) => ({
        path: name,
        kind: 'processed',
        idFlux: 'x',
        nomFichier: 'accrochage-12ABC345-20261123-153000-01.xml',
        known: true,
        accepted: 268,
        alreadyKnown: 2,
        doubtful: 0,
        ko: 10,
        unknown: ['AUTRE-1'],
        unanswered: 3,
        errors: [],
        notUnderstood: [],
      })),
      refused: [],
    }),
    applyAccuses: async () => {
      deposits = deposits.map((each) => ({
        ...each,
        state: 'processed-with-ko',
        stateLabel: 'Traité avec KO',
        ok: 270,
        ko: 10,
      }));
      return { accepted: 268, ko: 10, doubtful: 0, unanswered: 3 };
    },
    koGroups: async () => (deposits.some(({ ok }) => ok !== null) ? koGroups() : []),
    sheets: async () => [
      { name: 'Passages', visible: true, rows: FIRST_ROW + rows - 1, columns: HEADERS.length },
      { name: 'Mes certifications', visible: true, rows: 12, columns: 6 },
    ],
    look: async () => ({
      columns: HEADERS.map((_, index) => ({
        column: index + 1,
        width: null,
        hidden: false,
        fill: index < 2 ? 'D9D9D9' : index < 9 ? 'BDD7EE' : 'C6E0B4',
        choices: index === 5 ? ['F', 'M'] : [],
      })),
      frozenColumns: 0,
    }),
    read: async ({ row, column, rows: height, columns: width }) => {
      const values = Array.from({ length: height }, (_, down) => {
        const at = row + down;
        const full = at === HEADER_ROW ? HEADERS : (cells[at - FIRST_ROW] ?? []);
        return Array.from({ length: width }, (_, right) => full[column - 1 + right] ?? null);
      });
      return {
        values,
        formats: values.map((each) =>
          each.map((_, right) =>
            column + right === 12 ? 'dd/mm/yyyy' : column + right === 8 ? '@' : 'General',
          ),
        ),
      };
    },
    edit: async (_sheet, row, column, values) => {
      values.forEach((given, down) => {
        const target = cells[row + down - FIRST_ROW];
        given.forEach((value, right) => {
          if (target) target[column - 1 + right] = value;
        });
      });
    },
    marks: async (firstRow, count) =>
      Array.from({ length: count }, (_, index) => {
        const n = firstRow + index - FIRST_ROW;
        return {
          row: firstRow + index,
          errors: report && !fixed && isBad(n) ? [8] : [],
          warnings: report && n % 17 === 2 ? [12] : [],
          ko: n >= 0 && isKo(n),
          status:
            n < 0 ? null : isBad(n) ? ('invalid' as const) : isKo(n) ? ('ko' as const) : ('ready' as const),
        };
      }),
    save: async () => new Uint8Array([80, 75]),
  };
  return session;

  function koGroups(): readonly KoGroup[] {
    return [
      {
        code: 'step-1',
        title: 'Aucun titulaire trouvé avec nom, prénom, sexe et année',
        advice:
          'La CDC a cherché le nom de naissance, le prénom, le sexe et l’année. Vérifiez que le nom n’est pas le nom d’usage.',
        rows: ko.slice(0, 10).map((n, index) => ({
          row: FIRST_ROW + n,
          idTechnique: `DEMO-${n}`,
          outcome: 'ko',
          message: 'Aucun titulaire ne correspond aux critères obligatoires',
          cells: (
            [
              ['nomNaissance', 'Nom de naissance', 3],
              ['nomUsage', 'Nom d’usage', 4],
              ['prenom1', 'Prénom 1', 5],
              ['sexe', 'Sexe', 6],
            ] as const
          ).map(([field, fieldLabel, column]) => ({
            field,
            fieldLabel,
            value: String(cells[n]?.[column - 1] ?? ''),
            cell: { sheet: 'Passages', row: FIRST_ROW + n, column },
          })),
          changed: index < 4,
        })),
      },
    ];
  }
}
