import type { CheckResult, RowState } from '#actions/checking';
import { refuseLiftsOfSeveral, type Lift } from '#actions/workspace';
import type { PassageTable } from '#cells';
import { messageOf, type Finding } from '#checks';
import { BadInputError, foldWords, groupBy, rowName, value, type Text } from '#dictionary';
import type { Difference, Envelope, ReadFlux, Violation } from '#flux';
import { LEFT_TABLE } from '#journal';
import { ACCROCHAGE_KEYS } from '#template';
import { isAmong, type GenerateChoice } from './select';

/** @throws BadInputError when an id of the emitter, the certificateur or the contract is missing or wrong. */
export function refuseMissingIds({ findings }: CheckResult): void {
  const wrong = findings.filter(
    ({ row, severity, field }) => row === null && severity === 'error' && isId(field),
  );
  if (wrong.length === 0) return;
  const say = (language: 'fr' | 'en') => wrong.map((finding) => messageOf(finding, language)).join(' ');
  throw new BadInputError('ids-missing', {
    fr: `Aucun flux n’est généré : ${say('fr')}`,
    en: `No flux is generated: ${say('en')}`,
  });
}

/**
 * @throws BadInputError when something is lifted of a passage, or of a file, that the workbook does not have, of a passage that
 * did not leave the table, or of an id that several people have.
 */
export function refuseUnknownLifts({ rows, journal, judgement, workspace }: CheckResult): void {
  const { lifts = [] } = workspace.options;
  const here = new Set([
    '',
    ...rows.map(({ idTechnique }) => idTechnique),
    ...journal.deposits.flatMap(({ idFlux, fileName }) => [idFlux, fileName]),
  ]);
  const gone = new Set(judgement.departed.map(({ idTechnique }) => idTechnique));
  const unknown = lifts.find(
    ({ code, idTechnique }) => !(code === LEFT_TABLE ? gone : here).has(idTechnique),
  );
  if (unknown !== undefined) throw new BadInputError('lift-unknown', liftUnknown(unknown));
  refuseLiftsOfSeveral(lifts, rows);
}

const liftUnknown = ({ code, idTechnique }: Lift): Text =>
  code === LEFT_TABLE
    ? {
        fr: `Rien n’est généré : aucun passage sorti du tableau n’a l’identifiant « ${idTechnique} », dont le départ devait être expliqué. Vérifiez-le.`,
        en: `Nothing is generated: no passage that left the table has the id "${idTechnique}", whose departure was to be explained. Check it.`,
      }
    : {
        fr: `Rien n’est généré : aucune ligne n’a l’identifiant « ${idTechnique} », pour lequel « ${code} » devait être levé. Vérifiez-le.`,
        en: `Nothing is generated: no row has the id "${idTechnique}", for which "${code}" was to be lifted. Check it.`,
      };

/** @throws BadInputError when rows were named where no passage stands, or without a sheet where several hold passages. */
export function refuseEmptyRows(
  { rows, workspace: { tables } }: CheckResult,
  { rows: chosen = [] }: GenerateChoice,
): void {
  for (const { sheet, runs } of chosen)
    for (const run of runs) {
      const place = run.first === run.last ? `${run.first}` : `${run.first}-${run.last}`;
      if (sheet === null && tables.length > 1)
        throw new BadInputError('rows-of-which-sheet', ofWhichSheet(place));
      if (rows.some((row) => isAmong(row, { sheet, runs: [run] }))) continue;
      const of = sheet ?? tables[0]?.table.sheet ?? '';
      const there = (language: 'fr' | 'en') =>
        tables.map(({ table }) => WHERE[language](table)).join(language === 'fr' ? ' ; ' : '; ');
      throw new BadInputError('rows-empty', {
        fr: `Rien n’est généré : aucun passage en ligne ${place} de la feuille « ${of} » ; les passages sont sur ${there('fr')}.`,
        en: `Nothing is generated: there is no passage in row ${place} of the sheet "${of}"; the passages are on ${there('en')}.`,
      });
    }
}

/** What a file is narrowed by, and what the workbook has of it. */
const NAMED: readonly {
  readonly key: 'sheets' | 'services' | 'certifications';
  readonly name: Text;
  readonly of: (row: RowState) => string;
}[] = [
  { key: 'sheets', name: { fr: 'feuille', en: 'sheet' }, of: ({ sheet }) => sheet },
  { key: 'services', name: { fr: 'service', en: 'department' }, of: ({ service }) => service },
  {
    key: 'certifications',
    name: { fr: 'certification', en: 'certification' },
    of: (row) => value(row, 'code'),
  },
];

