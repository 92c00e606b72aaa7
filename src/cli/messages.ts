import type { FindingReport } from '#actions/checking';
import type { AccuseApplied, OfCertificateur, SendingAdvice, Warned } from '#actions/sending';
import { rowName, type Language, type RowAt, type Text } from '#dictionary';
import { counted, number, plural, size } from './answers/figures';
import { unknownIn } from './answers/unknown-ids';

type AccuseFacts = AccuseApplied['applied'];
type AccuseKind = AccuseApplied['compteRendu']['kind'];

/** Rows named in one line; the others are counted. */
const NAMED = 5;

/** People whose passages are taken out are named, up to so many. */
const TO_DELETE = 20;

/** What the command line says, in each language. */
export const say = {
  passages: (l: Language, count: number) =>
    l === 'fr'
      ? counted(l, count, 'passage lu', 'passages lus')
      : counted(l, count, 'passage read', 'passages read'),
  errors: (l: Language, count: number) =>
    l === 'fr' ? counted(l, count, 'erreur', 'erreurs') : counted(l, count, 'error', 'errors'),
  warnings: (l: Language, count: number) =>
    l === 'fr'
      ? counted(l, count, 'avertissement', 'avertissements')
      : counted(l, count, 'warning', 'warnings'),
  corrections: (l: Language, count: number) =>
    l === 'fr'
      ? counted(l, count, 'correction sûre proposée', 'corrections sûres proposées')
      : counted(l, count, 'safe correction proposed', 'safe corrections proposed'),
  /** How many ready passages go into the file of each. */
  certificateurs: (l: Language, each: readonly OfCertificateur[]) => {
    const listed = each
      .map(({ nom, idClient, count }) => `${nom || idClient} ${number[l].format(count)}`)
      .join(' · ');
    return l === 'fr'
      ? `Prêts, un fichier par certificateur\u00a0: ${listed}.`
      : `Ready, one file a certifying body: ${listed}.`;
  },
  /** Kinds of warnings that the workbook leaves unsaid, and how many there are. */
  hidden: (l: Language, kinds: readonly { readonly title: string; readonly count: number }[]) => {
    const total = kinds.reduce((sum, { count }) => sum + count, 0);
    const listed = kinds.map(({ title, count }) => `${title} (${count})`).join(', ');
    return l === 'fr'
      ? `${counted(l, total, 'avertissement masqué', 'avertissements masqués')} dans ce classeur\u00a0: ${listed}.`
      : `${counted(l, total, 'warning hidden', 'warnings hidden')} in this workbook: ${listed}.`;
  },
  settled: (l: Language, count: number) =>
    l === 'fr'
      ? `${counted(l, count, 'ligne réglée', 'lignes réglées')}, et notée${count > 1 ? 's' : ''} dans «\u00a0Démarches\u00a0».`
      : `${counted(l, count, 'row', 'rows')} settled, and noted in "Decisions".`,
  declared: (l: Language, count: number, idFlux: string) =>
    l === 'fr'
      ? `${counted(l, count, 'ligne notée', 'lignes notées')} comme transmise${count > 1 ? 's' : ''} hors de l’outil (${idFlux}).`
      : `${counted(l, count, 'row noted', 'rows noted')} as sent without this tool (${idFlux}).`,
  notDeclared: (l: Language, count: number) =>
    l === 'fr'
      ? `${counted(l, count, 'ligne laissée\u00a0: elle est déjà dans un fichier, ou transmise', 'lignes laissées\u00a0: elles sont déjà dans un fichier, ou transmises')}.`
      : `${counted(l, count, 'row left: it is in a file already, or sent', 'rows left: they are in a file already, or sent')}.`,
  declarationTakenBack: (l: Language, idFlux: string) =>
    l === 'fr'
      ? `Déclaration ${idFlux} reprise\u00a0: ses lignes sont de nouveau ce qu’elles étaient.`
      : `Declaration ${idFlux} taken back: its rows are what they were.`,
  corrected: (l: Language, count: number) =>
    l === 'fr'
      ? counted(l, count, 'correction appliquée', 'corrections appliquées')
      : counted(l, count, 'correction applied', 'corrections applied'),
  keptFormulas: (l: Language, count: number) =>
    l === 'fr'
      ? `${counted(l, count, 'cellule calculée par une formule laissée telle quelle', 'cellules calculées par une formule laissées telles quelles')}.`
      : `${counted(l, count, 'cell computed by a formula left as it is', 'cells computed by a formula left as they are')}.`,
  /** @param isOneOfSeveral whether several sheets hold passages: a number alone would not tell the row. */
  row: (l: Language, { sheet, row }: RowAt, isOneOfSeveral: boolean) => {
    if (!isOneOfSeveral) return `${l === 'fr' ? 'Ligne' : 'Row'} ${row}`;
    return l === 'fr' ? `Feuille «\u00a0${sheet}\u00a0», ligne ${row}` : `Sheet "${sheet}", row ${row}`;
  },
  /** @param label the column at fault; '' for none. */
  finding: (
    l: Language,
    { sheet, row, severity, message, correction }: FindingReport,
    label: string,
    isOneOfSeveral: boolean,
  ) => {
    const at = sheet === null || row === null ? '' : say.row(l, { sheet, row }, isOneOfSeveral);
    const place = [say.severity(l, severity), at, label];
    const empty = correction === '' ? (l === 'fr' ? ' → case vide' : ' → empty cell') : '';
    return say.about(l, place.filter(Boolean).join(', '), message + empty);
  },
  severity: (l: Language, severity: FindingReport['severity']) =>
    l === 'fr'
      ? { error: 'Erreur', warning: 'Avertissement' }[severity]
      : { error: 'Error', warning: 'Warning' }[severity],
  /** Where, then what: `Ligne 4, Sexe : …`. */
  about: (l: Language, where: string, text: string) =>
    where === '' ? text : l === 'fr' ? `${where}\u00a0: ${text}` : `${where}: ${text}`,
  change: (l: Language, before: string, after: string) => {
    const shown = (text: string) =>
      text === ''
        ? l === 'fr'
          ? 'case vide'
          : 'empty cell'
        : l === 'fr'
          ? `«\u00a0${text}\u00a0»`
          : `"${text}"`;
    return `${shown(before)} → ${shown(after)}`;
  },
  neverSent: (l: Language, count: number) =>
    l === 'fr'
      ? `Attention : ${counted(l, count, 'de ces passages n’a jamais été envoyé', 'de ces passages n’ont jamais été envoyés')} depuis ce classeur. Ne déposez ce fichier que s’ils l’ont été par un autre moyen.`
      : `Mind: ${counted(l, count, 'of these passages was never sent', 'of these passages were never sent')} from this workbook. Drop this file only if they were by another way.`,
  /** Which schema judged, and where it comes from. */
  schema: {
    official: {
      fr: (version: string) => `Format ${version}, équivalent au XSD officiel.`,
      en: (version: string) => `Format ${version}, the same as the official XSD.`,
    },
    reconstructed: {
      fr: (version: string) =>
        `Format ${version}, reconstitué\u00a0: le XSD de votre kit (--xsd) juge comme la CDC.`,
      en: (version: string) =>
        `Format ${version}, reconstructed: the XSD of your kit (--xsd) judges as CDC does.`,
    },
    loaded: {
      fr: (version: string) => `Format ${version}, XSD chargé\u00a0: c’est lui qui valide.`,
      en: (version: string) => `Format ${version}, XSD loaded: it is what validates.`,
    },
  },
  nothingWritten: {
    fr: 'Rien n’est écrit\u00a0: ajoutez --out pour l’appliquer.',
    en: 'Nothing is written: add --out to apply it.',
  },
  idsMade: (l: Language, count: number) =>
    l === 'fr'
      ? `${counted(l, count, 'identifiant technique créé', 'identifiants techniques créés')} dans notre colonne, à droite.`
      : `${counted(l, count, 'technical id', 'technical ids')} made in our column, at the right.`,
  written: (l: Language, path: string) => (l === 'fr' ? `Écrit\u00a0: ${path}` : `Written: ${path}`),
  file: (l: Language, path: string, count: number, bytes: number) =>
    l === 'fr'
      ? `${path}\u00a0: ${counted(l, count, 'passage', 'passages')}, ${size(l, bytes)}, XSD valide.`
      : `${path}: ${counted(l, count, 'passage', 'passages')}, ${size(l, bytes)}, valid for the XSD.`,
  nothingToSend: {
    fr: 'Aucune ligne à transmettre\u00a0: aucun fichier n’est écrit.',
    en: 'No row to send: no file is written.',
  },
  leftCount: (l: Language, count: number) =>
    l === 'fr'
      ? `${counted(l, count, 'ligne non incluse', 'lignes non incluses')} dans les fichiers.`
      : `${counted(l, count, 'row left out', 'rows left out')} of the files.`,
  /** Rows of which nothing is asked, by why they are left. */
  doneCount: (l: Language, why: string, count: number) =>
    say.about(
      l,
      why.charAt(0).toUpperCase() + why.slice(1),
      `${counted(l, count, l === 'fr' ? 'ligne' : 'row', l === 'fr' ? 'lignes' : 'rows')}.`,
    ),
  listThem: {
    fr: 'Ajoutez --list pour les voir une à une.',
    en: 'Add --list to see them one by one.',
  },
  lift: (l: Language, code: string, id: string) =>
    l === 'fr' ? ` (--lift "${code}:${id}=MOTIF")` : ` (--lift "${code}:${id}=REASON")`,
  /** One line a rule: the first rows by their names, the others counted. */
  warned: (l: Language, { title, rows }: Warned, isSeveral: boolean) => {
    const named = rows.slice(0, NAMED).map(({ name, ...at }) => {
      const place = rowName(at, isSeveral ? '' : at.sheet);
      return name === '' ? place : `${place} (${name})`;
    });
    const more = rows.length - named.length;
    const others = l === 'fr' ? plural(l, more, 'autre', 'autres') : plural(l, more, 'other', 'others');
    const where =
      l === 'fr' ? plural(l, rows.length, 'ligne', 'lignes') : plural(l, rows.length, 'row', 'rows');
    const list = named.join(', ') + (more === 0 ? '' : l === 'fr' ? ` et ${others}` : ` and ${others}`);
    return say.about(l, say.about(l, say.severity(l, 'warning'), `${title} (${where})`), `${list}.`);
  },
  accuse: (
    l: Language,
    name: string,
    { applied, deposit, answered, unknown, unanswered }: AccuseFacts,
    kind: AccuseKind,
  ) => {
    const of = (...outcomes: readonly string[]) =>
      answered.filter(({ outcome }) => outcomes.includes(outcome)).length;
    const fr = l === 'fr';
    if (!applied)
      return [
        fr
          ? `${name}\u00a0: accusé d’un flux que ce classeur ne connaît pas\u00a0; il n’est pas appliqué. Ouvrez le classeur d’où vient ce flux, dites à quel dépôt il répond par --deposit, ou ajoutez --force.`
          : `${name}: compte rendu of a flux that this workbook does not know; it is not applied. Open the workbook it came from, say which deposit it answers with --deposit, or add --force.`,
      ];
    const about = `${name} (${deposit?.fileName || deposit?.idFlux || ''})`;
    if (kind === 'rejected')
      return [
        fr
          ? `${about}\u00a0: fichier rejeté en entier\u00a0; ses ${answered.length} passages n’ont pas été traités.`
          : `${about}: the whole file was rejected; its ${answered.length} passages were not processed.`,
      ];
    if (deposit?.action === 'SUPPRESSION')
      return [
        fr
          ? `${about}\u00a0: ${counted(l, of('accepted', 'known'), 'supprimé', 'supprimés')} · ${counted(l, of('ko', 'doubtful'), 'suppression refusée', 'suppressions refusées')} · ${unanswered.length} sans réponse`
          : `${about}: ${of('accepted', 'known')} deleted · ${counted(l, of('ko', 'doubtful'), 'deletion refused', 'deletions refused')} · ${unanswered.length} without an answer`,
        ...unknownIn(l, unknown),
      ];
    const counts = fr
      ? [
          counted(l, of('accepted'), 'accepté', 'acceptés'),
          counted(l, of('known'), 'déjà enregistré', 'déjà enregistrés'),
          counted(l, of('doubtful'), 'à vérifier', 'à vérifier'),
          `${of('ko')} KO`,
          counted(l, unanswered.length, 'sans réponse', 'sans réponse'),
        ]
      : [
          `${of('accepted')} accepted`,
          `${of('known')} already registered`,
          `${of('doubtful')} to verify`,
          `${of('ko')} KO`,
          `${unanswered.length} without an answer`,
        ];
    return [`${about}${fr ? '\u00a0' : ''}: ${counts.join(' · ')}`, ...unknownIn(l, unknown)];
  },
  notDeleted: (l: Language, why: string) =>
    l === 'fr'
      ? `la CDC refuse la suppression, et le passage y reste accepté. ${why}`
      : `CDC refuses the deletion, and the passage stays accepted there. ${why}`,
  toDelete: (l: Language, people: readonly { readonly nom: string; readonly prenom: string }[]) => {
    const named = people
      .slice(0, TO_DELETE)
      .map(({ nom, prenom }) => [nom, prenom].filter(Boolean).join(' '));
    const more = people.length - named.length;
    const others =
      more === 0 ? '' : l === 'fr' ? ` et ${counted(l, more, 'autre', 'autres')}` : ` and ${more} more`;
    return say.about(
      l,
      l === 'fr'
        ? `${counted(l, people.length, 'passage', 'passages')} à supprimer de la CDC`
        : `${counted(l, people.length, 'passage', 'passages')} to be taken out of CDC`,
      `${named.join(', ')}${others}.`,
    );
  },
  advice: {
    'sent-before': {
      fr: 'Premier fichier de ce classeur\u00a0: si des passages ont déjà été transmis (autre logiciel, saisie sur le portail), ne le déposez pas. Reprenez-les d’abord par «\u00a0history\u00a0» ou «\u00a0declare\u00a0», puis recommencez.',
      en: 'First file of this workbook: if passages were sent before (another software, typed on the portal), do not drop it. Take them over first with "history" or "declare", then start again.',
    },
    'first-deposit': {
      fr: 'Premier envoi\u00a0: commencez par 5\u00a0passages (--limit 5) et attendez l’accusé.',
      en: 'First deposit: begin with 5 passages (--limit 5) and wait for the accusé.',
    },
    'first-resend': {
      fr: 'Premier renvoi d’identifiants revenus KO\u00a0: la CDC ne dit pas s’ils peuvent resservir. Commencez par 5\u00a0KO corrigés (--only ko --limit 5) et attendez l’accusé.',
      en: 'First time that ids which came back KO go again: CDC does not say whether they may. Begin with 5 KO that were corrected (--only ko --limit 5) and wait for the accusé.',
    },
  } satisfies Readonly<Record<SendingAdvice, Text>>,
  noReason: {
    fr: 'KO, sans que la CDC dise pourquoi.',
    en: 'KO, and CDC does not say why.',
  },
  stale: (l: Language, name: string) =>
    l === 'fr'
      ? `« ${name} » est périmé\u00a0: la CDC a déjà un de ses passages par un autre fichier. Ne le déposez pas, et générez-en un autre.`
      : `"${name}" is out of date: CDC has one of its passages by another file. Do not deposit it, and generate another.`,
  takenOver: (l: Language, taken: number, unmatched: number) =>
    l === 'fr'
      ? `${counted(l, taken, 'passage déjà transmis repris', 'passages déjà transmis repris')} · ${counted(l, unmatched, 'sans ligne dans ce classeur', 'sans ligne dans ce classeur')}`
      : `${counted(l, taken, 'passage taken over', 'passages taken over')} · ${unmatched} without a row in this workbook`,
  idsGiven: (l: Language, count: number) =>
    l === 'fr'
      ? `${counted(l, count, 'ligne a repris l’identifiant sous lequel elle a été envoyée', 'lignes ont repris l’identifiant sous lequel elles ont été envoyées')}.`
      : `${counted(l, count, 'row was given', 'rows were given')} the id it was sent under.`,
  knownFlux: (l: Language, name: string) =>
    l === 'fr'
      ? `${name}\u00a0: ce flux est déjà dans le classeur, rien n’en change.`
      : `${name}: this flux is in the workbook already, nothing of it changes.`,
  unmatched: (l: Language, id: string, name: string) =>
    say.about(l, [id, name].filter(Boolean).join(', '), l === 'fr' ? 'aucune ligne' : 'no row'),
  dossier: (l: Language, count: number) =>
    l === 'fr'
      ? `Dossier de preuve\u00a0: ${counted(l, count, 'passage revenu KO deux fois', 'passages revenus KO deux fois')}.`
      : `Proof of ${counted(l, count, 'passage that came back KO twice', 'passages that came back KO twice')}.`,
  missingFiles: (l: Language, names: readonly string[]) =>
    say.about(
      l,
      l === 'fr'
        ? counted(l, names.length, 'fichier manque', 'fichiers manquent')
        : `${counted(l, names.length, 'file is', 'files are')} missing`,
      `${names.join(', ')}.`,
    ),
  strangeFile: (l: Language, name: string) =>
    l === 'fr'
      ? `${name}\u00a0: ni un flux ni un accusé de ces passages, ou pas celui qui a été envoyé\u00a0; il n’est pas pris.`
      : `${name}: neither a flux nor an accusé of these passages, or not the one that was sent; it is not taken.`,
  personal: {
    fr: 'Ce fichier contient des données personnelles\u00a0: rangez-le.',
    en: 'This file holds personal data: keep it safe.',
  },
  notUnderstood: (l: Language, text: string) =>
    l === 'fr' ? `Non compris dans l’accusé\u00a0: ${text}` : `Not understood in the compte rendu: ${text}`,
  personalData: {
    fr: 'Ce fichier contient des données personnelles\u00a0: rangez-le, déposez-le sur le portail des certificateurs, puis importez l’accusé.',
    en: 'This file holds personal data: keep it safe, drop it on the portal, then import the accusé.',
  },
  notKept: {
    fr: 'Le classeur n’a pas été enregistré\u00a0: il ne sait rien de ces fichiers, et les mêmes passages repartiraient. Ajoutez --save, ou reprenez avant de déposer.',
    en: 'The workbook was not saved: it knows nothing of these files, and the same passages would leave again. Add --save, or start again before you drop them.',
  },
  loss: { fr: 'Ce qui ne sera pas conservé :', en: 'What will not be kept:' },
} as const;
