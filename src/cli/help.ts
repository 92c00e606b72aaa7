import type { Language } from '#dictionary';

export const VERSION = '0.1.0';

const HELP: Readonly<Record<Language, string>> = {
  fr: `Usage : accrochage COMMANDE … [--lang fr|en] [--json]

  template --out F.xlsx                 écrit le modèle vide
      [--model short|full]              court, ou avec toutes les colonnes
  check F.xlsx [--out G.xlsx]           contrôle ; --out écrit le classeur annoté
  correct F.xlsx --out G.xlsx           applique les corrections sûres
  generate F.xlsx --out DOSSIER         contrôle, écrit et valide les flux
      [--save G.xlsx]                   garde le dépôt et les statuts dans le classeur
      [--action CREATION|SUPPRESSION] [--only ready|ko] [--replace] [--max-passages N]
  import F.xlsx ACCUSÉ… --out G.xlsx    lit les accusés de traitement, met les statuts à jour
      [--force]                         même ceux d’un flux inconnu du classeur

Pour check, correct, generate et import :
  --schema VERSION  --xsd FICHIER.xsd  --emetteur BCR  --certificateur BCR  --contrat NUMÉRO

Code de sortie : 0 fait ; 1 fait, avec des erreurs trouvées ; 2 impossible, rien n’est écrit.`,
  en: `Usage: accrochage COMMAND … [--lang fr|en] [--json]

  template --out F.xlsx                 writes the empty template
      [--model short|full]              short, or with every column
  check F.xlsx [--out G.xlsx]           checks; --out writes the annotated workbook
  correct F.xlsx --out G.xlsx           applies the safe corrections
  generate F.xlsx --out FOLDER          checks, writes and validates the flux
      [--save G.xlsx]                   keeps the deposit and the statuses in the workbook
      [--action CREATION|SUPPRESSION] [--only ready|ko] [--replace] [--max-passages N]
  import F.xlsx ACCUSE… --out G.xlsx    reads comptes rendus, updates the statuses
      [--force]                         even those of a flux that the workbook does not know

For check, correct, generate and import:
  --schema VERSION  --xsd FILE.xsd  --emetteur BCR  --certificateur BCR  --contrat NUMBER

Exit code: 0 done; 1 done with errors found; 2 could not, nothing is written.`,
};

/** How the command line is used. */
export function helpText(language: Language): string {
  return HELP[language];
}