/** @throws BadInputError when a sheet, a department or a certification is asked for that no passage is of. */
export function refuseUnknownNames({ rows }: CheckResult, choice: GenerateChoice): void {
  for (const { key, name, of } of NAMED) {
    const asked = choice[key] ?? [];
    if (asked.length === 0) continue;
    const there = [...new Set(rows.map(of))].filter((each) => each !== '').sort();
    const known = new Set(there.map(foldWords));
    const unknown = asked.find((each) => !known.has(foldWords(each)));
    if (unknown === undefined) continue;
    const some = there.slice(0, 20).join(', ');
    throw new BadInputError('none-of-name', {
      fr: `Rien n’est généré : aucun passage n’a «\u00a0${unknown}\u00a0» pour ${name.fr}. ${some === '' ? 'Aucun n’en a.' : `Il y a : ${some}.`}`,
      en: `Nothing is generated: no passage has "${unknown}" as its ${name.en}. ${some === '' ? 'None has any.' : `There are: ${some}.`}`,
    });
  }
}

const WHERE = {
  fr: ({ sheet, firstRow, lastRow }: PassageTable) =>
    `la feuille « ${sheet} », lignes ${firstRow} à ${lastRow}`,
  en: ({ sheet, firstRow, lastRow }: PassageTable) => `the sheet "${sheet}", rows ${firstRow} to ${lastRow}`,
};

const ofWhichSheet = (place: string) => ({
  fr: `Rien n’est généré : plusieurs feuilles ont des passages, et rien ne dit de laquelle est la ligne ${place}. Nommez la feuille, par exemple 'Feuille'!${place}.`,
  en: `Nothing is generated: several sheets hold passages, and nothing says of which one row ${place} is. Name the sheet, as in 'Sheet'!${place}.`,
});

/**
 * @throws BadInputError when a file would be the one that CDC rejected whole, without anything changed since: neither its
 * passages, nor its ids, nor the version of the format.
 */
export function refuseSameAsRejected(
  { journal: { deposits, history }, workspace: { chosen } }: CheckResult,
  files: readonly {
    readonly envelope: Envelope;
    readonly rows: readonly Pick<RowState, 'idTechnique' | 'fingerprint'>[];
  }[],
): void {
  const lines = groupBy(history, ({ idFlux }) => idFlux);
  const keyOf = (each: { readonly idTechnique: string; readonly fingerprint: string }) =>
    `${each.idTechnique}\n${each.fingerprint}`;
  for (const { envelope, rows } of files) {
    const sent = new Set(rows.map(keyOf));
    const same = deposits.find((deposit) => {
      const own = lines.get(deposit.idFlux) ?? [];
      return (
        deposit.state === 'rejected' &&
        deposit.version === chosen.version &&
        ENVELOPE_KEYS.every((key) => deposit[key] === envelope[key]) &&
        own.length === sent.size &&
        own.every((line) => sent.has(keyOf(line)))
      );
    });
    if (same === undefined) continue;
    throw new BadInputError('same-as-rejected', {
      fr: `Aucun flux n’est généré : ce serait le même que « ${same.fileName} », que la CDC a rejeté en entier (${same.message}). Le fichier est en cause, pas vos lignes : changez ce que ce message désigne (identifiants, contrat, version du format), ou envoyez moins de lignes.`,
      en: `No flux is generated: it would be the same as "${same.fileName}", which CDC rejected whole (${same.message}). The file is at fault, not your rows: change what this message points at (ids, contract, format version), or send fewer rows.`,
    });
  }
}

const ENVELOPE_KEYS = ['action', 'idClientEmetteur', 'idClientCertificateur', 'idContrat'] as const;

const isId = (field: Finding['field']) =>
  field === 'idClientEmetteur' ||
  field === 'idClientCertificateur' ||
  field === 'idContrat' ||
  field === 'natureDeposant';

/** @throws BadInputError always: what the XSD refuses is no row of the workbook. */
export function refuseRefusedEnvelope([first]: readonly Violation[]): never {
  throw new BadInputError('envelope-refused', {
    fr: `Aucun flux n’est généré : le XSD refuse son en-tête (${first?.element ?? ''}, ligne ${first?.line ?? ''} : ${first?.message ?? ''}). Vérifiez les identifiants et la version du format.`,
    en: `No flux is generated: the XSD refuses its header (${first?.element ?? ''}, line ${first?.line ?? ''}: ${first?.message ?? ''}). Check the ids and the format version.`,
  });
}

