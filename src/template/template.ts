import type { CellValue } from '#dictionary';
import { ACCROCHAGE_KEYS } from './parametres';
import { accrochageSheet } from './sheets/accrochage';
import {
  certificateursSheet,
  certificationsSheet,
  type CertificateurColumn,
  type CertificationColumn,
} from './sheets/certifications';
import { listesSheet } from './sheets/listes';
import { modeEmploiSheet } from './sheets/mode-emploi';
import { parametresSheet, type ParametreValues } from './sheets/parametres';
import { passagesSheet, type PassagesOptions } from './sheets/passages';
import { demarchesSheet, depotsSheet, historiqueSheet, type StateColumn } from './sheets/state';
import { OWN_COLUMN_KEYS, OWN_COLUMNS } from './own-columns';
import type { SheetSpec } from './types';

/** Version of the template, written in `_accrochage`: raised when its sheets or columns change. */
export const TEMPLATE_VERSION = '5';

/** What the workbook is made from. */
export interface TemplateOptions extends PassagesOptions {
  /** Version of the schema aimed at, for *Paramètres*. */
  readonly version: string;
  /** The columns of *Dépôts*, *Historique* and *Démarches*, as the journal describes them. */
  readonly depots: readonly StateColumn[];
  readonly historique: readonly StateColumn[];
  readonly demarches: readonly StateColumn[];
  readonly parametres?: ParametreValues;
  readonly certifications?: readonly Readonly<Partial<Record<CertificationColumn, CellValue>>>[];
  readonly certificateurs?: readonly Readonly<Partial<Record<CertificateurColumn, CellValue>>>[];
}

/** Every sheet of the workbook, in the order of its tabs. */
export function templateSheets(options: TemplateOptions): readonly SheetSpec[] {
  const { language, version, model } = options;
  return [
    modeEmploiSheet(language),
    passagesSheet(options),
    certificationsSheet(language, options.certifications),
    certificateursSheet(language, options.certificateurs),
    parametresSheet({ version, ...options.parametres }, language),
    depotsSheet(options.depots, language),
    historiqueSheet(options.historique, language),
    demarchesSheet(options.demarches, language),
    listesSheet(language),
    accrochageSheet({
      [ACCROCHAGE_KEYS.templateVersion]: TEMPLATE_VERSION,
      [ACCROCHAGE_KEYS.model]: model,
      [ACCROCHAGE_KEYS.ownColumns]: JSON.stringify(
        Object.fromEntries(OWN_COLUMN_KEYS.map((key) => [key, OWN_COLUMNS[key].header[language]])),
      ),
    }),
  ];
}
