/**
 * `accrochage-12ABC345-20261123-153000.xml`, or `…-153000-2.xml` for the second file of a split.
 * @param horodatage that of the envelope
 * @param sequence from 1 for the files of a split, which share their second; null for a file alone
 */
export function fluxFileName(idClientEmetteur: string, horodatage: string, sequence: number | null): string {
  const id = idClientEmetteur.replace(/[^A-Za-z0-9]/g, '_');
  const [date = '', time = ''] = horodatage
    .slice(0, 19)
    .replaceAll(/[^\dT]/g, '')
    .split('T');
  const order = sequence === null ? [] : [String(sequence)];
  return `${['accrochage', id, date, time, ...order].join('-')}.xml`;
}
