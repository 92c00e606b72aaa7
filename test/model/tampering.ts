import fc from 'fast-check';
import type { CellValue } from '#dictionary';
import { command, rowOf } from './command';
import { sendNow } from './files';
import type { Model } from './model';
import { PLACES, type System } from './system';

const TAMPERINGS = [
  ['Historique accrochage', null, null],
  ['Historique accrochage', 'pasted over', null],
  ['Historique accrochage', 'ID technique', 12],
  ['Historique accrochage', 'ID technique', null],
  ['Historique accrochage', 'Résultat', null],
  ['Historique accrochage', 'Résultat', 'KO'],
  ['Historique accrochage', 'Résultat', 'Fichier rejeté'],
  ['Historique accrochage', 'Action', 'Suppression'],
  ['Historique accrochage', 'Empreinte de la personne', null],
  ['Dépôts', 'État', '???'],
  ['Dépôts', 'État', 'Rejeté'],
  ['Dépôts', 'État', 'Généré'],
  ['Dépôts', 'État', 'Annulé'],
  ['Dépôts', 'État', 'Remplacé'],
  ['Dépôts', 'État', 'Périmé'],
  ['Dépôts', null, null],
] as const;

/** Words that would set passages free: of a file that was not dropped yet, they change nothing. */
const FREEING: ReadonlySet<CellValue> = new Set(['Annulé', 'Remplacé', 'Périmé']);

async function tamperNow(
  given: { readonly how: number; readonly nth: number },
  model: Model,
  system: System,
): Promise<void> {
  const [sheet, header, value] = TAMPERINGS[given.how] ?? TAMPERINGS[0];
  const [flux] =
    (header === 'pasted over'
      ? await system.pasteOver(sheet, given.nth)
      : await system.tamper(sheet, given.nth, header, value)) ?? [];
  const file = model.files.find(({ idFlux }) => idFlux === flux);
  if (file === undefined) return;
  if (sheet === 'Historique accrochage') file.isTampered = true;
  else if (header === null) file.isUnlisted = true;
  if (FREEING.has(value)) file.isTypedOver = true;
  else if (value === 'Généré') {
    if (!file.isDroppedByHand) return;
    file.isDroppedByHand = false;
    file.state = 'made';
  } else if (sheet === 'Dépôts' && file.state === 'made') {
    file.state = 'dropped';
    file.isDroppedByHand = true;
  }
}

export const tamper = command(
  'tamper',
  fc.record({ how: fc.nat(TAMPERINGS.length - 1), nth: fc.nat(9) }),
  tamperNow,
);

/** A file that was just made is told given up by a hand in *Dépôts*: its passages do not leave again for that. */
export const typeOver = command(
  'typeOver',
  fc.constantFrom('Annulé', 'Remplacé', 'Périmé'),
  async (word, model, system) => {
    const { length } = model.files;
    await sendNow({ replace: false, whole: false }, model, system);
    const file = model.files[length];
    if (file === undefined || !(await system.typeOver(file.idFlux, word))) return;
    file.isTypedOver = true;
    await sendNow({ replace: false, whole: false }, model, system);
  },
);

/** A line of *Historique* goes, and the words of *Statut* that could tell whose it was. */
export const forget = command(
  'forget',
  fc.record({ how: fc.nat(1), nth: fc.nat(9) }),
  async (given, model, system) => {
    await tamperNow(given, model, system);
    for (let at = 0; at < PLACES; at += 1) await system.typeStatus(rowOf(at), '');
  },
);
