/** Values of every `<cpf:name>` of a flux, in order. */
const all = (flux: string, name: string) =>
  [...flux.matchAll(new RegExp(`<cpf:${name}>([^<]*)</cpf:${name}>`, 'g'))].map(([, value]) => value ?? '');

/** A compte rendu for a flux, in the shape of CDC's: its first `ko` passages KO, the others OK. */
export function accuseFor(flux: string, fileName: string, ko: number): string {
  const ids = all(flux, 'idTechnique');
  const [idFlux = ''] = all(flux, 'idFlux');
  const refused = ids
    .slice(0, ko)
    .map(
      (id) =>
        `<passage><idTechnique>${id}</idTechnique><messageErreur>Aucun titulaire ne correspond aux critères obligatoires</messageErreur></passage>`,
    );
  const accepted = ids.slice(ko).map((id) => `<idTechnique>${id}</idTechnique>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<rapport xmlns:ns2="urn:cdc:cpf:pc5:rapport:schema">
<nomFichier>${fileName}</nomFichier><idFlux>${idFlux}</idFlux><idTraitement>4217</idTraitement>
<PassagesKO>${refused.join('')}</PassagesKO>
<PassagesOK>${accepted.join('')}</PassagesOK>
</rapport>`;
}
