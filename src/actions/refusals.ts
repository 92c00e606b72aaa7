import { messageOf, type Finding } from '#checks';
import { BadInputError } from '#dictionary';
import type { Difference, Violation } from '#flux';
import type { CheckResult } from './check';

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
  const rows = [...new Set(differences.map(({ row }) => row))].slice(0, 10).join(', ');
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

/** What moved rows stopped. */
const STOPPED = {
  checking: {
    fr: 'Des lignes ont été déplacées pendant le contrôle, deux fois de suite : ses résultats ne sont pas inscrits. Attendez que plus personne ne trie ni n’insère de lignes, puis recontrôlez.',
    en: 'Rows were moved during the check, twice in a row: its results are not written. Wait until nobody sorts or inserts rows, then check again.',
  },
  recorded: {
    fr: 'Ce que vous avez demandé est inscrit dans «\u00a0Dépôts\u00a0» et «\u00a0Historique\u00a0». Mais des lignes du tableau ont été déplacées pendant l’écriture, deux fois de suite : ses statuts et ses anomalies ne sont pas à jour. Attendez que plus personne ne trie ni n’insère de lignes, puis recontrôlez.',
    en: 'What you asked for is written in "Deposits" and "Deposit history". But rows of the table were moved during the writing, twice in a row: its statuses and issues are not up to date. Wait until nobody sorts or inserts rows, then check again.',
  },
  writing: {
    fr: 'Des lignes ont été déplacées pendant l’écriture : ce qui venait d’être écrit a été remis comme avant. Recontrôlez, puis recommencez.',
    en: 'Rows were moved during the writing: what had just been written was put back as it was. Check again, then start again.',
  },
  journal: {
    fr: 'Des lignes de «\u00a0Dépôts\u00a0» ou d’«\u00a0Historique\u00a0» ont été déplacées pendant l’écriture. Ne triez pas ces feuilles pendant une action, puis recommencez.',
    en: 'Lines of "Deposits" or "Deposit history" were moved during the writing. Do not sort these sheets during an action, then start again.',
  },
} as const;

/** @throws BadInputError always: rows were sorted, inserted or deleted between a read and a write. */
export function refuseMovedRows(what: keyof typeof STOPPED): never {
  throw new BadInputError('rows-moved', STOPPED[what]);
}
