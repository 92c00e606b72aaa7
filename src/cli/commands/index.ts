import type { CommandLine, CommandName } from '../arguments';
import type { Host, Outcome } from '../host';
import { checkCommand } from './check';
import { correctCommand } from './correct';
import { declareCommand } from './declare';
import { depositsCommand } from './deposits/deposits';
import { dossierCommand } from './dossier';
import { sendBackCommand } from './departments/send-back';
import { gatherCommand } from './departments/gather';
import { generateCommand } from './generate';
import { historyCommand } from './history';
import { importCommand } from './import';
import { matchCommand } from './matching/match';
import { profileApplyCommand, profileExportCommand } from './profile';
import { settleCommand } from './settle';
import { stateCommand } from './state';
import { templateCommand } from './template';
import { upgradeCommand } from './upgrade';
import { wipeNirCommand } from './nir/wipe-nir';
import { xsdDiffCommand } from './xsd';

/** What each command does. */
export const commands: Readonly<Record<CommandName, (line: CommandLine, host: Host) => Promise<Outcome>>> = {
  template: templateCommand,
  check: checkCommand,
  correct: correctCommand,
  generate: generateCommand,
  match: matchCommand,
  import: importCommand,
  history: historyCommand,
  deposits: depositsCommand,
  declare: declareCommand,
  settle: settleCommand,
  state: stateCommand,
  gather: gatherCommand,
  'send-back': sendBackCommand,
  dossier: dossierCommand,
  'wipe-nir': wipeNirCommand,
  upgrade: upgradeCommand,
  'xsd diff': xsdDiffCommand,
  'profile export': profileExportCommand,
  'profile apply': profileApplyCommand,
};
