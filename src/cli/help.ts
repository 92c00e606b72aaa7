import { LIFTED_BY_PASSAGE, LIFTED_BY_WORKBOOK } from '#actions/checking';
import { PRODUCT } from '#dictionary';
import type { Language } from '#dictionary';

export const VERSION = PRODUCT.version;

/** Codes in lines that no terminal cuts. */
const ofPassages = LIFTED_BY_PASSAGE.reduce((text, code, index) =>
  index % 3 === 0 ? `${text},\n${' '.repeat(43)}${code}` : `${text}, ${code}`,
);
const ofWorkbook = LIFTED_BY_WORKBOOK.join(', ');

const HELP: Readonly<Record<Language, string>> = {
  fr: `Usage : accrochage COMMANDE … [--lang fr|en] [--json]

  template --out F.xlsx                 écrit le modèle vide
      [--model short|full]              court, ou avec toutes les colonnes
      [--from F.xlsx]                   nouvelle année : les réglages de F et le registre de ce qui
                                        est parti, sans aucune ligne
  check F.xlsx [--out G.xlsx]           contrôle ; --out écrit le classeur annoté
      [--report F.json|F.html]          écrit le rapport de contrôle, en JSON ou à imprimer
      [--deadlines]                     ajoute au tableau les échéances et « Demande reçue le »
  correct F.xlsx --out G.xlsx           applique les corrections sûres
      [--rule CODE]                     seulement celles d’une règle, ou de plusieurs (lost-zero…)
  generate F.xlsx --out DOSSIER         contrôle, écrit et valide les flux
      [--save G.xlsx]                   garde le dépôt, les statuts et les motifs dans le classeur
      [--action CREATION|SUPPRESSION]   inscrit les passages (par défaut), ou les retire
      [--rows 12,18-40]                 seulement ces lignes, ou "'Feuille'!12,18-40" ;
                                        une SUPPRESSION ne prend que les lignes ainsi désignées
      [--sheet NOM] [--service NOM] [--certification CODE]
                                        seulement ceux-là, autant de fois que nécessaire
      [--from JOUR] [--to JOUR]         seulement les passages délivrés entre ces jours
      [--limit N]                       au plus N passages en tout
      [--only ready|ko]                 seulement les lignes prêtes, ou les KO corrigés
      [--replace]                       reprend les lignes d’un flux généré et jamais déposé
      [--max-passages N]                au plus N passages par flux
      [--lift CODE[:ID]=MOTIF]          lève un arrêt, autant de fois que nécessaire :
                                        CODE:ID pour un passage, par son identifiant technique
                                          (${ofPassages})
                                        missing-lines:FICHIER pour les lignes perdues d’un fichier
                                        left-table:ID pour un passage envoyé qui n’a plus de ligne
                                        CODE pour tout le classeur
                                          (${ofWorkbook})
      [--list]                          nomme aussi, une à une, les lignes déjà faites
  match F.xlsx                          propose comment lire un classeur tel qu’il est
      [--apply M.json --out G.xlsx]     garde une correspondance dans le classeur
      [--copy --out G.xlsx]             copie ses lignes lues dans un modèle neuf
  import F.xlsx ACCUSÉ… --out G.xlsx    lit les accusés de traitement, met les statuts à jour
      (avec le flux rejeté, l’erreur mène à sa ligne, même si le tableau a changé)
      [--force]                         même ceux d’un flux inconnu du classeur
      [--deposit [ACCUSÉ=]FLUX]         le dépôt auquel répond un accusé qui ne le dit pas
      [--date AAAA-MM-JJ]               le jour des accusés dont le nom de fichier n’en porte pas
  history F.xlsx FICHIER… --out G.xlsx  reprend des flux déjà déposés et leurs accusés
  settle F.xlsx [FLUX…] --as MANIÈRE --rows 12 --out G.xlsx
      new-id                            nouvel identifiant (« À vérifier » ou « Supprimé »)
      same-passage --how "POURQUOI"     « C’est bien ce passage » de ce que la CDC a déjà
      restored                          rétablit une ligne modifiée, depuis le flux donné
      request-answered --how "MOTIF"    répond à la demande d’un titulaire
  deposits F.xlsx                       les dépôts du classeur, et ce qui peut être dit de chacun
      [--deposit FLUX --as MANIÈRE --out G.xlsx]  [--by NOM]
      dropped | not-to-drop             déposé ; ne sera pas déposé
      drop-taken-back                   pas encore déposé : il a été confirmé trop tôt
      accuse-taken-back                 l’accusé était celui d’un autre fichier
      received | processing | errors    ce que montre le portail
  declare F.xlsx --rows 12,18-40 --date AAAA-MM-JJ --how "COMMENT" --out G.xlsx
                                        note des lignes transmises hors de l’outil
      [--late]  [--by NOM]              au lieu de --rows : toutes celles en retard ; qui le dit
      [--take-back ID]                  revient sur une déclaration de « Dépôts »
  state F.xlsx                          état de transmission, par certification
      [--report F.json|F.html]          l’écrit, en JSON ou à imprimer
      [--out G.xlsx]                    l’écrit dans une feuille du classeur
  gather F.xlsx SERVICE… --out G.xlsx   réunit les classeurs ou les CSV des services
      [--keep here|service]             changé ici et là-bas : garder d’ici, ou du service
      [--near new|same]                 lignes qui ressemblent à une d’ici : nouvelles, ou elle
      [--matching M.json]               comment lire un service, autant de fois que nécessaire
  send-back F.xlsx [ORIGINAL…] --out DOSSIER
                                        un classeur par service : ses lignes, ce qui est revenu,
                                        ce qui est à corriger ; dans le sien, s’il est donné
  dossier F.xlsx [FICHIER…] --out D.zip réunit la preuve des passages revenus KO deux fois
  wipe-nir F.xlsx [--rows 12]           dit quels NIR de lignes acceptées seraient effacés
      [--out G.xlsx]  [--by NOM]        les efface ; qui le demande
  upgrade F.xlsx [--out G.xlsx]         met à niveau un classeur d’une version précédente ;
                                        sans --out, dit ce qui changerait
  profile export F.xlsx --out P.json    les réglages du classeur, sans aucune personne
  profile apply F.xlsx P.json           dit ce que ces réglages changeraient
      [--out G.xlsx]                    les applique
  xsd diff A.xsd [B.xsd]                en quoi deux schémas diffèrent ; sans B, A et le nôtre
      [--workbook F.xlsx]               et combien de lignes chaque différence concerne

Pour check, correct, generate, import, history, settle, deposits, declare, state et dossier :
  --schema VERSION  --xsd FICHIER.xsd  --emetteur BCR  --certificateur BCR  --contrat NUMÉRO
  [--matching M.json]  pour lire ainsi le classeur cette fois seulement
  Ce que vous donnez là l’emporte sur le classeur.

Partout : --lang fr|en, --json (ce qui est dit, en JSON), --help (-h). Seul : --version (-v).

Code de sortie : 0 fait ; 1 fait, avec des erreurs trouvées ; 2 impossible, rien n’est écrit.`,
  en: `Usage: accrochage COMMAND … [--lang fr|en] [--json]

  template --out F.xlsx                 writes the empty template
      [--model short|full]              short, or with every column
      [--from F.xlsx]                   new year: the settings of F and the ledger of what was sent,
                                        without any row
  check F.xlsx [--out G.xlsx]           checks; --out writes the annotated workbook
      [--report F.json|F.html]          writes the report of the check, as JSON or to print
      [--deadlines]                     adds the deadlines and "Request received on" to the table
  correct F.xlsx --out G.xlsx           applies the safe corrections
      [--rule CODE]                     only those of one rule, or of several (lost-zero…)
  generate F.xlsx --out FOLDER          checks, writes and validates the flux
      [--save G.xlsx]                   keeps deposit, statuses and reasons in the workbook
      [--action CREATION|SUPPRESSION]   registers the passages (the default), or takes them out
      [--rows 12,18-40]                 only these rows, or "'Sheet'!12,18-40";
                                        a SUPPRESSION takes no row that is not named so
      [--sheet NAME] [--service NAME] [--certification CODE]
                                        only these, as many times as needed
      [--from DAY] [--to DAY]           only the passages delivered between these days
      [--limit N]                       N passages in all at most
      [--only ready|ko]                 only the rows that are ready, or the KO that were corrected
      [--replace]                       takes the rows of a flux generated and never dropped
      [--max-passages N]                N passages a flux at most
      [--lift CODE[:ID]=REASON]         lifts a stop, as many times as needed:
                                        CODE:ID for one passage, by its technical id
                                          (${ofPassages})
                                        missing-lines:FILE for the lines of a file that were lost
                                        left-table:ID for a passage sent that has no row any more
                                        CODE for the whole workbook
                                          (${ofWorkbook})
      [--list]                          names the rows that are done, one by one, too
  match F.xlsx                          proposes how to read a workbook as it is
      [--apply M.json --out G.xlsx]     keeps a matching in the workbook
      [--copy --out G.xlsx]             copies its rows, as they are read, into a new template
  import F.xlsx ACCUSE… --out G.xlsx    reads comptes rendus, updates the statuses
      (with the flux that was rejected, its errors lead to their rows, though they changed)
      [--force]                         even those of a flux that the workbook does not know
      [--deposit [ACCUSE=]FLUX]         the deposit that an accusé answers without saying so
      [--date YYYY-MM-DD]               the day of the accusés whose file names bear none
  history F.xlsx FILE… --out G.xlsx     takes over flux that were dropped, and their accusés
  settle F.xlsx [FLUX…] --as WAY --rows 12 --out G.xlsx
      new-id                            a new id, for a row "To verify" or "Deleted"
      same-passage --how "WHY"          what CDC has already is this passage
      restored                          puts a changed row back, from the flux given
      request-answered --how "REASON"   answers the request of a holder
  deposits F.xlsx                       the deposits of the workbook, and what can be said of each
      [--deposit FLUX --as WAY --out G.xlsx]  [--by NAME]
      dropped | not-to-drop             dropped; will not be dropped
      drop-taken-back                   not dropped yet: it was confirmed too soon
      accuse-taken-back                 the accusé was that of another file
      received | processing | errors    what the portal shows
  declare F.xlsx --rows 12,18-40 --date YYYY-MM-DD --how "HOW" --out G.xlsx
                                        notes rows that were sent without this tool
      [--late]  [--by NAME]             instead of --rows: all those that are late; who says so
      [--take-back ID]                  takes back a declaration of "Deposits"
  state F.xlsx                          where the passages stand, by certification
      [--report F.json|F.html]          writes it, as JSON or to print
      [--out G.xlsx]                    writes it into a sheet of the workbook
  gather F.xlsx DEPARTMENT… --out G.xlsx
                                        brings in the workbooks or CSV of departments
      [--keep here|service]             what was changed here and there: keep ours, or theirs
      [--near new|same]                 rows that look like one of ours: other ones, or that one
      [--matching M.json]               how to read a department, as many times as needed
  send-back F.xlsx [ORIGINAL…] --out FOLDER
                                        a workbook for each department: its rows, what came
                                        back, what is to be corrected; in its own, where given
  dossier F.xlsx [FILE…] --out D.zip    gathers the proof of passages that came back KO twice
  wipe-nir F.xlsx [--rows 12]           says which NIR of accepted rows would be wiped
      [--out G.xlsx]  [--by NAME]       wipes them; who asks for it
  upgrade F.xlsx [--out G.xlsx]         brings a workbook of an earlier version to this one; without
                                        --out, says what would change
  profile export F.xlsx --out P.json    the settings of the workbook, without any person
  profile apply F.xlsx P.json           says what these settings would change
      [--out G.xlsx]                    applies them
  xsd diff A.xsd [B.xsd]                how two schemas differ; without B, A and ours
      [--workbook F.xlsx]               and how many rows each difference concerns

For check, correct, generate, import, history, settle, deposits, declare, state and dossier:
  --schema VERSION  --xsd FILE.xsd  --emetteur BCR  --certificateur BCR  --contrat NUMBER
  [--matching M.json]  to read the workbook so this time only
  What you give there wins over the workbook.

Everywhere: --lang fr|en, --json (what is said, in JSON), --help (-h). Alone: --version (-v).

Exit code: 0 done; 1 done with errors found; 2 could not, nothing is written.`,
};

/** How the command line is used. */
export function helpText(language: Language): string {
  return HELP[language];
}