/** @throws BadInputError always: the file read back does not say what the rows say. */
export function refuseUnlikeTable(differences: readonly Difference[]): never {
  const [sheet = '', ...others] = new Set(differences.map(({ at }) => at.sheet));
  const names = differences.map(({ at }) => rowName(at, others.length > 0 ? '' : sheet));
  const rows = [...new Set(names)].slice(0, 10).join(', ');
  throw new BadInputError('unlike-table', {
    fr: `Aucun flux n’est généré : relu, le fichier ne dit pas la même chose que le tableau (lignes ${rows}). Signalez-le à qui tient cet outil, avec la version du format.`,
    en: `No flux is generated: read back, the file does not say what the table says (rows ${rows}). Report it to whoever keeps this tool, with the format version.`,
  });
}

/** @throws BadInputError always: rows are refused without end. @param refused how many were. */
export function refuseTooManyRefusals(refused: number): never {
  throw new BadInputError('too-many-refusals', {
    fr: `Aucun flux n’est généré : le XSD refuse déjà ${refused} lignes que nos contrôles acceptent. Vérifiez que le XSD chargé est celui du kit en vigueur.`,
    en: `No flux is generated: the XSD already refuses ${refused} rows that our checks accept. Make sure that the XSD loaded is that of the kit in force.`,
  });
}

/** A refusal, with the name of the file that it is of. */
export const ofFile = (name: string, { code, text }: { readonly code: string; readonly text: Text }) =>
  new BadInputError(code, { fr: `« ${name} » : ${text.fr}`, en: `"${name}": ${text.en}` });

const LONGEST_ID = 255;

/**
 * @throws BadInputError for a flux that asks for something else than creations or deletions, that holds no passage, or one whose id
 * cannot be found again: CDC refuses such a file whole (XSD: 1 to 255 characters), so that it transmitted nobody.
 */
export function refuseUnsendable(name: string, { envelope, passages }: ReadFlux): void {
  const action = envelope.action?.trim() ?? '';
  if (!['', 'CREATION', 'SUPPRESSION'].includes(action))
    throw ofFile(name, {
      code: 'flux-action-unknown',
      text: {
        fr: `L’action de ce flux est «\u00a0${action}\u00a0»\u00a0: l’outil connaît CREATION et SUPPRESSION, et ne sait pas ce que la CDC a fait de ces passages. Laissez ce fichier de côté\u00a0; si elle les a, déclarez-les transmis hors de l’outil.`,
        en: `The action of this flux is "${action}": the tool knows CREATION and SUPPRESSION, and not what CDC did with these passages. Leave this file aside; if CDC has them, declare them sent without this tool.`,
      },
    });
  if (passages.length === 0)
    throw ofFile(name, {
      code: 'flux-without-passage',
      text: {
        fr: 'Ce flux ne contient aucun passage\u00a0: il n’a pu transmettre personne. Choisissez le fichier tel qu’il a été déposé.',
        en: 'This flux holds no passage: it cannot have sent anyone. Choose the file as it was dropped.',
      },
    });
  const at = passages.findIndex(({ values: { idTechnique = '' } }) => {
    const length = [...idTechnique.trim()].length;
    return length === 0 || length > LONGEST_ID;
  });
  if (at < 0) return;
  throw ofFile(name, {
    code: 'flux-id-unusable',
    text: {
      fr: `Le passage n° ${at + 1} de ce flux n’a pas d’identifiant technique, ou en a un de plus de ${LONGEST_ID} caractères\u00a0: la CDC refuse un tel fichier en entier, et personne n’y a été transmis. Choisissez le fichier tel qu’il a été déposé.`,
      en: `Passage ${at + 1} of this flux has no technical id, or one of over ${LONGEST_ID} characters: CDC refuses such a file whole, and nobody was sent by it. Choose the file as it was dropped.`,
    },
  });
}

/** @throws BadInputError in a workbook that was sent back to a department: its passages leave from the one that knows what was sent. */
export function refuseDepartments({ workspace: { memory } }: CheckResult): void {
  const service = memory[ACCROCHAGE_KEYS.service] ?? '';
  if (service === '') return;
  throw new BadInputError('department-workbook', {
    fr: `Ce classeur a été préparé pour le service « ${service} » : il ne sait pas ce qui a été transmis, et les mêmes passages pourraient partir deux fois. Renvoyez-le à qui vous l’a envoyé, qui le réunira au sien.`,
    en: `This workbook was prepared for department "${service}": it does not know what was sent, and the same passages might leave twice. Send it back to whoever sent it to you, who will gather it.`,
  });
}
